import type { Bilingual } from '../../../law/bilingual.ts'

/** What a group finds of a major matter (可行性意见). */
export const verdicts = ['feasible', 'conditional', 'not-feasible'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictNames: Record<Verdict, Bilingual> = {
  feasible: { zh: '可行', en: 'feasible' },
  conditional: { zh: '有条件可行', en: 'feasible under conditions' },
  'not-feasible': { zh: '不可行', en: 'not feasible' },
}

/** What a reason is about; the roll-up lays reasons together by it. */
export const subjects = ['need', 'money', 'law', 'people', 'means', 'risk', 'other'] as const
export type Subject = (typeof subjects)[number]

export const subjectNames: Record<Subject, Bilingual> = {
  need: { zh: '必要性', en: 'need' },
  money: { zh: '资金', en: 'money' },
  law: { zh: '合法性', en: 'lawfulness' },
  people: { zh: '群众意愿', en: 'what people want' },
  means: { zh: '技术和条件', en: 'means and conditions' },
  risk: { zh: '风险', en: 'risks' },
  other: { zh: '其他', en: 'other' },
}

export const studyStates = ['asked', 'answered', 'released'] as const
export type StudyState = (typeof studyStates)[number]
