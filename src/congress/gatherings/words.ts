import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const kinds = [
  'hearing',
  'site-visit',
  'presidium',
  'group-leaders',
  'group',
  'seminar',
  'reception',
  'training',
] as const
export type Kind = (typeof kinds)[number]

export const kindNames: Record<Kind, Bilingual> = {
  hearing: { zh: '办理进展听取会', en: 'progress hearing' },
  'site-visit': { zh: '现场视察', en: 'site visit' },
  presidium: { zh: '主席团会议', en: 'presidium meeting' },
  'group-leaders': { zh: '代表小组长会议', en: "group leaders' meeting" },
  group: { zh: '代表小组活动', en: 'group activity' },
  seminar: { zh: '座谈会', en: 'seminar' },
  reception: { zh: '代表接待日', en: 'reception day' },
  training: { zh: '履职学习', en: 'training' },
}

export const states = ['planned', 'announced', 'under-way', 'to-minute', 'concluded', 'cancelled'] as const
export type State = (typeof states)[number]

/** Before the notice goes out a gathering is its organisers' alone. */
export const unannounced = ['planned'] as const satisfies readonly State[]

export const invitationStates = [
  'invited',
  'accepted',
  'leave-asked',
  'excused',
  'attended',
  'absent',
  'released',
] as const
export type InvitationState = (typeof invitationStates)[number]

export const ways = ['code', 'organiser'] as const
/** How somebody was signed in: by the code on the wall, or by the organiser. */
export type Way = (typeof ways)[number]

export const wayNames: Record<Way, Bilingual> = {
  code: { zh: '扫码签到', en: 'by the code shown' },
  organiser: { zh: '工作人员代签', en: 'by the organiser' },
}

export const words = sentences({
  gathering: { zh: '会议活动', en: 'gathering' },
  invitation: { zh: '会议通知回执', en: 'invitation' },
  agenda: { zh: '议程', en: 'agenda' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  outcome: { zh: '议定事项', en: 'outcome' },
  serviceItem: { zh: '会务事项', en: 'service item' },
  signIn: { zh: '签到', en: 'sign in' },
})
