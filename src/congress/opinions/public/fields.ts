import { html } from 'hono/html'
import type { Bilingual } from '../../../law/bilingual.ts'
import { fieldMarked, fieldWrong } from '../../../platform/portal/field.ts'
import type { Html, Typed, View } from '../../../platform/portal/page.ts'

interface Labelled {
  readonly name: string
  readonly label: Bilingual
  readonly hint?: Bilingual
}

const hintOf = (view: View, { name, hint }: Labelled): Html =>
  hint ? html`<p class="hint" id="${name}-hint">${view.say(hint)}</p>` : html``

const field = (view: View, typed: Typed, labelled: Labelled, control: Html): Html =>
  html`<div class="field">
    <label for="${labelled.name}">${view.say(labelled.label)}</label>${hintOf(view, labelled)}
    ${fieldWrong(view, typed, labelled.name)} ${control}
  </div>`

/** What is wrong with it, or else its hint, is read out with the field. */
const marked = (typed: Typed, { name, hint }: Labelled): Html =>
  typed.wrong[name] || !hint ? fieldMarked(typed, name) : html`aria-describedby="${name}-hint"`

/** A text of several lines, its label and its hint above it. */
export const wordsField = (view: View, typed: Typed, it: Labelled & { rows: number; max: number }): Html =>
  field(
    view,
    typed,
    it,
    html`<textarea id="${it.name}" name="${it.name}" rows="${it.rows}" maxlength="${it.max}" ${marked(typed, it)}>
${typed.values[it.name] ?? ''}</textarea>`,
  )

/** One line of text. */
export const lineField = (view: View, typed: Typed, it: Labelled & { max: number; type?: string }): Html =>
  field(
    view,
    typed,
    it,
    html`<input
      id="${it.name}"
      name="${it.name}"
      type="${it.type ?? 'text'}"
      maxlength="${it.max}"
      autocomplete="off"
      ${marked(typed, it)}
      value="${typed.values[it.name] ?? ''}"
    />`,
  )

/** A file, or several. */
export const fileField = (view: View, typed: Typed, it: Labelled & { accept: string; several?: boolean }): Html =>
  field(
    view,
    typed,
    it,
    html`<input
      id="${it.name}"
      name="${it.name}"
      type="file"
      accept="${it.accept}"
      ${it.several ? 'multiple' : ''}
      ${marked(typed, it)}
    />`,
  )

/** A wish that is ticked or not. */
export const wishField = (view: View, typed: Typed, { name, label }: Labelled): Html =>
  html`<div class="field">
    <label class="choice" for="${name}"
      ><input
        type="checkbox"
        id="${name}"
        name="${name}"
        value="yes"
        ${typed.values[name] === 'yes' ? 'checked' : ''}
      />${view.say(label)}</label
    >
  </div>`

/** One of several, from a list; nothing chosen where she does not know. */
export const chooseField = (
  view: View,
  typed: Typed,
  it: Labelled & { choices: readonly (readonly [value: string, name: Bilingual])[]; none: Bilingual },
): Html =>
  field(
    view,
    typed,
    it,
    html`<select id="${it.name}" name="${it.name}">
      <option value="">${view.say(it.none)}</option>
      ${it.choices.map(
        ([value, name]) =>
          html`<option value="${value}" ${typed.values[it.name] === value ? 'selected' : ''}>
            ${view.say(name)}
          </option>`,
      )}
    </select>`,
  )
