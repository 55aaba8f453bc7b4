import type { Bilingual } from '../law/bilingual.ts'

/** A paper's number for readers of either language: 第113号, No. 113; 闭会2026-1号, No. 2026-1 between sessions; 〔2026〕3号, No. 3 (2026). Numbers written otherwise stay as they are. */
export const sayNumber = (number: string): Bilingual => ({
  zh: number,
  en: number
    .replace(/^第\s*(\S+?)\s*号$/, 'No.\u00a0$1')
    .replace(/^〔(\d{4})〕(\d+)号$/, 'No.\u00a0$2 ($1)')
    .replace(/^闭会\s*(\S+?)\s*号$/, 'No.\u00a0$1 between sessions'),
})

/** Short facts in one line, without those that are missing; where it breaks, the dot stays with what it follows. */
export const inOneLine = (facts: readonly (string | null | undefined)[]): string =>
  facts.filter(Boolean).join('\u00a0· ')
