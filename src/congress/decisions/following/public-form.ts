import { html } from 'hono/html'
import { requiredText } from '../../../platform/http/fields.ts'
import { fieldMarked, fieldWrong } from '../../../platform/portal/field.ts'
import { publicForm, type Html, type Taken, type Typed, type View } from '../../../platform/portal/page.ts'
import { askInPublic, publicFollowing, questionByCode, type FoundQuestion, type PublicFollowing } from './public.ts'
import { publicSays as says } from './public-says.ts'
import { turnDownNames } from './words.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const mostSigns = 1000
const words = requiredText(mostSigns)

function clauseField(view: View, decision: PublicFollowing, { values }: Typed): Html {
  const options = decision.clauses.map(
    ({ ordinal, text }) =>
      html`<option value="${ordinal}" ${values['ordinal'] === String(ordinal) ? 'selected' : ''}>
        ${ordinal}. ${text.slice(0, 60)}
      </option>`,
  )
  return html`<div class="field">
    <label for="ordinal">${view.say(says.about)}</label>
    <select id="ordinal" name="ordinal">
      <option value="">${view.say(says.whole)}</option>
      ${options}
    </select>
  </div>`
}

function askForm(view: View, decision: PublicFollowing, typed: Typed): Html {
  const text = html`<textarea
    id="text"
    name="text"
    rows="7"
    maxlength="${mostSigns}"
    required
    ${fieldMarked(typed, 'text')}
  >
${typed.values['text'] ?? ''}</textarea>`
  return html`<form method="post" accept-charset="utf-8">
    ${typed.hidden} ${clauseField(view, decision, typed)}
    <div class="field">
      <label for="text">${view.say(says.yourQuestion)}</label>${fieldWrong(view, typed, 'text')}${text}
    </div>
    <button class="button">${view.say(says.send)}</button>
  </form>`
}

const back = ({ say, at }: View, id: string): Html => html`<a href="${at(`/decisions/${id}`)}">${say(says.back)}</a>`

/** The question has arrived: its code. */
const received = (view: View, id: string, code: string): Html =>
  html`<p>${view.say(says.code)}</p>
    <p class="code">${code}</p>
    <p>${view.say(says.keepCode)}</p>
    <p><a class="button quiet" href="${view.at('/question')}">${view.say(says.lookUp)}</a> ${back(view, id)}</p>`

/** The form by which anybody asks about a decision, without an account and without script (群众提问). */
const ask = publicForm<PublicFollowing>({
  path: '/decisions/:id/ask',
  place: 'decisions',
  read: (asked) => {
    const id = asked.params['id'] ?? ''
    return uuid.test(id) ? publicFollowing(asked, id) : Promise.resolve(null)
  },
  title: () => says.askTitle,
  body: (decision, view, typed) =>
    html`<p class="lead">${decision.title}</p>
      <p>${view.say(says.intro)}</p>
      <p class="note">${view.say(says.noPersonal)}</p>
      ${decision.open ? askForm(view, decision, typed) : html`<p>${view.say(says.closed)}</p>`}
      <p>${back(view, decision.id)}</p>`,
  take: async (work, { fields, nonce }, { id }): Promise<Taken> => {
    const text = words.safeParse(fields['text'] ?? '')
    if (!text.success) return { wrong: { text: says.textWrong } }
    const ordinal = /^[1-9]\d{0,3}$/.test(fields['ordinal'] ?? '') ? Number(fields['ordinal']) : null
    const code = await askInPublic(work, { matterId: id, ordinal, text: text.data, formNonce: nonce })
    if (code === null) return { wrong: { '': says.tooManyWaiting } }
    return { title: says.received, body: (view) => received(view, id, code) }
  },
  flood: { atOnce: 60, everySeconds: 60 },
})

function became(question: FoundQuestion, { say, day }: View): Html {
  if (question.state === 'to-moderate') return html`${say(says.waitsForOffice)}`
  if (question.state === 'asked') return html`${say(says.waitsForAnswer)}`
  if (question.state === 'turned-down') {
    const reason = question.turnedDown ? say(turnDownNames[question.turnedDown]) : ''
    return html`${say(says.turnedDown)}: ${reason}${question.note ? html`<br />${question.note}` : ''}`
  }
  return html`${say(says.answered)} · ${question.organ} · ${day(question.answeredOn)}<br />${question.answer}`
}

const found = (view: View, question: FoundQuestion): Html =>
  html`<p class="text">${question.text}</p>
    <p class="note text"><strong>${became(question, view)}</strong></p>
    <p><a class="button quiet" href="${view.at('/question')}">${view.say(says.another)}</a></p>
    <p>${back(view, question.matterId)}</p>`

/** What became of a question, by its code. */
const lookUp = publicForm<true>({
  path: '/question',
  place: 'decisions',
  looksUp: true,
  read: async () => true,
  title: () => says.lookUp,
  body: (_, view, typed) =>
    html`<form method="post">
      ${typed.hidden}
      <div class="field">
        <label for="code">${view.say(says.code)}</label>${fieldWrong(view, typed, 'code')}
        <input
          id="code"
          name="code"
          maxlength="20"
          autocomplete="off"
          autocapitalize="characters"
          required
          ${fieldMarked(typed, 'code')}
          value="${typed.values['code'] ?? ''}"
        />
      </div>
      <button class="button">${view.say(says.find)}</button>
    </form>`,
  take: async ({ tx, congressId }, { fields }): Promise<Taken> => {
    const question = await questionByCode({ tx, congressId }, (fields['code'] ?? '').slice(0, 20))
    if (!question) return { wrong: { code: says.noSuchCode } }
    return { title: says.lookUp, body: (view) => found(view, question) }
  },
  flood: { atOnce: 120, everySeconds: 30 },
})

export const questionForms = [ask, lookUp]
