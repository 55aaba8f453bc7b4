import type { Bilingual } from '../../../law/bilingual.ts'

export const marks = ['on-track', 'slow', 'stalled'] as const
export type Mark = (typeof marks)[number]

/** What was found of an item at a hearing or at the site. */
export const markNames: Record<Mark, Bilingual> = {
  'on-track': { zh: '正常推进', en: 'on track' },
  slow: { zh: '进展缓慢', en: 'slow' },
  stalled: { zh: '没有进展', en: 'stalled' },
}

/** What a hearing goes through: everything an organ owes on the deputies' papers, and what it promised. */
export const itemKinds = ['suggestion', 'separate-part', 'co-handling', 'undertaking', 'motion'] as const
