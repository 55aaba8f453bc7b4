import { sentences } from '../../law/bilingual.ts'

export const words = sentences({
  keepingInTouch: { zh: '联系选民', en: 'keeping in touch with voters' },
})
