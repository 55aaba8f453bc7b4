import { sentences } from '../../../../law/bilingual.ts'

export const documentSays = sentences({
  blankForm: { zh: '空白纸质表', en: 'Blank paper form' },
})
