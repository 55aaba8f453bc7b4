import { statute } from './article.ts'

/** 预算法 (2018). */
export const BudgetLaw = statute({
  law: { zh: '预算法', en: 'Budget Law' },
  asOf: '2018-12-29',
  articles: {
    '14': {
      zh: '经批准的预算、调整、决算、执行报告，批准后二十日内由财政部门公开。',
      en: 'Approved budget, adjustment, accounts and execution reports are made public within twenty days.',
    },
    '21': {
      zh: '县级以上人大审查批准预算，常委会审查批准调整方案和决算；乡镇均由人大审查批准。',
      en: 'From county level up the congress approves the budget, its standing committee adjustments and accounts; in townships the congress approves all.',
    },
    '44': {
      zh: '省、市、县预算草案在大会会议举行的三十日前提交初步审查。',
      en: 'Draft budgets of province, city and county go to preliminary review thirty days before the session.',
    },
  },
})

/** 立法法 (2023). */
export const LegislationLaw = statute({
  law: { zh: '立法法', en: 'Legislation Law' },
  asOf: '2023-03-13',
  articles: {
    '10': {
      zh: '全国人大及其常委会行使国家立法权。',
      en: 'National legislative power lies with the NPC and its standing committee.',
    },
    '32': { zh: '法律案一般经三次常委会会议审议后交付表决。', en: 'Bills generally pass three deliberations.' },
    '40': {
      zh: '法律草案向社会征求意见，一般不少于三十日。',
      en: 'Drafts are published for comment, generally for at least thirty days.',
    },
    '80': {
      zh: '省级人大及其常委会可以制定地方性法规。',
      en: 'Provincial congresses and standing committees may make regulations.',
    },
    '81': {
      zh: '设区的市可以就城乡建设与管理、生态文明建设、历史文化保护、基层治理制定法规，报省级常委会批准。',
      en: 'Cities may make regulations on urban and rural construction, ecology, heritage and grassroots governance, approved by the province.',
    },
    '109': {
      zh: '法规、规章公布后三十日内报送备案。',
      en: 'Regulations and rules are filed within thirty days of publication.',
    },
    '112': {
      zh: '制定机关在两个月内就书面审查意见反馈。',
      en: 'The maker answers a written review opinion within two months.',
    },
  },
})

/** 信访工作条例 (2022); it binds congress organs too. */
export const PetitionRegulation = statute({
  law: { zh: '信访工作条例', en: 'Regulations on Letters and Visits' },
  asOf: '2022-05-01',
  articles: {
    '23': {
      zh: '收到信访事项予以登记，十五日内书面告知受理和办理途径。',
      en: 'Matters are registered and the person told in writing within fifteen days how they are received and handled.',
    },
    '34': {
      zh: '应当办结的事项六十日内办结，可以延长不超过三十日。',
      en: 'Matters to be settled are settled within sixty days, extended by thirty at most.',
    },
  },
})

/** 宪法宣誓制度的决定 (2018). */
export const OathDecision = statute({
  law: { zh: '全国人民代表大会常务委员会关于实行宪法宣誓制度的决定', en: 'Decision on the Constitutional Oath' },
  asOf: '2018-02-24',
  articles: {
    '1': {
      zh: '选举或者任命的国家工作人员就职时公开进行宪法宣誓。',
      en: 'Those elected or appointed take the constitutional oath in public on taking office.',
    },
  },
})

/** 县级以下代表直接选举的若干规定 (1983). */
export const DirectElectionRules = statute({
  law: {
    zh: '全国人民代表大会常务委员会关于县级以下人民代表大会代表直接选举的若干规定',
    en: 'Provisions on Direct Elections',
  },
  asOf: '1983-03-05',
  articles: {
    '10': {
      zh: '依法推荐的代表候选人都应当列入名单，不得调换增减。',
      en: 'Everybody lawfully nominated is listed; none is added, struck or exchanged.',
    },
  },
})
