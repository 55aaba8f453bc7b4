import { html } from 'hono/html'
import { fieldMarked, fieldWrong } from '../../../platform/portal/field.ts'
import { publicForm, type Html, type View } from '../../../platform/portal/page.ts'
import { reasonNames } from '../../moderation/words.ts'
import { fateNames } from '../words.ts'
import { commentByCode, type FoundComment } from './queries.ts'
import { says } from './says.ts'

type FoundText = FoundComment['texts'][number]

/** Whether it is public; where not, why. */
function standing(view: View, { moderation }: FoundText): Html {
  if (moderation?.shown) return html`<p>${view.say(says.isShown)}</p>`
  if (!moderation || moderation.state === 'waiting') return html`<p>${view.say(says.waits)}</p>`
  const reason = moderation.reason ? view.say(reasonNames[moderation.reason]) : ''
  return html`<p>${view.say(says.notShown)}${reason} ${moderation.note}</p>
    <p class="hint">${view.say(says.stillAnswered)}</p>`
}

const textOf = (view: View, each: FoundText): Html =>
  html`<li>
    ${each.clause ? html`<h2>${each.clause}</h2>` : ''}
    ${each.moderation?.shown ? html`<p class="text">${each.moderation.shown.text}</p>` : ''} ${standing(view, each)}
    ${each.fate ? html`<p><span class="stage">${view.say(fateNames[each.fate])}</span> ${each.why}</p>` : ''}
  </li>`

const foundPage = (view: View, found: FoundComment): Html =>
  html`<p><a href="${view.at(`/consultations/${found.id}`)}">${found.title}</a></p>
    <p>${view.say(says.givenOn)} ${view.day(found.givenOn)}</p>
    ${found.again ? html`<p class="note">${view.say(says.wasAgain)}</p>` : ''}
    ${
      found.texts.length > 0
        ? html`<ul class="cards">
            ${found.texts.map((each) => textOf(view, each))}
          </ul>`
        : html`<p>${view.say(says.onlyChosen)}</p>`
    }
    ${found.state === 'answered' ? '' : html`<p class="hint">${view.say(says.openUntil)} ${view.day(found.closesOn)}</p>`}`

/** 凭查询码看结果: whether it is public, and what became of it. The code never stands in an address. */
export const codeForm = publicForm<true>({
  path: '/consultations/code',
  place: 'consultations',
  looksUp: true,
  read: async () => true,
  title: () => says.lookUp,
  body: (_, view, typed) =>
    html`<form method="post" action="${view.at('/consultations/code')}">
        ${typed.hidden}
        <div class="field">
          <label for="code">${view.say(says.codeField)}</label>
          <p class="hint">${view.say(says.codeHint)}</p>
          ${fieldWrong(view, typed, 'code')}
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
        <button class="button">${view.say(says.lookUp)}</button>
      </form>
      <p><a href="${view.at('/consultations')}">${view.say(says.list)}</a></p>`,
  take: async (work, { fields }) => {
    const found = await commentByCode(work, (fields['code'] ?? '').slice(0, 20))
    if (!found) return { wrong: { code: says.noSuchCode } }
    return { title: says.lookUp, body: (view) => foundPage(view, found) }
  },
  flood: { atOnce: 30, everySeconds: 30 },
})
