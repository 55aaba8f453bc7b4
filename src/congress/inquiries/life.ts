import { DeputiesLaw, OrganicLaw } from '../../law/index.ts'
import type { Life } from '../docket/words.ts'
import { answering, closing, following, judging, passedUp, passing, withdrawing } from './bases.ts'

/** 代表询问: asked, answered, asked again; nobody's silence ends it. */
export const inquiryLife: Life = {
  kind: 'inquiry',
  name: { zh: '代表询问', en: 'inquiry' },
  initial: 'asked',
  states: {
    asked: { name: { zh: '待答复', en: 'awaiting an answer' } },
    'to-reassign': { name: { zh: '待转交', en: 'to be reassigned' }, aside: true },
    answered: { name: { zh: '已答复', en: 'answered' } },
    'before-presidium': { name: { zh: '逾期，待主席团督促', en: 'overdue, before the presidium' }, aside: true },
    urged: { name: { zh: '主席团已督促', en: 'urged by the presidium' }, aside: true },
    settled: { name: { zh: '已办结', en: 'settled' }, ends: true },
    closed: { name: { zh: '已终结', en: 'closed' }, ends: true },
    withdrawn: { name: { zh: '已撤回', en: 'withdrawn' }, ends: true },
  },
  acts: {
    answer: { name: { zh: '答复', en: 'answer' }, past: 'answered' },
    pass: { name: { zh: '转有关单位', en: 'pass on' }, past: 'passed' },
    return: { name: { zh: '退回转交', en: 'send back' }, past: 'returned' },
    reassign: { name: { zh: '转交', en: 'reassign' }, past: 'reassigned' },
    withdraw: { name: { zh: '撤回', en: 'withdraw' }, past: 'withdrawn' },
    'follow-up': { name: { zh: '追问', en: 'ask again' }, past: 'followed-up' },
    settle: { name: { zh: '评价并办结', en: 'rate and settle' }, past: 'settled' },
    lapse: { name: { zh: '逾期未评价，自行办结', en: 'settle by itself' }, past: 'lapsed', byItself: true },
    raise: { name: { zh: '逾期未答复，提交主席团', en: 'go before the presidium' }, past: 'raised', byItself: true },
    urge: { name: { zh: '督促，另定答复日期', en: 'urge, with a new day' }, past: 'pressed' },
    meet: { name: { zh: '约见负责人，另定答复日期', en: 'summon the head, with a new day' }, past: 'head-summoned' },
    close: { name: { zh: '说明理由终结', en: 'close with the reason' }, past: 'closed' },
  },
  parties: {
    presidium: {
      name: { zh: '主席团（主任会议）', en: 'presidium' },
      standing: [{ kind: 'role', id: 'chair' }],
      standIns: [{ kind: 'role', id: 'staff' }],
    },
    asker: { name: { zh: '提问代表', en: 'asking deputy' } },
    organ: { name: { zh: '被询问单位', en: 'organ asked' } },
    assigner: {
      name: { zh: '人大工作机构、政府办公室', en: "congress's office and government office" },
      standing: [
        { kind: 'role', id: 'staff' },
        { kind: 'role', id: 'government-office' },
      ],
      standIns: [{ kind: 'role', id: 'chair' }],
    },
    // What happens because a day has passed, nobody having done it.
    clock: { name: { zh: '系统按期限', en: 'the clock' }, standing: [{ kind: 'role', id: 'clock' }] },
  },
  // prettier-ignore
  steps: [
    { from: 'asked',            act: 'answer',    by: 'organ',     to: 'answered',         under: OrganicLaw('23') },
    { from: 'asked',            act: 'pass',      by: 'organ',     to: 'asked',            under: passing },
    { from: 'asked',            act: 'return',    by: 'organ',     to: 'to-reassign',      under: passing },
    { from: 'asked',            act: 'reassign',  by: 'assigner',  to: 'asked',            under: passing },
    { from: 'asked',            act: 'withdraw',  by: 'asker',     to: 'withdrawn',        under: withdrawing },
    { from: 'asked',            act: 'raise',     by: 'clock',     to: 'before-presidium', under: passedUp },
    { from: 'to-reassign',      act: 'reassign',  by: 'assigner',  to: 'asked',            under: passing },
    { from: 'to-reassign',      act: 'withdraw',  by: 'asker',     to: 'withdrawn',        under: withdrawing },
    { from: 'answered',         act: 'settle',    by: 'asker',     to: 'settled',          under: judging },
    { from: 'answered',         act: 'follow-up', by: 'asker',     to: 'asked',            under: following },
    { from: 'answered',         act: 'lapse',     by: 'clock',     to: 'settled',          under: judging },
    { from: 'before-presidium', act: 'answer',    by: 'organ',     to: 'answered',         under: OrganicLaw('23') },
    { from: 'before-presidium', act: 'urge',      by: 'presidium', to: 'urged',            under: passedUp },
    { from: 'before-presidium', act: 'meet',      by: 'presidium', to: 'urged',            under: DeputiesLaw('29') },
    { from: 'before-presidium', act: 'close',     by: 'presidium', to: 'closed',           under: closing },
    { from: 'before-presidium', act: 'withdraw',  by: 'asker',     to: 'withdrawn',        under: withdrawing },
    { from: 'urged',            act: 'answer',    by: 'organ',     to: 'answered',         under: OrganicLaw('23') },
    { from: 'urged',            act: 'raise',     by: 'clock',     to: 'before-presidium', under: passedUp },
    { from: 'urged',            act: 'withdraw',  by: 'asker',     to: 'withdrawn',        under: withdrawing },
  ],
  // prettier-ignore
  duties: [
    { state: 'asked',            owes: 'organ',     act: 'answer',   within: { setting: 'inquiries.answer-within' },    since: 'asked-on',  under: answering },
    { state: 'to-reassign',      owes: 'assigner',  act: 'reassign', within: { setting: 'inquiries.reassign-within' },  since: 'entered',   under: passing },
    { state: 'answered',         owes: 'asker',     act: 'settle',   called: { zh: '评价或者追问', en: 'rate it, or ask again' }, within: { setting: 'inquiries.rate-within' }, since: 'entered', under: judging },
    { state: 'before-presidium', owes: 'presidium', act: 'urge',     called: { zh: '督促、约见或者终结', en: 'urge, summon or close' }, within: { setting: 'inquiries.presidium-within' }, since: 'entered', under: passedUp },
    { state: 'urged',            owes: 'organ',     act: 'answer',   within: { count: 0, unit: 'day' },                 since: 'answer-by', under: passedUp },
  ],
  days: { 'asked-on': ['follow-up'], 'answer-by': [] },
}
