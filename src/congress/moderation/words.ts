import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = ['waiting', 'admitted', 'redacted', 'withheld', 'taken-down'] as const
export type State = (typeof states)[number]

/** The states in which everybody may read what is shown. */
export const shown = ['admitted', 'redacted'] as const satisfies readonly State[]

export const isShown = (state: string): boolean => (shown as readonly string[]).includes(state)

export const reasons = ['personal-data', 'insult', 'secret', 'advertising', 'not-ours', 'other'] as const
export type Reason = (typeof reasons)[number]

export const reasonNames: Record<Reason, Bilingual> = {
  'personal-data': { zh: '涉及个人信息', en: 'personal data' },
  insult: { zh: '侮辱、诽谤他人', en: 'insults or defames somebody' },
  secret: { zh: '涉及国家秘密、商业秘密', en: 'state or trade secrets' },
  advertising: { zh: '广告或者灌水', en: 'advertising or spam' },
  'not-ours': { zh: '不属于本级人大和有关单位的事项', en: 'no business of this congress or its organs' },
  other: { zh: '其他', en: 'other' },
}

/** What rooms send here; of any other kind the queue says only that it is one. */
export const subjectNames: Readonly<Record<string, Bilingual | undefined>> = {
  opinion: { zh: '群众意见', en: 'opinion of the public' },
  'public-answer': { zh: '公开答复', en: 'answer to be public' },
  'consultation-comment': { zh: '社会公众意见', en: 'public comment' },
}

export const nameOfSubject = (kind: string): Bilingual => subjectNames[kind] ?? words.text

/** What stands where something was covered. */
export const cover = '■■'

/** Where something is covered: in the title or the text, from one character to before another. */
export interface Span {
  readonly in: 'title' | 'text'
  readonly from: number
  readonly to: number
}

/** Minutes a moderator has a text to herself after her last sign of life. */
export const lockMinutes = 15

export const words = sentences({
  moderation: { zh: '公开审核', en: 'moderation' },
  redact: { zh: '隐去后公开', en: 'show with parts covered' },
  withhold: { zh: '不予公开', en: 'withhold' },
  original: { zh: '原文', en: 'original' },
  text: { zh: '待公开内容', en: 'text to be public' },
})
