import { allOf, permit, type Ruling } from '../../../../law/ruling.ts'
import { DeputiesLaw } from '../../../../law/index.ts'
import type { SuggestionPage } from '../../contract.ts'
import { mayAnswer, mayClass, mayReplySo, type AnswerGiven } from '../../handling/answer-rules.ts'
import type { Draft, ReplyLetter } from '../../handling/contract.ts'
import { mayAnswerForAll, mayAnswerUpward } from '../../handling/rules.ts'

export type ReplyTyped = Draft
export type AnswerTyped = Draft['answers'][number]

/** Which reply is being written: to every point, or to some of them. */
export type Mode = 'reply' | 'correct' | 'supplement' | 'part'

const blank = (point: string): AnswerTyped => ({ point, outcome: '', answer: '', owner: '', dueOn: '', money: null })

/** The draft's answers to today's points, one each and in order; none typed yet are blank. */
export const answersTo = (points: readonly string[], typed: readonly AnswerTyped[]): AnswerTyped[] =>
  points.map((point) => typed.find((each) => each.point === point) ?? blank(point))

const nothing = {
  text: '',
  resultClass: '',
  explanation: null,
  mayPublish: null,
  contactPerson: '',
  contactPhone: '',
} as const

/** What a form begins with: the organ's draft, or nothing. */
export const typedFrom = (points: readonly string[], draft: Draft | undefined): ReplyTyped => ({
  ...nothing,
  ...draft,
  answers: answersTo(points, draft?.answers ?? []),
})

/** A reply's own words, to be put right. */
export const typedFromLetter = (text: string, resultClass: string, letter: ReplyLetter): Draft => ({
  text,
  resultClass,
  answers: letter.answers.map((answer) => ({ ...answer, dueOn: answer.dueOn ?? '' })),
  explanation: letter.explanation,
  mayPublish: letter.mayPublish,
  contactPerson: letter.contactPerson,
  contactPhone: letter.contactPhone,
})

/** The answers begun, as the house takes them. */
export const answersGiven = (typed: ReplyTyped) =>
  typed.answers.flatMap(({ outcome, dueOn, ...answer }) =>
    outcome === '' ? [] : [{ ...answer, outcome, dueOn: dueOn || null }],
  )

const explained = ({ explanation }: ReplyTyped) =>
  explanation?.reason && explanation.because.trim() && explanation.tried.trim() && explanation.next.trim()
    ? { ...explanation, reason: explanation.reason }
    : null

/** Whether the explanation is asked for: something cannot be done, or the class means so. */
export const needsExplanation = (typed: ReplyTyped, explaining: string): boolean =>
  typed.answers.some(({ outcome }) => outcome === 'cannot') ||
  (typed.resultClass !== '' && explaining.includes(typed.resultClass))

/** The form's content as it is sent; null while something a field demands is not typed. */
export function bodyOf(typed: ReplyTyped, { explaining }: { explaining: string }) {
  const { text, resultClass, mayPublish, contactPerson, contactPhone } = typed
  if (mayPublish === null) return null
  const explanation = needsExplanation(typed, explaining) ? explained(typed) : null
  return { text, resultClass, answers: answersGiven(typed), explanation, mayPublish, contactPerson, contactPhone }
}

interface Judged {
  readonly typed: ReplyTyped
  readonly mode: Mode
  readonly points: readonly string[]
  readonly today: string
}

const ofMine = (paper: SuggestionPage, organId: string | null) =>
  paper.handling.plans.find((plan) => plan.organId === organId)?.kind === 'beyond-powers'

/** The house's own rules on what is typed so far. */
export function rulingOnReply(
  paper: SuggestionPage,
  { typed, mode, points, today }: Judged,
  organId: string | null,
): Ruling {
  const { classes, coHandlers, upwardLetters } = paper.handling
  const answers = answersGiven(typed) satisfies AnswerGiven[]
  const scheme = { ...classes, letters: Object.keys(classes.labels).join('') }
  const begun = points.filter((point) => answers.some((each) => each.point === point))
  const some = mode === 'supplement' || mode === 'part'
  const explanation = explained(typed)
  const facts = {
    points: some ? (begun.length > 0 ? begun : points.slice(0, 1)) : points,
    answers,
    resultClass: typed.resultClass,
    explanation,
    today,
    // With some points only, the class is judged with the answers that stand: the house's to say.
    scheme: mode === 'supplement' ? { ...scheme, solved: '', promising: '' } : scheme,
  }
  const beyondPowers = ofMine(paper, organId) || explanation?.reason === 'powers'
  return allOf(
    typed.resultClass === '' ? mayAnswer(facts) : mayReplySo(facts),
    typed.resultClass === '' || mode === 'supplement' ? permit(DeputiesLaw('51.2')) : mayClass(facts),
    mode === 'part' ? permit(DeputiesLaw('51.2')) : mayAnswerUpward({ beyondPowers, letters: upwardLetters.length }),
    mode === 'reply' ? mayAnswerForAll(coHandlers, today) : permit(DeputiesLaw('51.2')),
  )
}
