import { allOf, permit, refuse, type Ruling } from '../../law/ruling.ts'
import { confirming, following, pairing, recording, rounds } from './bases.ts'
import { uncounted, type Side } from './words.ts'

/** 每人联系两名以上代表: whether a member has enough of them. */
export const isCovered = ({ have, atLeast }: { have: number; atLeast: number }): Ruling =>
  have >= atLeast ? permit(pairing) : refuse(pairing, 'too-few-deputies', { have, atLeast })

/** 每名代表都有人联系. */
export const isContacted = ({ members }: { members: number }): Ruling =>
  members > 0 ? permit(pairing) : refuse(pairing, 'deputy-with-nobody')

/** 确定联系对象: of somebody still in office, and once. */
export const mayPair = (facts: { member: string; endedOn: string | null; twin: boolean }): Ruling =>
  allOf(
    facts.endedOn === null
      ? permit(pairing)
      : refuse(pairing, 'member-has-left', { member: facts.member, endedOn: facts.endedOn }),
    facts.twin ? refuse(pairing, 'paired-already') : permit(pairing),
  )

interface Recording {
  readonly side: Side
  readonly paired: boolean
  readonly metOn: string
  readonly today: string
  readonly promises: readonly { readonly promise: string; readonly dueOn: string }[]
}

/** 记录联系: what has happened, with whom it was to happen; what is promised has a day to come. */
export function mayRecord({ side, paired, metOn, today, promises }: Recording): Ruling {
  const past = promises.find(({ dueOn }) => dueOn <= today)
  return allOf(
    metOn <= today ? permit(recording) : refuse(recording, 'met-in-time-to-come', { metOn }),
    // A deputy puts no words into the mouth of whoever is not to be in touch with her.
    side !== 'deputy' || paired ? permit(recording) : refuse(recording, 'not-paired'),
    past ? refuse(recording, 'contact-promise-past', { promise: past.promise, dueOn: past.dueOn }) : permit(recording),
  )
}

/** 更正: whatever was wrong, it still lies behind. */
export const mayCorrect = ({ metOn, today }: { metOn: string; today: string }): Ruling =>
  metOn <= today ? permit(confirming) : refuse(confirming, 'met-in-time-to-come', { metOn })

/** 意见转办: of what was said, and once. */
export const mayFollowUp = ({ state, became }: { state: string; became: boolean }): Ruling =>
  allOf(
    (uncounted as readonly string[]).includes(state)
      ? refuse(following, 'contact-not-so', { state })
      : permit(following),
    became ? refuse(following, 'opinion-followed-already') : permit(following),
  )

/** 转为任务: with a day to come. */
export const mayBecomeTask = ({ dueOn, today, ...opinion }: Parameters<typeof mayFollowUp>[0] & Days): Ruling =>
  allOf(
    mayFollowUp(opinion),
    dueOn > today ? permit(following) : refuse(following, 'contact-promise-past', { promise: '', dueOn }),
  )
interface Days {
  readonly dueOn: string
  readonly today: string
}

/** 列出名单: once the period is over. */
export const mayList = ({ to, today }: { to: string; today: string }): Ruling =>
  today > to ? permit(rounds) : refuse(rounds, 'round-not-over', { to })
