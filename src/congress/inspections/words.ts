import { sentences } from '../../law/bilingual.ts'

export const words = sentences({
  inspection: { zh: '专题视察', en: 'invited inspection' },
})
