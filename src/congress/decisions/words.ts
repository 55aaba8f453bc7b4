import { sentences } from '../../law/bilingual.ts'

export const words = sentences({
  majorMatter: { zh: '重大事项', en: 'major matter' },
  resolution: { zh: '决议决定', en: 'resolution' },
})
