import type { Life } from '../../docket/words.ts'
import { planned, proven, signedOff, takenBack } from './bases.ts'

/** 宣传稿件: from the plan to the portal, the wall or the room. */
export const pieceLife: Life = {
  kind: 'piece',
  name: { zh: '宣传稿件', en: 'piece of publicity' },
  initial: 'planned',
  states: {
    planned: { name: { zh: '已列入计划', en: 'planned' } },
    drafted: { name: { zh: '待审签发布', en: 'awaiting sign-off' } },
    published: { name: { zh: '已发布', en: 'published' }, ends: true, reopens: true },
    done: { name: { zh: '已开展', en: 'carried out' }, ends: true },
    withdrawn: { name: { zh: '已撤下', en: 'taken back' }, ends: true },
    dropped: { name: { zh: '已取消', en: 'dropped' }, ends: true },
  },
  acts: {
    revise: { name: { zh: '修改', en: 'change' }, past: 'revised' },
    submit: { name: { zh: '送审', en: 'send for sign-off' }, past: 'submitted' },
    return: { name: { zh: '退回修改', en: 'send back' }, past: 'returned' },
    publish: { name: { zh: '审签发布', en: 'sign off and publish' }, past: 'published' },
    'carry-out': { name: { zh: '登记开展情况', en: 'note that it was done' }, past: 'carried-out' },
    drop: { name: { zh: '取消计划', en: 'drop the plan' }, past: 'dropped' },
    withdraw: { name: { zh: '撤下', en: 'take back' }, past: 'withdrawn' },
  },
  parties: {
    writer: { name: { zh: '宣传工作人员', en: 'whoever writes it' }, standing: [{ kind: 'role', id: 'staff' }] },
    publisher: {
      name: { zh: '审签人', en: 'whoever signs it off' },
      standing: [{ kind: 'role', id: 'chair' }],
      standIns: [{ kind: 'role', id: 'staff' }],
    },
  },
  // prettier-ignore
  steps: [
    { from: 'planned',   act: 'revise',    by: 'writer',    to: 'planned',   under: planned },
    { from: 'planned',   act: 'submit',    by: 'writer',    to: 'drafted',   under: planned },
    { from: 'planned',   act: 'carry-out', by: 'writer',    to: 'done',      under: proven },
    { from: 'planned',   act: 'drop',      by: 'writer',    to: 'dropped',   under: planned },
    { from: 'drafted',   act: 'return',    by: 'publisher', to: 'planned',   under: signedOff },
    { from: 'drafted',   act: 'publish',   by: 'publisher', to: 'published', under: signedOff },
    { from: 'published', act: 'withdraw',  by: 'publisher', to: 'withdrawn', under: takenBack },
  ],
  // prettier-ignore
  duties: [
    { state: 'planned', owes: 'writer',    act: 'submit',  called: { zh: '写好送审，或者开展后登记', en: 'write it, or note that it was done' }, within: { count: 0, unit: 'day' },          since: 'planned-on', under: planned },
    { state: 'drafted', owes: 'publisher', act: 'publish', called: { zh: '审签发布或者退回', en: 'sign it off, or send it back' },            within: { setting: 'publicity.publish-within' }, since: 'entered',    under: signedOff },
  ],
  days: { 'planned-on': [] },
}
