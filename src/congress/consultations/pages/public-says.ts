import { sentences } from '../../../law/bilingual.ts'

export const publicSays = sentences({
  legend: { zh: '向社会公开征求意见', en: 'Open to the public' },
  open: { zh: '在门户上向社会公开征求意见', en: 'Everybody may read it on the portal and comment' },
  openHint: {
    zh: '公众看到背景和草案，看不到方案、资金和风险；意见审核后公开，单独统计，逐条答复。发出后不能更改，也不能提前截止。',
    en: 'The public reads background and draft, not options, money or risks. Comments are moderated, counted apart and answered one by one. Once out, this does not change, nor does it close early.',
  },
  name: { zh: '可以留姓名（不公开）', en: 'A name may be given (never shown)' },
  section: { zh: '社会公众意见', en: 'What the public says' },
  apart: {
    zh: '单独统计，不与征求意见对象合并。',
    en: 'Counted apart, never with those asked.',
  },
  queue: { zh: '去审核', en: 'Go and moderate' },
  portal: { zh: '在门户上查看', en: 'See it on the portal' },
})
