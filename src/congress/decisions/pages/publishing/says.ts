import { sentences } from '../../../../law/bilingual.ts'

/** What the page says of a resolution that is published. */
export const publishingSays = sentences({
  resolution: { zh: '决议决定', en: 'The resolution' },
  notYet: { zh: '已作决定，还没有公布。', en: 'Decided, and not published yet.' },
  publicPage: { zh: '公开页面', en: 'The public page' },
  text: { zh: '决议决定正文', en: 'Text of the resolution' },
  textHint: { zh: '公布后不再改动。', en: 'Once published it stands.' },
  clause: { zh: '条款', en: 'Clause' },
  what: { zh: '要做到什么', en: 'What is to be done' },
  owner: { zh: '责任单位', en: 'Owed by' },
  office: { zh: '人大工作机构（由主席核实）', en: 'The congress’s office (verified by the chair)' },
  dueOn: { zh: '期限', en: 'Due on' },
  addClause: { zh: '增加一条', en: 'Add a clause' },
  removeClause: { zh: '去掉这一条', en: 'Remove this clause' },
  note: {
    zh: '公布后，每一条成为责任单位的承诺事项，到期前提醒，逾期催办，完成后由他人核实。',
    en: 'Once published each clause is owed by its organ, reminded of, urged, and verified by somebody else.',
  },
})
