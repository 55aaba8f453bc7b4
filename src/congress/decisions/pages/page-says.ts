import { sentences } from '../../../law/bilingual.ts'

/** What the page of a major matter says. */
export const pageSays = sentences({
  missing: { zh: '没有这件重大事项', en: 'No such major matter' },
  missingHint: {
    zh: '它可能还没有受理，或者不在您能看到的范围内。',
    en: 'It may not have been taken in yet, or is not yours to see.',
  },
  noDuty: { zh: '这件事项已经结束，没有待办。', en: 'It has ended; nothing is owed.' },
  text: { zh: '提请内容', en: 'What was brought' },
  about: { zh: '基本情况', en: 'About it' },
  item: { zh: '清单事项', en: 'Line of the list' },
  tags: { zh: '性质', en: 'Why it is major' },
  track: { zh: '处理方式', en: 'What is done with it' },
  organ: { zh: '提请机关', en: 'Brought by' },
  submittedOn: { zh: '提请日期', en: 'Brought on' },
  decideBy: { zh: '决定期限', en: 'Decide-by day' },
  body: { zh: '由谁决定', en: 'Decided by' },
  decidedOn: { zh: '决定日期', en: 'Decided on' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  entered: { zh: '工作人员代录', en: 'Entered by staff' },
  yes: { zh: '是', en: 'yes' },
})
