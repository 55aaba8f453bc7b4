import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { answering, helping, reporting } from './bases.ts'
import { needed, partNames, type Parts } from './words.ts'

interface Asking {
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly today: string
}

/** 报告期间和日期: a period has an end after its beginning, and a day to come to report on it. */
export const mayAskFor = ({ from, to, dueOn, today }: Asking): Ruling =>
  allOf(
    from <= to ? permit(reporting) : refuse(reporting, 'report-period-backwards', { from, to }),
    dueOn >= today ? permit(reporting) : refuse(reporting, 'report-day-past', { dueOn }),
  )

/** 送代表: with what was done, what is hard, and what comes next. */
export function maySend({ parts, groups, groupsHere }: { parts: Parts; groups: number; groupsHere: number }): Ruling {
  const missing = needed.find((part) => !parts[part].trim())
  return allOf(
    missing
      ? refuse(reporting, 'report-part-missing', { partZh: partNames[missing].zh, partEn: partNames[missing].en })
      : permit(reporting),
    groups === groupsHere ? permit(reporting) : refuse(reporting, 'report-group-gone'),
  )
}

/** 答疑结束: nobody's question is left behind, nor anybody's offer. */
export const mayClose = ({ questions, offers }: { questions: number; offers: number }): Ruling =>
  allOf(
    questions === 0 ? permit(answering) : refuse(answering, 'report-questions-open', { questions }),
    offers === 0 ? permit(helping) : refuse(helping, 'report-offers-open', { offers }),
  )

/** 提问、评价、提供支持: of a report that was sent to her, while it is open. */
export const maySpeak = ({ state, addressed }: { state: string; addressed: boolean }): Ruling =>
  allOf(
    addressed ? permit(answering) : refuse(answering, 'report-not-to-you'),
    state === 'sent' ? permit(answering) : refuse(answering, 'report-not-open'),
  )

/** 支持: with a day to come. */
export const mayOffer = ({ byDay, today, ...report }: Parameters<typeof maySpeak>[0] & Days): Ruling =>
  allOf(maySpeak(report), byDay >= today ? permit(helping) : refuse(helping, 'offer-day-past', { byDay }))
interface Days {
  readonly byDay: string
  readonly today: string
}

/** 答复: what is promised in an answer has a day to come. */
export function mayAnswer({ promises, today }: { promises: readonly { dueOn: string }[]; today: string }): Ruling {
  const past = promises.find(({ dueOn }) => dueOn <= today)
  return past ? refuse(answering, 'report-promise-past', { dueOn: past.dueOn }) : permit(answering)
}
