import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the page says of how a decision is followed. */
export const followSays = sentences({
  progress: { zh: '落实进度', en: 'Progress' },
  overdue: { zh: '到期没有落实：', en: 'Not done in time: ' },
  goesOn: { zh: '继续跟踪：', en: 'Goes on: ' },
  conclusion: { zh: '落实结果报告', en: 'Report on the result' },
  followers: { zh: '跟踪代表', en: 'Following deputies' },
  noFollowers: { zh: '还没有聘请跟踪代表。', en: 'No deputy follows it yet.' },
  invite: { zh: '聘请跟踪代表', en: 'Invite deputies to follow' },
  inviteNote: {
    zh: '被聘请的代表答复参加以后，定期到现场检查，并参加条款的核实。',
    en: 'Whoever accepts looks at it regularly, and takes part in verifying the clauses.',
  },
  whom: { zh: '请哪些代表', en: 'Whom' },
  byName: { zh: '输入姓名查找。', en: 'Find them by name.' },
  since: { zh: '自', en: 'since' },
  asked: { zh: '请您全程跟踪这个决定的落实', en: 'You are asked to follow how this is carried out' },
  accept: { zh: '参加跟踪', en: 'I will follow' },
  decline: { zh: '不参加', en: 'I cannot' },
  reason: { zh: '理由', en: 'Reason' },
  leave: { zh: '退出跟踪', en: 'Follow no longer' },
  onBehalf: { zh: '代为答复：', en: 'Answer for ' },
  checks: { zh: '跟踪检查', en: 'What followers found' },
  noChecks: { zh: '还没有检查记录。', en: 'Nothing has been looked at yet.' },
  card: { zh: '填写检查卡', en: 'Fill in the check card' },
  cardFor: { zh: '代为填写检查卡', en: 'Fill it in for her' },
  again: { zh: '复查', en: 'look again' },
  by: { zh: '期限', en: 'by' },
  late: { zh: '已逾期', en: 'overdue' },
  seenOn: { zh: '检查日期', en: 'Looked at on' },
  seenAt: { zh: '时间（可不填）', en: 'Hour (may be left empty)' },
  place: { zh: '地点', en: 'Place' },
  which: { zh: '看的是哪一条', en: 'Which clause' },
  whole: { zh: '整个决定', en: 'the whole decision' },
  finding: { zh: '检查结果', en: 'Finding' },
  said: { zh: '看到了什么', en: 'What was found' },
  recheckOn: { zh: '哪天前复查', en: 'To be looked at again by' },
  sendBack: {
    zh: '这一条已经报告完成或者已经核实的，退回责任单位重新办理',
    en: 'If it was reported or verified, it goes back to its owner',
  },
  photos: { zh: '现场照片', en: 'Photographs' },
  dropPhoto: { zh: '去掉这张', en: 'Remove it' },
  publishCheck: { zh: '公开检查情况', en: 'Publish the finding' },
  publicText: { zh: '公开的文字', en: 'Words everybody will read' },
  meant: { zh: '文字里像个人信息的内容，确认公开', en: 'What looks like personal data is meant to be public' },
  isPublic: { zh: '已公开', en: 'public' },
  byOffice: { zh: '工作机构代填', en: 'entered by the office' },
  questions: { zh: '询问和答复', en: 'Questions and answers' },
  noQuestions: { zh: '还没有询问。', en: 'No question yet.' },
  ask: { zh: '提出询问', en: 'Ask a question' },
  askNote: {
    zh: '询问和答复在公开页面上可见，由责任单位限期答复。',
    en: 'Question and answer stand on the public page; whoever is in charge answers in time.',
  },
  question: { zh: '问什么', en: 'Question' },
  ofPublic: { zh: '群众问', en: 'Somebody asks' },
  ofDeputy: { zh: '代表问', en: 'A deputy asks' },
  admit: { zh: '公开提问', en: 'Publish it' },
  admitNote: {
    zh: '公开前可以改掉个人信息，不改变问题的意思。提问人凭查询码看到结果。',
    en: 'Take out personal data before it is public, without changing what is asked. Its asker finds the result by a code.',
  },
  personal: { zh: '像是个人信息：', en: 'Looks like personal data: ' },
  turnDown: { zh: '不予公开', en: 'Turn it down' },
  why: { zh: '原因', en: 'Reason' },
  note: { zh: '补充说明（可不填）', en: 'More about it (may be left empty)' },
  answer: { zh: '公开答复', en: 'Answer in public' },
  answerText: { zh: '答复内容', en: 'Answer' },
  waitsFor: { zh: '待答复：', en: 'to be answered by ' },
  concludeText: { zh: '落实结果报告', en: 'Report on what came of it' },
  heardAt: { zh: '向哪次会议报告', en: 'Reported to which meeting' },
  reportedOn: { zh: '报告日期', en: 'Reported on' },
  goingOnReason: { zh: '没有核实的原因，以后怎样跟踪', en: 'Why it is not verified, and how it goes on' },
  sessions: { zh: '人民代表大会会议', en: 'Sessions' },
  gatherings: { zh: '会议活动', en: 'Gatherings' },
  concludeNote: {
    zh: '没有核实的条款逐条说明原因；办结以后仍由责任单位办理，直到核实。',
    en: 'Each clause not verified is explained; it stays owed until somebody verifies it.',
  },
})

export const progressSaid = ({
  verified,
  all,
  percent,
}: {
  verified: number
  all: number
  percent: number
}): Bilingual => ({
  zh: `${all} 条中已核实 ${verified} 条，${percent}%`,
  en: `${verified} of ${all} clauses verified, ${percent} %`,
})

export const clauseSaid = (ordinal: number | null): Bilingual =>
  ordinal === null ? followSays.whole : { zh: `第 ${ordinal} 条`, en: `clause ${ordinal}` }
