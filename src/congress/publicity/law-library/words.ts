import type { Bilingual } from '../../../law/bilingual.ts'

export const levels = ['law', 'regulation', 'local-regulation', 'rule', 'own-rule'] as const
export type Level = (typeof levels)[number]

export const levelNames: Record<Level, Bilingual> = {
  law: { zh: '法律', en: 'national law' },
  regulation: { zh: '行政法规、监察法规', en: 'national regulation' },
  'local-regulation': { zh: '地方性法规', en: 'local regulation' },
  rule: { zh: '规章、规范性文件', en: 'government rule' },
  'own-rule': { zh: '本级人大制度', en: "the congress's own rule" },
}

export const standings = ['in-force', 'coming', 'superseded', 'repealed'] as const
export type Standing = (typeof standings)[number]

export const standingNames: Record<Standing, Bilingual> = {
  'in-force': { zh: '现行有效', en: 'in force' },
  coming: { zh: '尚未施行', en: 'not in force yet' },
  superseded: { zh: '旧版本，已不施行', en: 'older version, not in force' },
  repealed: { zh: '已废止', en: 'repealed' },
}

/** What a text leaves in doubt; whoever imports it looks at each and says that it is right. */
export const doubtCodes = [
  'before-first',
  'missing',
  'repeated',
  'out-of-order',
  'unseparated',
  'looks-like-article',
  'unknown-heading',
  'appendix',
  'empty-article',
] as const
export type DoubtCode = (typeof doubtCodes)[number]

/** Longest text taken, in characters: three times the longest statute. */
export const longestText = 600_000
export const mostArticles = 2000
