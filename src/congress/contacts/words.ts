import { sentences, type Bilingual } from '../../law/bilingual.ts'

/** How they met. */
export const ways = ['visit', 'talk', 'telephone', 'letter'] as const
export type Way = (typeof ways)[number]
export const wayNames: Record<Way, Bilingual> = {
  visit: { zh: '走访', en: 'visit' },
  talk: { zh: '座谈', en: 'talk' },
  telephone: { zh: '电话', en: 'telephone' },
  letter: { zh: '信函', en: 'letter' },
}

/** What they met about. */
export const topics = ['policy', 'opinions', 'suggestions', 'other'] as const
export type Topic = (typeof topics)[number]
export const topicNames: Record<Topic, Bilingual> = {
  policy: { zh: '政策通报', en: 'what the government does' },
  opinions: { zh: '听取意见', en: 'hearing opinions' },
  suggestions: { zh: '建议办理', en: 'handling of suggestions' },
  other: { zh: '其他', en: 'other' },
}

/** Whose side wrote the contact down: the other side confirms it. */
export const sides = ['member', 'deputy', 'office'] as const
export type Side = (typeof sides)[number]
export const sideNames: Record<Side, Bilingual> = {
  member: { zh: '政府组成人员一方', en: "the government member's side" },
  deputy: { zh: '代表', en: 'deputy' },
  office: { zh: '人大工作机构', en: "the congress's office" },
}

export const contactStates = ['recorded', 'disputed', 'confirmed', 'unanswered', 'withdrawn'] as const
export type ContactState = (typeof contactStates)[number]

/** What does not count as having met. */
export const uncounted = ['disputed', 'withdrawn'] as const satisfies readonly ContactState[]

export const roundStates = ['running', 'listed', 'noted', 'complete'] as const
export type RoundState = (typeof roundStates)[number]

export const dueStates = ['due', 'met', 'excused'] as const
export type DueState = (typeof dueStates)[number]

/** Why these two: they share a line of work, or a village. */
export const reasonKinds = ['field', 'area'] as const
export type ReasonKind = (typeof reasonKinds)[number]
export const reasonNames: Record<ReasonKind, Bilingual> = {
  field: { zh: '专长对口', en: 'knows the field' },
  area: { zh: '同一村居', en: 'same village' },
}

/** A year has four quarters: the first and last day of the one a day lies in. */
export function quarterOf(day: string): { from: string; to: string } {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  const year = day.slice(0, 4)
  const ends = ['03-31', '06-30', '09-30', '12-31'] as const
  return { from: `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`, to: `${year}-${ends[quarter]}` }
}

export const words = sentences({
  member: { zh: '政府组成人员', en: 'government member' },
  pairing: { zh: '联系对象', en: 'pairing' },
  contactRecord: { zh: '联系记录', en: 'contact record' },
})
