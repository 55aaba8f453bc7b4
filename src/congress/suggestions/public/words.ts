import type { Bilingual } from '../../../law/bilingual.ts'
import type { State } from '../words.ts'

/** How far a paper has come, as everybody reads it; in the order of the way. */
export const stages = ['accepted', 'assigned', 'handling', 'replied', 'following', 'closed'] as const
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, Bilingual> = {
  accepted: { zh: '已立案', en: 'accepted' },
  assigned: { zh: '已交办', en: 'handed over' },
  handling: { zh: '办理中', en: 'in hand' },
  replied: { zh: '已答复', en: 'answered' },
  following: { zh: '承诺跟踪', en: 'promises followed' },
  closed: { zh: '办结', en: 'closed' },
}

/**
 * Every state everybody may know of, and none besides: before it is accepted, and once it is withdrawn, a paper is the
 * deputy's own.
 */
export const stageOfState = {
  accepted: 'accepted',
  assigned: 'assigned',
  declined: 'assigned',
  disputed: 'assigned',
  handling: 'handling',
  'extension-asked': 'handling',
  extended: 'handling',
  separate: 'handling',
  reworking: 'handling',
  escalated: 'handling',
  replied: 'replied',
  following: 'following',
  closed: 'closed',
} as const satisfies Partial<Record<State, Stage>>

export type PublicState = keyof typeof stageOfState
export const publicStates = Object.keys(stageOfState) as PublicState[]
export const statesOf = (stage: Stage): PublicState[] => publicStates.filter((state) => stageOfState[state] === stage)
export const isStage = (text: string): text is Stage => (stages as readonly string[]).includes(text)

/** States in which it is still being settled who handles it: an organ named then may not be the one. */
export const unsettled: readonly string[] = ['accepted', 'declined', 'disputed'] satisfies PublicState[]
