import { sentences } from '../../law/bilingual.ts'

export const words = sentences({
  consultation: { zh: '征求意见', en: 'consultation' },
  opinion: { zh: '意见', en: 'opinion' },
})
