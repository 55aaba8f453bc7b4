import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = [
  'asked',
  'to-reassign',
  'answered',
  'before-presidium',
  'urged',
  'settled',
  'closed',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** Nothing has been answered yet in this round. */
export const waiting = ['asked', 'to-reassign', 'before-presidium', 'urged'] as const satisfies readonly State[]

/** Passed its day and taken up: what the presidium's list shows. */
export const takenUp = ['before-presidium', 'urged'] as const satisfies readonly State[]

export const sides = ['question', 'answer'] as const
export type Side = (typeof sides)[number]

/** How the office or an organ moved an inquiry to another. */
export const moves = ['pass', 'return', 'reassign'] as const
export type Move = (typeof moves)[number]

export const moveNames: Record<Move, Bilingual> = {
  pass: { zh: '转有关单位', en: 'passed on' },
  return: { zh: '退回转交', en: 'sent back' },
  reassign: { zh: '转交', en: 'reassigned' },
}

/** What the presidium did about an inquiry nobody answered. */
export const steps = ['urge', 'meet'] as const
export type PresidiumStep = (typeof steps)[number]

export const stepNames: Record<PresidiumStep, Bilingual> = {
  urge: { zh: '主席团督促', en: 'urged by the presidium' },
  meet: { zh: '约见负责人', en: 'head of the organ summoned' },
}

export const words = sentences({
  inquiry: { zh: '代表询问', en: 'inquiry' },
  followUp: { zh: '追问', en: 'follow-up question' },
  meet: { zh: '约见', en: 'summon the head of an organ' },
})
