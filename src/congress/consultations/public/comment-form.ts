import { html } from 'hono/html'
import type { z } from 'zod'
import { longText } from '../../../platform/http/fields.ts'
import { fieldMarked, fieldWrong } from '../../../platform/portal/field.ts'
import { publicForm, type Html, type Taken, type Typed, type View } from '../../../platform/portal/page.ts'
import type { Question } from '../words.ts'
import { answersIn, boxOf, fieldOf } from './answers.ts'
import { comment } from './comment.ts'
import { publicConsultation, type PublicConsultation } from './queries.ts'
import { says } from './says.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const legendOf = (view: View, { name, required }: Question): string =>
  view.say(name) + (required ? view.say(says.required) : '')

/** Options of which one, or several, may be chosen. */
function optionsField(view: View, typed: Typed, question: Question & { kind: 'choice' | 'several' | 'scale' }): Html {
  const options =
    question.kind === 'scale'
      ? [1, 2, 3, 4, 5].map((step) => ({ id: String(step), name: { zh: `${step} 分`, en: String(step) } }))
      : question.options
  const field = fieldOf(question)
  const several = question.kind === 'several'
  return html`<fieldset class="field" id="${field}">
    <legend>${legendOf(view, question)}</legend>
    ${fieldWrong(view, typed, field)}
    ${options.map(({ id, name }) => {
      const at = several ? boxOf(question, id) : field
      const chosen = several ? Boolean(typed.values[at]) : typed.values[at] === id
      return html`<label class="choice"
        ><input
          type="${several ? 'checkbox' : 'radio'}"
          name="${at}"
          value="${id}"
          ${chosen ? 'checked' : ''}
        />${view.say(name)}</label
      >`
    })}
  </fieldset>`
}

interface Words {
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly rows: number
}

const wordsField = (view: View, typed: Typed, { field, label, hint, rows }: Words): Html =>
  html`<div class="field">
    <label for="${field}">${label}</label>
    ${hint ? html`<p class="hint">${hint}</p>` : ''} ${fieldWrong(view, typed, field)}
    <textarea id="${field}" name="${field}" rows="${rows}" maxlength="4000" ${fieldMarked(typed, field)}>
${typed.values[field] ?? ''}</textarea>
  </div>`

const questionField = (view: View, typed: Typed, question: Question): Html =>
  question.kind === 'text'
    ? wordsField(view, typed, {
        field: fieldOf(question),
        label: legendOf(view, question),
        rows: 4,
        ...(question.requiredWhen && { hint: view.say(says.ifChosen) }),
      })
    : optionsField(view, typed, question)

interface Asked {
  readonly found: PublicConsultation
  readonly takes: boolean
  /** The article it was opened from. */
  readonly clause: string
}

function clauseField(view: View, typed: Typed, { found, clause }: Asked): Html {
  const named = found.clauses.filter(({ name }) => name)
  const label = view.say(named.length > 0 ? says.clauseText : says.anyText)
  const words = wordsField(view, typed, { field: 'clauseText', label, rows: 5 })
  if (named.length === 0) return words
  const chosen = typed.values['clause'] ?? clause
  return html`<div class="field">
      <label for="clause">${view.say(says.clause)}</label>
      <select id="clause" name="clause">
        <option value="">${view.say(says.noClause)}</option>
        ${named.map(
          ({ name, text }) =>
            html`<option value="${name}" ${chosen === name ? 'selected' : ''}>${text.slice(0, 30)}</option>`,
        )}
      </select>
    </div>
    ${words}`
}

const nameField = (view: View, typed: Typed): Html =>
  html`<div class="field">
    <label for="name">${view.say(says.name)}</label>
    <p class="hint">${view.say(says.nameHint)}</p>
    <input id="name" name="name" maxlength="40" autocomplete="name" value="${typed.values['name'] ?? ''}" />
  </div>`

const backTo = (view: View, { found }: Asked): Html =>
  html`<p><a href="${view.at(`/consultations/${found.id}`)}">${view.say(says.back)}</a></p>`

const said = longText(4000)
const nameSaid = longText(40)

/** A field too long, or with signs no honest text holds, is said to be wrong where it stands. */
function wrongIn(asked: Asked, fields: Readonly<Record<string, string>>) {
  const texts = asked.found.form.questions.filter(({ kind }) => kind === 'text').map(fieldOf)
  const parts: [string, z.ZodType][] = [...texts, 'clauseText'].map((field) => [field, said])
  const bad = [...parts, ['name', nameSaid] as const].filter(
    ([field, rule]) => !rule.safeParse(fields[field] ?? '').success,
  )
  const long = {
    zh: '太长了，或者含有不可见的控制字符，请修改。',
    en: 'It is too long, or holds signs that cannot be shown.',
  }
  return Object.fromEntries(bad.map(([field]) => [field, long]))
}

const received = (code: string, asked: Asked): Taken => ({
  title: says.received,
  body: (view) =>
    html`<p>${view.say(says.code)}</p>
      <p class="code">${code}</p>
      <p class="note">${view.say(says.keepCode)}</p>
      <p><a class="button quiet" href="${view.at('/consultations/code')}">${view.say(says.lookUp)}</a></p>
      ${backTo(view, asked)}`,
})

/** 我要提意见: the questions of the form and the articles of the draft, without an account and without script. */
export const commentForm = publicForm<Asked>({
  path: '/consultations/:id/comment',
  place: 'consultations',
  queries: ['clause'],
  read: async ({ tx, congressId, params, today, query }) => {
    const id = params['id'] ?? ''
    const found = uuid.test(id) ? await publicConsultation({ tx, congressId }, id) : null
    return found && { found, takes: found.state === 'open' && today <= found.closesOn, clause: query['clause'] ?? '' }
  },
  title: () => says.say,
  body: (asked, view, typed) =>
    asked.takes
      ? html`<p><strong>${asked.found.title}</strong></p>
          <p>${view.say(says.intro)}</p>
          <form method="post" action="${view.at(`/consultations/${asked.found.id}/comment`)}">
            ${typed.hidden} ${clauseField(view, typed, asked)}
            ${asked.found.form.questions.map((question) => questionField(view, typed, question))}
            ${asked.found.asksName ? nameField(view, typed) : ''}
            <button class="button">${view.say(says.send)}</button>
          </form>
          ${backTo(view, asked)}`
      : html`<p class="note">
            <strong>${view.say(says.closedOn)} ${view.day(asked.found.closesOn)}</strong><br />${view.say(says.closed)}
          </p>
          ${backTo(view, asked)}`,
  take: async (work, { fields, nonce }, asked) => {
    const wrong = wrongIn(asked, fields)
    if (Object.keys(wrong).length > 0) return { wrong }
    const code = await comment(work, {
      consultationId: asked.found.id,
      answers: answersIn(asked.found.form, fields),
      clause: fields['clause'] ?? '',
      clauseText: said.parse(fields['clauseText'] ?? ''),
      name: nameSaid.parse(fields['name'] ?? ''),
      nonce,
    })
    return received(code, asked)
  },
  refusals: ['consultation-closed', 'comment-empty', 'not-on-the-form', 'question-unanswered', 'reason-asked'],
  flood: { atOnce: 20, everySeconds: 30 },
})
