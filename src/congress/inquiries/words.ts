import { sentences } from '../../law/bilingual.ts'

export const words = sentences({
  inquiry: { zh: '代表询问', en: 'inquiry' },
})
