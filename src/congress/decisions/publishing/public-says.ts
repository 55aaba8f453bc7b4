import { sentences } from '../../../law/bilingual.ts'

/** What the public pages of resolutions say. */
export const publishedSays = sentences({
  list: { zh: '决议决定', en: 'Resolutions and decisions' },
  none: { zh: '还没有公布过决议决定。', en: 'No resolution has been published yet.' },
  all: { zh: '全部决议决定', en: 'All resolutions' },
  how: { zh: '怎样决定的', en: 'How it was decided' },
  title: { zh: '题目', en: 'Title' },
  number: { zh: '编号', en: 'Number' },
  id: { zh: '标识', en: 'Id' },
  lookUp: { zh: '查询我的提问', en: 'Find my question' },
  organ: { zh: '提请机关', en: 'Brought by' },
  by: { zh: '由谁决定', en: 'Decided by' },
  under: { zh: '依据', en: 'Under' },
  asked: { zh: '事前征求意见', en: 'Asked before' },
  askedYes: { zh: '决定前向代表发出了征求意见表。', en: 'The deputies were sent an opinion form before.' },
  deliberatedOn: { zh: '审议日期', en: 'Talked over on' },
  decidedOn: { zh: '决定日期', en: 'Decided on' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  vote: { zh: '表决', en: 'The vote' },
  urgent: {
    zh: '这项决定因紧急情况，在征求代表意见截止以前作出。理由：',
    en: 'It was decided in urgency, before the deputies’ opinion form closed. The reason: ',
  },
  urgentShort: { zh: '因紧急先行决定', en: 'decided in urgency' },
})
