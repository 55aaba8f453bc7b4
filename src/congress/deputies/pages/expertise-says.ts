import { sentences } from '../../../law/bilingual.ts'

export const expertiseSays = sentences({
  expertise: { zh: '专长', en: 'Expertise' },
  none: { zh: '还没有填写。', en: 'Nothing is written yet.' },
  noneYet: {
    zh: '还没有填写。填写后，组织专题视察时能按专长找到。',
    en: 'Nothing is written yet. Once it is, invited inspections find her by it.',
  },
  write: { zh: '填写专长', en: 'Write the fields' },
  fields: { zh: '熟悉哪些方面', en: 'Fields' },
  fieldsHint: {
    zh: '从常用的里选，或者自己写，写完按回车；最多十项。',
    en: 'Choose from the usual ones, or write one and press Enter; ten at most.',
  },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
})
