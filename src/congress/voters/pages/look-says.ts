import { sentences } from '../../../law/bilingual.ts'

export const lookSays = sentences({
  lookAt: { zh: '查看是谁', en: 'Look at who this is' },
  lookReason: { zh: '查看的理由', en: 'Why you look' },
  lookNote: {
    zh: '查看会留下记录：谁、什么时候、为什么，审计管理员看得到。',
    en: 'The look is recorded: who, when and why. The auditor sees it.',
  },
  erased: { zh: '姓名和电话已删除：', en: 'Name and number were erased:' },
  nothingKnown: { zh: '没有留下姓名和电话。', en: 'No name or number was left.' },
  cancel: { zh: '取消', en: 'Cancel' },
})
