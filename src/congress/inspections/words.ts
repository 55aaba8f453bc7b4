import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = [
  'preparing',
  'planned',
  'drafting',
  'confirming',
  'with-organ',
  'answered',
  'before-presidium',
  'concluded',
  'dropped',
] as const
export type State = (typeof states)[number]

/** Whom to invite and what to look at is still open: the office's and the invited deputies' affair. */
export const beforePlan = ['preparing'] as const satisfies readonly State[]

/** The opinion is still its writers'. */
export const beforeHandOver = ['preparing', 'planned', 'drafting', 'confirming'] as const satisfies readonly State[]

export const invitationStates = [
  'invited',
  'accepted',
  'to-observe',
  'observed',
  'to-confirm',
  'confirmed',
  'declined',
  'absent',
  'released',
] as const
export type InvitationState = (typeof invitationStates)[number]

/** Of those invited, who belongs to the inspection. */
export const members = [
  'accepted',
  'to-observe',
  'observed',
  'to-confirm',
  'confirmed',
] as const satisfies readonly InvitationState[]

export const adoptions = ['adopted', 'partly', 'not'] as const
export type Adoption = (typeof adoptions)[number]

export const adoptionNames: Record<Adoption, Bilingual> = {
  adopted: { zh: '采纳', en: 'adopted' },
  partly: { zh: '部分采纳', en: 'adopted in part' },
  not: { zh: '未采纳', en: 'not adopted' },
}

export const grades = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const
export type Grade = (typeof grades)[number]

export const gradeNames: Record<Grade, Bilingual> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  'basically-satisfied': { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
}

export const words = sentences({
  inspection: { zh: '专题视察', en: 'invited inspection' },
  invitation: { zh: '聘请函', en: 'invitation to inspect' },
  leader: { zh: '视察组组长', en: 'leader of the inspection' },
  observation: { zh: '视察记录', en: 'note of what was seen' },
  opinion: { zh: '视察意见', en: 'opinion of the inspection' },
})
