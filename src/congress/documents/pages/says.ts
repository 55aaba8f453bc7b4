import { sentences } from '../../../law/bilingual.ts'

export const documentSays = sentences({
  title: { zh: '公文', en: 'Official documents' },
  hint: {
    zh: '按现有记录生成，版式依照 GB/T 9704。记录里没有的（发文字号、抄送）留空，请在 Word 中补充。',
    en: 'Made from the record as it stands, laid out by GB/T 9704. What the record does not hold (number, copies) stays open for you to add in Word.',
  },
})
