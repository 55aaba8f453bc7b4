import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the page says of the groups' study. */
export const groupSays = sentences({
  groups: { zh: '代表小组研究', en: 'The groups' },
  wanted: {
    zh: '按清单，这个事项决定以前要交代表小组研究，现在还没有交。',
    en: 'By the list the groups study this matter before it is decided; it has not been given to them yet.',
  },
  ask: { zh: '召集组长会议，交各组研究', en: 'Call the leaders and give it to the groups' },
  askNote: {
    zh: '一次办好：筹备代表小组长会议（各组召集人参加），同时请每个组在限期内报送意见。会议通知由工作机构在会议页面发出。',
    en: 'In one step: a meeting of all group leaders is planned, and every group is asked for its opinion by the day. The notice goes out from the meeting’s own page.',
  },
  answerBy: { zh: '各组报送意见的日期', en: 'Groups answer by' },
  focus: { zh: '请各组着重研究（可不填）', en: 'What to look at (may be left empty)' },
  focusIs: { zh: '研究重点：', en: 'To look at: ' },
  leaderless: { zh: '还没有登记召集人，由工作机构代为组织：', en: 'Without a leader, so the office is asked: ' },
  noteLeaders: { zh: '登记召集人', en: 'Note the leaders' },
  leadersMeeting: { zh: '代表小组长会议', en: "Leaders' meeting" },
  groupMeeting: { zh: '本组会议', en: "The group's meeting" },
  noticeToCome: { zh: '待工作机构发通知', en: 'the office is to send the notice' },
  missing: { zh: '没有报送的组：', en: 'Not given yet: ' },
  rollUp: { zh: '各组意见汇总', en: 'What the groups found' },
  keep: { zh: '下载汇总表', en: 'Keep the table' },
  group: { zh: '代表团（组）', en: 'Group' },
  verdict: { zh: '结论', en: 'Verdict' },
  reasons: { zh: '理由', en: 'Reasons' },
  conditions: { zh: '条件', en: 'Conditions' },
  took: { zh: '参加', en: 'Took part' },
  dissent: { zh: '不同意见', en: 'Dissent' },
  byOffice: { zh: '工作机构代录', en: 'entered by the office' },
  notGiven: { zh: '没有报送', en: 'not given' },
  released: { zh: '不再研究', en: 'no longer asked' },
  convene: { zh: '召集本组会议', en: 'Plan the group’s meeting' },
  conveneNote: {
    zh: '本组代表全部列为参加人员，由工作机构发出通知。',
    en: 'Every deputy of the group is invited; the office sends the notice.',
  },
  answer: { zh: '报送小组意见', en: "Give the group's opinion" },
  metOn: { zh: '小组会议日期', en: 'The group met on' },
  tookPart: { zh: '参加人数', en: 'How many took part' },
  aReason: { zh: '理由', en: 'Reason' },
  about: { zh: '关于', en: 'About' },
  addReason: { zh: '再加一条理由', en: 'Add a reason' },
  drop: { zh: '去掉', en: 'Remove' },
  dissenter: { zh: '持不同意见的代表', en: 'Who saw it differently' },
  dissentWords: { zh: '什么意见', en: 'What she said' },
  addDissent: { zh: '记一条不同意见', en: 'Note a dissent' },
  inPlace: { zh: '代为办理哪个组', en: 'Act for which group' },
  nobody: { zh: '不代办', en: 'none' },
  choose: { zh: '请选择', en: 'Choose' },
})

export const totalsSaid = (totals: {
  groups: number
  answered: number
  feasible: number
  conditional: number
  notFeasible: number
  tookPart: number
  dissent: number
}): Bilingual => ({
  zh: `${totals.groups} 个组，已报 ${totals.answered} 个：可行 ${totals.feasible}，有条件可行 ${totals.conditional}，不可行 ${totals.notFeasible}；参加 ${totals.tookPart} 人次，不同意见 ${totals.dissent} 条。`,
  en: `${totals.answered} of ${totals.groups} groups answered: feasible ${totals.feasible}, under conditions ${totals.conditional}, not feasible ${totals.notFeasible}; ${totals.tookPart} deputies took part, ${totals.dissent} dissented.`,
})

export const tookPartSaid = (tookPart: number, members: number): Bilingual => ({
  zh: `${tookPart}／${members} 人`,
  en: `${tookPart} of ${members}`,
})
