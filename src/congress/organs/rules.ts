import { practice } from '../../law/article.ts'
import { dayInShanghai } from '../../law/day.ts'
import { permit, refuse, type Ruling } from '../../law/ruling.ts'

export const cutOff = practice(
  '大会主席团第一次会议决定议案截止时间',
  'the presidium’s first meeting sets the cut-off for motions',
)

/**
 * 议案截止时间由主席团决定. Reading: not before the day it was decided and not after the session; once the session is over
 * nothing about it is decided any more.
 */
export function mayCutOffAt(facts: { until: string; decidedOn: string; closesOn: string; today: string }): Ruling {
  const { decidedOn, closesOn, today } = facts
  const day = dayInShanghai(facts.until)
  if (today > closesOn) return refuse(cutOff, 'session-is-over', { closesOn })
  if (decidedOn > today) return refuse(cutOff, 'decided-in-the-future', { decidedOn })
  if (day < decidedOn) return refuse(cutOff, 'cut-off-before-decision', { day, decidedOn })
  return day > closesOn ? refuse(cutOff, 'cut-off-after-session', { day, closesOn }) : permit(cutOff)
}
