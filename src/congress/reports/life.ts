import type { Life } from '../docket/words.ts'
import { answering, dropping, helping, reporting } from './bases.ts'

const office = {
  name: { zh: '人大工作机构', en: "congress's office" },
  standing: [{ kind: 'role', id: 'staff' }],
} as const satisfies Life['parties'][string]

const reporter = { name: { zh: '报告单位', en: 'whoever reports' } }

/** 向代表报告工作: written, sent, asked about, closed. */
export const reportLife: Life = {
  kind: 'report-to-deputies',
  name: { zh: '向代表报告工作', en: 'report to the deputies' },
  initial: 'due',
  states: {
    due: { name: { zh: '待起草', en: 'to be written' }, seenBy: ['reporter', 'office'] },
    drafted: { name: { zh: '已起草，待送代表', en: 'drafted' }, seenBy: ['reporter', 'office'] },
    sent: { name: { zh: '已送代表，答疑中', en: 'sent, open to questions' } },
    closed: { name: { zh: '答疑结束', en: 'closed' }, ends: true },
    dropped: { name: { zh: '已撤销', en: 'dropped' }, ends: true, seenBy: ['reporter', 'office'] },
  },
  acts: {
    draft: { name: { zh: '起草', en: 'write' }, past: 'drafted' },
    send: { name: { zh: '送代表', en: 'send to the deputies' }, past: 'sent' },
    close: { name: { zh: '结束答疑', en: 'close' }, past: 'closed' },
    lapse: { name: { zh: '答疑期满，自行结束', en: 'close by itself' }, past: 'ran-out', byItself: true },
    drop: { name: { zh: '撤销', en: 'drop' }, past: 'dropped' },
  },
  parties: {
    reporter,
    office,
    deputies: { name: { zh: '收到报告的代表', en: 'deputies it was sent to' } },
    clock: { name: { zh: '系统按期限', en: 'the clock' }, standing: [{ kind: 'role', id: 'clock' }] },
  },
  // prettier-ignore
  steps: [
    { from: 'due',     act: 'draft', by: 'reporter', to: 'drafted', under: reporting },
    { from: 'due',     act: 'drop',  by: 'office',   to: 'dropped', under: dropping },
    { from: 'drafted', act: 'draft', by: 'reporter', to: 'drafted', under: reporting },
    { from: 'drafted', act: 'send',  by: 'reporter', to: 'sent',    under: reporting },
    { from: 'drafted', act: 'drop',  by: 'office',   to: 'dropped', under: dropping },
    { from: 'sent',    act: 'close', by: 'reporter', to: 'closed',  under: answering },
    { from: 'sent',    act: 'lapse', by: 'clock',    to: 'closed',  under: answering },
  ],
  // prettier-ignore
  duties: [
    { state: 'due',     owes: 'reporter', act: 'draft', within: { count: 0, unit: 'day' },            since: 'report-day', under: reporting },
    { state: 'drafted', owes: 'reporter', act: 'send',  within: { count: 0, unit: 'day' },            since: 'report-day', under: reporting },
    { state: 'sent',    owes: 'reporter', act: 'close', within: { setting: 'reports.close-within' },  since: 'entered',    under: answering },
  ],
  days: { 'report-day': [] },
}

/** 代表就报告提问: owed an answer by a day. */
export const questionLife: Life = {
  kind: 'report-question',
  name: { zh: '就报告提问', en: 'question on a report' },
  initial: 'asked',
  states: {
    asked: { name: { zh: '待答复', en: 'not answered yet' } },
    answered: { name: { zh: '已答复', en: 'answered' }, ends: true },
    withdrawn: { name: { zh: '已收回', en: 'taken back' }, ends: true },
  },
  acts: {
    answer: { name: { zh: '答复', en: 'answer' }, past: 'answered' },
    withdraw: { name: { zh: '收回', en: 'take back' }, past: 'withdrawn' },
  },
  parties: { reporter, asker: { name: { zh: '提问代表', en: 'asking deputy' } } },
  // prettier-ignore
  steps: [
    { from: 'asked', act: 'answer',   by: 'reporter', to: 'answered',  under: answering },
    { from: 'asked', act: 'withdraw', by: 'asker',    to: 'withdrawn', under: answering },
  ],
  duties: [
    {
      state: 'asked',
      owes: 'reporter',
      act: 'answer',
      within: { setting: 'reports.answer-within' },
      since: 'entered',
      under: answering,
    },
  ],
}

/** 代表愿意提供的支持: answered, and followed until it is given. */
export const offerLife: Life = {
  kind: 'help-offer',
  name: { zh: '代表提供支持', en: 'offer of help' },
  initial: 'offered',
  states: {
    offered: { name: { zh: '待回应', en: 'not answered yet' } },
    accepted: { name: { zh: '已接受', en: 'accepted' } },
    declined: { name: { zh: '已致谢，未采用', en: 'declined with thanks' }, ends: true },
    done: { name: { zh: '已落实', en: 'done' }, ends: true },
    withdrawn: { name: { zh: '代表已收回', en: 'taken back' }, ends: true },
  },
  acts: {
    accept: { name: { zh: '接受', en: 'accept' }, past: 'accepted' },
    decline: { name: { zh: '致谢，不采用', en: 'decline with thanks' }, past: 'declined' },
    conclude: { name: { zh: '说明落实情况', en: 'say what came of it' }, past: 'concluded' },
    withdraw: { name: { zh: '收回', en: 'take back' }, past: 'withdrawn' },
  },
  parties: { reporter, helper: { name: { zh: '提供支持的代表', en: 'deputy who helps' } } },
  // prettier-ignore
  steps: [
    { from: 'offered',  act: 'accept',   by: 'reporter', to: 'accepted',  under: helping },
    { from: 'offered',  act: 'decline',  by: 'reporter', to: 'declined',  under: helping },
    { from: 'offered',  act: 'withdraw', by: 'helper',   to: 'withdrawn', under: helping },
    { from: 'accepted', act: 'conclude', by: 'reporter', to: 'done',      under: helping },
    { from: 'accepted', act: 'withdraw', by: 'helper',   to: 'withdrawn', under: helping },
  ],
  // prettier-ignore
  duties: [
    { state: 'offered',  owes: 'reporter', act: 'accept',   called: { zh: '回应代表的支持', en: 'answer the offer of help' }, within: { setting: 'reports.thank-within' }, since: 'entered', under: helping },
    { state: 'accepted', owes: 'reporter', act: 'conclude', within: { setting: 'reports.answer-within' }, since: 'help-day', under: helping },
  ],
  days: { 'help-day': [] },
}

export const reportLives = [reportLife, questionLife, offerLife]
