import { sentences } from '../../law/bilingual.ts'

/** What the first page says. */
export const homeSays = sentences({
  title: { zh: '人大代表在身边', en: 'Your people’s congress' },
  lead: {
    zh: '不用登录，不用留名字，就能找代表、提意见、看办理结果。',
    en: 'Find your deputy, say something, see what became of it: without an account, without giving your name.',
  },
  find: { zh: '找我的代表', en: 'Find my deputy' },
  findLabel: { zh: '您住在哪个村、社区或者街道？也可以写代表姓名', en: 'Your village, community or street, or a name' },
  search: { zh: '查找', en: 'Search' },
  opinions: { zh: '有话要说', en: 'Something to say' },
  opinionsHint: {
    zh: '修路、用水、上学、办事……都可以说。留下查询码，就能看到谁在办、办得怎样。',
    en: 'Roads, water, schools, offices … You get a code that shows who is dealing with it and what came of it.',
  },
  say: { zh: '我要提意见', en: 'Say something' },
  follow: { zh: '凭查询码看结果', en: 'Look up my code' },
  latest: { zh: '最近公开', en: 'Published lately' },
  more: { zh: '全部', en: 'All' },
  nothing: { zh: '还没有公开的内容。', en: 'Nothing has been published yet.' },
  people: { zh: '本级人大', en: 'This congress' },
})

export const deputiesSaid = (deputies: number, women: number) => ({
  zh: `现有代表 ${deputies} 人，其中女代表 ${women} 人。`,
  en: `${deputies} deputies, ${women} of them women.`,
})
