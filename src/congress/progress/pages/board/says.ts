import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const says = sentences({
  forms: { zh: '听取会前的进展表', en: 'Progress forms before hearings' },
  formsNone: { zh: '现在没有待报送的进展表。', en: 'No progress form is outstanding.' },
  allGiven: { zh: '都已报来', en: 'all have come' },
  found: { zh: '听取会对本单位的评议', en: 'What hearings found of us' },
  foundNone: { zh: '最近的听取会没有对本单位的评议。', en: 'No hearing has found anything of your organ lately.' },
})

export const givenSaid = ({ given, asked }: { given: number; asked: number }): Bilingual => ({
  zh: `应报 ${asked} 家，已报 ${given} 家`,
  en: `${given} of ${asked} have come`,
})
export const missingSaid = (organs: readonly string[]): Bilingual => ({
  zh: `未报：${organs.join('、')}`,
  en: `Missing: ${organs.join(', ')}`,
})
