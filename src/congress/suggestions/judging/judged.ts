import { practice } from '../../../law/article.ts'
import { insist, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Grade } from '../words.ts'
import { repliesToRate } from './replies-to-rate.ts'
import { mayAskForRework } from './rules.ts'

/** One reply and what the deputy says of it. */
export interface Judged {
  readonly replyId: string
  readonly organId: string
  readonly organ: string
  readonly attitude: Grade
  readonly result: Grade
  readonly reason: string
  readonly whatIsMissing: string
}

/** As the deputy sends it: of the whole, or of each reply where organs answered separately. */
export interface Judging {
  readonly attitude?: Grade | undefined
  readonly result?: Grade | undefined
  readonly reason?: string | undefined
  readonly whatIsMissing?: string | undefined
  readonly parts?: readonly (Pick<Judged, 'replyId' | 'attitude' | 'result'> &
    Partial<Pick<Judged, 'reason' | 'whatIsMissing'>>)[]
}

const each = practice('代表对每一件答复作出评价', 'the deputy rates each reply')

/**
 * What is said of each reply that waits for it, one by one.
 * @throws Refused when one is left out, none was graded, or all have been rated and no organ has answered since
 */
export async function judgedReplies(work: Work, id: string, judging: Judging): Promise<Judged[]> {
  const { attitude, result, reason = '', whatIsMissing = '', parts = [] } = judging
  const waiting = await repliesToRate(work, id)
  if (waiting.length === 0) insist(refuse(each, 'nothing-to-rate'))
  const whole = attitude && result ? { attitude, result, reason, whatIsMissing } : null
  return waiting.map(({ id: replyId, organId, organ }) => {
    const part = parts.find((one) => one.replyId === replyId)
    if (part) return { reason: '', whatIsMissing: '', ...part, organId, organ }
    if (waiting.length > 1 || parts.length > 0) insist(refuse(each, 'part-unrated', { organ }))
    if (!whole) insist(refuse(each, 'grade-missing'))
    return { ...(whole as NonNullable<typeof whole>), replyId, organId, organ }
  })
}

export const dissatisfied = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ result }) => result === 'dissatisfied')

/** Whether what is asked for may be asked: of every organ that did not satisfy, and said to each. */
export const reworkRuling = (judged: readonly Judged[]): Ruling => {
  const bad = dissatisfied(judged)
  const rulings = bad.map(({ result, whatIsMissing }) => mayAskForRework({ grade: result, whatIsMissing }))
  return (
    rulings.find((ruling) => !ruling.permitted) ??
    rulings[0] ??
    mayAskForRework({ grade: 'satisfied', whatIsMissing: '' })
  )
}
