import { sentences } from '../../../../law/bilingual.ts'

/** What the page says of deciding a major matter. */
export const decidingSays = sentences({
  how: { zh: '怎样决定', en: 'How it was decided' },
  power: { zh: '权限', en: 'Power' },
  committee: { zh: '审查委员会', en: 'Committee' },
  examination: { zh: '审查意见', en: 'The committee’s report' },
  examinationHint: {
    zh: '写明调查研究的经过、对草案的意见和是否建议列入议程。',
    en: 'What was looked into, what of the draft, and whether it should go on the agenda.',
  },
  examineBy: { zh: '最迟何时提出审查意见', en: 'Report due on' },
  party: { zh: '请示党委', en: 'The party committee' },
  askParty: { zh: '登记请示', en: 'Note a request' },
  sentOn: { zh: '请示日期', en: 'Sent on' },
  document: { zh: '文号', en: 'Document no.' },
  noteReply: { zh: '登记批复', en: 'Note the reply' },
  repliedOn: { zh: '批复日期', en: 'Replied on' },
  reply: { zh: '批复内容', en: 'The reply' },
  answer: { zh: '批复', en: 'The answer' },
  agreed: { zh: '同意', en: 'Agreed' },
  notAgreed: { zh: '不同意', en: 'Not agreed' },
  awaited: { zh: '等候批复', en: 'reply awaited' },
  notAskedYet: {
    zh: '本级清单规定须请示党委，还没有登记请示。',
    en: 'The list asks for its word; no request is noted.',
  },
  agenda: { zh: '会议', en: 'Meeting' },
  meeting: { zh: '列入哪次会议', en: 'On whose agenda' },
  sessions: { zh: '人民代表大会会议', en: 'Sessions' },
  gatherings: { zh: '会议活动', en: 'Gatherings' },
  otherMeeting: { zh: '其他会议（只填日期）', en: 'Another meeting (day only)' },
  meetsOn: { zh: '会议日期', en: 'Day of the meeting' },
  deliberation: { zh: '审议情况', en: 'How it was talked over' },
  deliberationHint: {
    zh: '写明谁发言、提出什么意见、草案作了哪些修改。',
    en: 'Who spoke, what was said, how the draft was changed.',
  },
  heldOn: { zh: '审议日期', en: 'Day' },
  result: { zh: '录入表决结果', en: 'Enter the result' },
  unspoken: { zh: '没有审议就作了决定', en: 'It was decided without being talked over' },
  unspokenNote: {
    zh: '没有审议记录的决定，须由主席团补充审议并说明，或者撤销后重新审议。',
    en: 'Such a decision must be talked over afterwards and explained, or annulled and taken up again.',
  },
  outcome: { zh: '结果', en: 'Outcome' },
  carried: { zh: '通过', en: 'Carried' },
  rejected: { zh: '未通过', en: 'Not carried' },
  members: { zh: '常委会全体组成人员数', en: 'All members' },
  all: { zh: '全体代表', en: 'All deputies' },
  inFavour: { zh: '赞成', en: 'In favour' },
  against: { zh: '反对', en: 'Against' },
  abstaining: { zh: '弃权', en: 'Abstaining' },
  notVoting: { zh: '未表决（含缺席）', en: 'Not voting, absent' },
  decidedOn: { zh: '表决日期', en: 'Day of the vote' },
  organDecidedOn: { zh: '作出决定的日期', en: 'Day of the decision' },
  resolution: { zh: '决议决定草案（公布前可以修改）', en: 'Text as decided (may be mended until it is published)' },
  organResolution: { zh: '决定内容', en: 'What was decided' },
  explanation: { zh: '补充审议情况和说明', en: 'What was said afterwards, and why' },
  again: { zh: '处理到期未决的事项', en: 'Deal with what was not decided' },
  againNote: {
    zh: '定明新的决定期限；期限一到仍未决定的，再次由主席团处理。',
    en: 'Set a new day; if it passes too, the presidium owes a way out again.',
  },
  urgent: { zh: '因紧急情况先行决定', en: 'Decided before the form closed' },
  arithmetic: { zh: '表决结果', en: 'The vote' },
})

/** How the roll makes the number of whom more than half is needed. */
export function baseSaid({
  of,
  suspended,
  countsSuspended,
}: Record<'of' | 'suspended', number> & { countsSuspended: boolean }) {
  const zh =
    suspended === 0
      ? ''
      : countsSuspended
        ? `，含暂停执行职务的 ${suspended} 人`
        : `，不计暂停执行职务的 ${suspended} 人`
  const en =
    suspended === 0
      ? ''
      : countsSuspended
        ? `, ${suspended} suspended among them`
        : `, leaving out ${suspended} suspended`
  return {
    zh: `在任代表 ${of} 人${zh}；录入时按表决日期的名册计算。`,
    en: `${of} deputies in office${en}; the roll of the day of the vote counts.`,
  }
}
