import { html } from 'hono/html'
import { z } from 'zod'
import type { Bilingual } from '../../../law/bilingual.ts'
import { requiredText } from '../../../platform/http/fields.ts'
import type { Work } from '../../../platform/http/route.ts'
import { fieldMarked, fieldWrong } from '../../../platform/portal/field.ts'
import {
  publicForm,
  type Html,
  type PublicSent,
  type Taken,
  type Typed,
  type View,
} from '../../../platform/portal/page.ts'
import { addByCode, rateByCode, withdrawByCode } from '../handling/by-herself.ts'
import { grades } from '../words.ts'
import { foundByCode } from './found.ts'
import { foundPage, type Beside } from './follow.ts'
import { says } from './says.ts'

const codeIn = ({ fields }: PublicSent): string => (fields['code'] ?? '').slice(0, 20)

const codeForm = (view: View, typed: Typed): Html =>
  html`<form method="post" action="${view.at('/opinions/follow')}">
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
    <button class="button">${view.say(says.look)}</button>
  </form>`

/** Wrong, or none: the same words for both. */
const noSuch: Taken = { wrong: { code: says.noSuchCode } }

async function shown(work: Work, code: string, beside: Omit<Beside, 'now'> = {}): Promise<Taken> {
  const found = await foundByCode(work, code)
  return found ? foundPage(found, { ...beside, now: work.now }) : noSuch
}

/** 看进展: by the code, which is sent and never stands in an address. */
export const followForm = publicForm<true>({
  path: '/opinions/follow',
  place: 'opinions',
  looksUp: true,
  read: async () => true,
  title: () => says.followTitle,
  body: (_, view, typed) =>
    html`${codeForm(view, typed)}
      <p><a href="${view.at('/opinions/new')}">${view.say(says.say)}</a></p>`,
  take: (work, sent) => shown(work, codeIn(sent)),
  flood: { atOnce: 30, everySeconds: 30 },
})

const words = requiredText(500)
type Wrong = NonNullable<Beside['wrong']>
type Done = { readonly done: Bilingual } | { readonly wrong: Wrong } | null

async function rated(work: Work, { fields }: PublicSent, code: string): Promise<Done> {
  const reason = (fields['reason'] ?? '').slice(0, 500)
  const grade = z.enum(grades).safeParse(fields['grade'])
  if (!grade.success) return { wrong: { field: 'grade', why: says.gradeMissing, typed: '' } }
  if (grade.data === 'dissatisfied' && !reason) return { wrong: { field: 'reason', why: says.whyMissing, typed: '' } }
  return (await rateByCode(work, { code, grade: grade.data, reason })) ? { done: says.thanks } : null
}

async function added(work: Work, { fields }: PublicSent, code: string): Promise<Done> {
  const text = words.safeParse(fields['word'] ?? '')
  if (!text.success) return { wrong: { field: 'word', why: says.textLong, typed: fields['word'] ?? '' } }
  return (await addByCode(work, { code, text: text.data })) ? { done: says.addedNow } : null
}

const takenBack =
  (all: boolean) =>
  async (work: Work, _: PublicSent, code: string): Promise<Done> =>
    (await withdrawByCode(work, { code, all })) ? { done: all ? says.withdrawn : says.forgotten } : null

const acts: Readonly<Record<string, ((work: Work, sent: PublicSent, code: string) => Promise<Done>) | undefined>> = {
  rate: rated,
  add: added,
  forget: takenBack(false),
  withdraw: takenBack(true),
}

async function act(work: Work, sent: PublicSent): Promise<Taken> {
  const code = codeIn(sent)
  const done = await (acts[sent.fields['act'] ?? '']?.(work, sent, code) ?? Promise.resolve(null))
  return done ? shown(work, code, done) : noSuch
}

const again = ['code', 'act', 'grade', 'reason', 'word']

/** What she does by her code: rate, add a word, take back. Sent too late or too fast, it is pressed once more. */
export const mineForm = publicForm<true>({
  path: '/opinions/mine',
  place: 'opinions',
  read: async () => true,
  title: () => says.followTitle,
  body: (_, view, typed) =>
    typed.values['act'] && !typed.wrong['code']
      ? html`<form method="post" action="${view.at('/opinions/mine')}">
            ${typed.hidden}
            ${again.map((name) => html`<input type="hidden" name="${name}" value="${typed.values[name] ?? ''}" />`)}
            <p>${view.say(says.pressAgain)}</p>
            <button class="button">${view.say(says.goOn)}</button>
          </form>
          ${codeForm(view, { ...typed, values: {} })}`
      : codeForm(view, typed),
  take: act,
  refusals: [
    'opinion-not-rated-now',
    'reason-missing',
    'opinion-answered-already',
    'opinion-ended',
    'opinion-added-once',
  ],
  flood: { atOnce: 30, everySeconds: 30 },
})
