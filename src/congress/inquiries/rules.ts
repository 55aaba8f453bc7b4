import { DeputiesLaw } from '../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { answering, following, judging, passedUp, passing } from './bases.ts'

/** Only an organ that still exists can be asked, or given a question. */
export const mayBeAsked = ({ organ, endedOn }: { organ: string; endedOn: string | null }): Ruling =>
  endedOn === null ? permit(answering) : refuse(answering, 'asked-organ-ended', { organ, endedOn })

/** An answer says something; each promise in it has a day to come. */
export function mayAnswer(facts: { promises: readonly { promise: string; dueOn: string }[]; today: string }): Ruling {
  const past = facts.promises.find(({ dueOn }) => dueOn <= facts.today)
  return past
    ? refuse(answering, 'answered-promise-past', { promise: past.promise, dueOn: past.dueOn })
    : permit(answering)
}

interface Moving {
  /** Answers given already: whoever answered once answers what is asked about it. */
  readonly answers: number
}

/** 转有关单位: once to each organ, so that nobody sends a question round in circles. */
export const mayPass = ({ answers, hadIt }: Moving & { hadIt: boolean }): Ruling =>
  allOf(
    answers === 0 ? permit(passing) : refuse(passing, 'answered-before'),
    hadIt ? refuse(passing, 'had-it-before') : permit(passing),
  )

/** 退回转交: not once the office has decided that it is this organ's business. */
export const maySendBack = ({ answers, decided }: Moving & { decided: boolean }): Ruling =>
  allOf(
    answers === 0 ? permit(passing) : refuse(passing, 'answered-before'),
    decided ? refuse(passing, 'decided-to-be-yours') : permit(passing),
  )

/** 转交: whoever has it in hand already is given it only after having sent it back. */
export const mayReassign = ({ sameOrgan, sentBack }: { sameOrgan: boolean; sentBack: boolean }): Ruling =>
  sameOrgan && !sentBack ? refuse(passing, 'has-it-already') : permit(passing)

/** 追问: as often as the congress's own rule says. */
export const mayAskAgain = ({ round, atMost }: { round: number; atMost: number }): Ruling =>
  round <= atMost ? permit(following) : refuse(following, 'asked-again-enough', { atMost })

/** 评价: whoever is not satisfied says why. */
export const maySettle = ({ satisfied, reason }: { satisfied: boolean; reason: string }): Ruling =>
  satisfied || reason.trim() ? permit(judging) : refuse(judging, 'reason-missing')

interface NewDay {
  readonly answerBy: string
  readonly today: string
  /** No later than a question asked today would fall due. */
  readonly latest: string
}

/** 另定答复日期: a day to come, and no more time than a fresh question has. */
export const mayUrge = ({ answerBy, today, latest }: NewDay): Ruling =>
  allOf(
    answerBy > today ? permit(passedUp) : refuse(passedUp, 'urged-day-past', { answerBy }),
    answerBy <= latest ? permit(passedUp) : refuse(passedUp, 'urged-day-too-far', { latest }),
  )

/** 约见: the head is met before the day on which the answer is due. */
export const mayMeet = ({ metOn, ...day }: NewDay & { metOn: string }): Ruling =>
  allOf(
    mayUrge(day),
    metOn <= day.answerBy
      ? permit(DeputiesLaw('29'))
      : refuse(DeputiesLaw('29'), 'met-after-answer', { metOn, answerBy: day.answerBy }),
  )

/** 转为建议: what was taken back is nothing to go on with, and one question makes one suggestion. */
export const mayBecomeSuggestion = ({ withdrawn }: { withdrawn: boolean }): Ruling =>
  withdrawn ? refuse(DeputiesLaw('36'), 'inquiry-withdrawn') : permit(DeputiesLaw('36'))
