import type { Bilingual } from '../../../law/bilingual.ts'

/** 现场检查表: what everybody looks at, wherever it is. */
export const checks = ['done', 'quality', 'pace', 'people', 'safety', 'papers'] as const
export type Check = (typeof checks)[number]

export const checkNames: Record<Check, Bilingual> = {
  done: { zh: '是否按答复内容落实', en: 'done as the reply says' },
  quality: { zh: '质量', en: 'quality' },
  pace: { zh: '进度', en: 'pace' },
  people: { zh: '群众反映', en: 'what people say' },
  safety: { zh: '安全', en: 'safety' },
  papers: { zh: '资料', en: 'papers' },
}

/** What to look for, in a few words. */
export const checkHints: Record<Check, Bilingual> = {
  done: { zh: '答复里写的，现场有没有', en: 'Is what the reply promises to be seen here?' },
  quality: { zh: '做得实不实、用不用得住', en: 'Is it sound, and will it last?' },
  pace: { zh: '是否赶得上承诺的日期', en: 'Will the day promised be met?' },
  people: { zh: '问一问住在旁边、用着它的人', en: 'Ask those who live by it and use it.' },
  safety: { zh: '施工和使用是否安全', en: 'Is the work, and its use, safe?' },
  papers: { zh: '合同、验收、资金等材料是否齐全', en: 'Are contract, acceptance and money on paper?' },
}

export const verdicts = ['yes', 'partly', 'no'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictNames: Record<Verdict, Bilingual> = {
  yes: { zh: '是', en: 'yes' },
  partly: { zh: '部分', en: 'partly' },
  no: { zh: '否', en: 'no' },
}

export const practices = ['best', 'worst'] as const
export type Practice = (typeof practices)[number]

export const practiceNames: Record<Practice, Bilingual> = {
  best: { zh: '好做法', en: 'best practice' },
  worst: { zh: '差做法', en: 'worst practice' },
}

/** Who puts something right: an organ by its id, or the congress's own office. */
export const office = 'staff'

/** Why a site is worth going to, the weightiest first. */
export const worths = ['overdue', 'key', 'promise-due', 'quiet', 'done', 'open'] as const
export type Worth = (typeof worths)[number]

/** Kinds of matter whose result can be looked at. */
export const siteKinds = ['suggestion', 'separate-part', 'co-handling', 'undertaking', 'motion'] as const

export const mostStops = 30
export const mostPhotos = 20
export const mostToRectify = 10
