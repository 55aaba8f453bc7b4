import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { isPromise, type ExplanationReason, type Outcome } from './words.ts'

const pointByPoint = practice('逐项答复代表提出的每一条建议', 'every point of a suggestion has its own answer')
const promised = practice('承诺事项应有责任人和以后的完成日期', 'what is promised has an owner and a day to come')
const classed = practice('答复按办理结果标明类别', 'a reply is marked with the class of its result')
const explained = practice(
  '不能办的向代表和群众说明原因、做过的努力和下一步考虑',
  'what cannot be done is explained to deputies and public: why, what was tried, what next',
)

/** How a congress's classes are to be used: letters of its scheme, and what each demands. */
export interface ClassScheme {
  readonly letters: string
  readonly solved: string
  readonly promising: string
  readonly explaining: string
}

export interface AnswerGiven {
  readonly point: string
  readonly outcome: Outcome
  readonly answer: string
  readonly owner: string
  readonly dueOn: string | null
}

export interface AnswerFacts {
  /** What must be answered, in order. */
  readonly points: readonly string[]
  readonly answers: readonly AnswerGiven[]
  readonly resultClass: string
  readonly scheme: ClassScheme
  readonly explanation: { readonly reason: ExplanationReason } | null
  readonly today: string
}

const shown = (point: string): string => (point.length > 60 ? `${point.slice(0, 59)}…` : point)

/** 逐项答复: a holding answer is no answer, and a point without words is not answered. */
export function mayAnswer({ points, answers }: Pick<AnswerFacts, 'points' | 'answers'>): Ruling {
  const left = points.findIndex((point) => !answers.some((each) => each.point === point && each.answer.trim()))
  if (left >= 0) return refuse(pointByPoint, 'point-missing', { number: left + 1, point: shown(points[left] ?? '') })
  const stranger = answers.find(({ point }) => !points.includes(point))
  return stranger ? refuse(pointByPoint, 'not-a-point', { point: shown(stranger.point) }) : permit(DeputiesLaw('51.2'))
}

/** What is under way or planned names who answers for it and by when. */
export function mayPromise(answers: readonly AnswerGiven[], today: string): Ruling {
  for (const [index, { outcome, owner, dueOn }] of answers.entries()) {
    const number = index + 1
    if (!isPromise(outcome)) continue
    if (!owner.trim()) return refuse(promised, 'owner-missing', { number })
    if (!dueOn) return refuse(promised, 'day-missing', { number })
    if (dueOn <= today) return refuse(promised, 'promise-in-the-past', { number, dueOn })
  }
  return permit(promised)
}

/** The class says what the answers say: solved only if all is done, promising only with a promise. */
export function mayClass({
  resultClass,
  scheme,
  answers,
}: Pick<AnswerFacts, 'resultClass' | 'scheme' | 'answers'>): Ruling {
  const undone = answers.findIndex(({ outcome }) => outcome !== 'done')
  if (!scheme.letters.includes(resultClass))
    return refuse(classed, 'no-such-class', { resultClass, letters: [...scheme.letters].join('、') })
  if (scheme.solved.includes(resultClass) && undone >= 0)
    return refuse(classed, 'class-does-not-fit', {
      resultClass,
      number: undone + 1,
      point: shown(answers[undone]?.point ?? ''),
    })
  if (scheme.promising.includes(resultClass) && !answers.some(({ outcome }) => isPromise(outcome)))
    return refuse(promised, 'promise-missing', { resultClass })
  return permit(classed)
}

/** 情况说明: owed for what cannot be done, and for the classes that mean so. */
export function mayLeaveUnexplained(
  facts: Pick<AnswerFacts, 'resultClass' | 'scheme' | 'answers' | 'explanation'>,
): Ruling {
  const cannot = facts.answers.findIndex(({ outcome }) => outcome === 'cannot')
  const owed = cannot >= 0 || facts.scheme.explaining.includes(facts.resultClass)
  return owed && facts.explanation === null
    ? refuse(explained, 'explanation-missing', {
        number: cannot + 1,
        resultClass: facts.resultClass,
      })
    : permit(explained)
}

/** Everything a reply's own content must meet, the first lack named. */
export const mayReplySo = (facts: AnswerFacts): Ruling =>
  allOf(mayAnswer(facts), mayPromise(facts.answers, facts.today), mayClass(facts), mayLeaveUnexplained(facts))
