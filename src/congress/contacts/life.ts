import type { Life } from '../docket/words.ts'
import { confirming, excusing, recording, rounds } from './bases.ts'

const clock = {
  name: { zh: '系统', en: 'the system' },
  standing: [{ kind: 'role', id: 'clock' }],
} as const satisfies Life['parties'][string]

/** 联系记录: written down by one side, confirmed by the other. */
export const contactLife: Life = {
  kind: 'contact-record',
  name: { zh: '联系记录', en: 'contact record' },
  initial: 'recorded',
  states: {
    recorded: { name: { zh: '待对方核对', en: 'to be confirmed' } },
    disputed: { name: { zh: '对方有异议', en: 'disputed' }, aside: true },
    confirmed: { name: { zh: '双方已核对', en: 'confirmed' }, ends: true },
    unanswered: { name: { zh: '代表未核对，按记录留存', en: 'not confirmed by the deputy' }, ends: true },
    withdrawn: { name: { zh: '已撤销', en: 'taken back' }, ends: true },
  },
  acts: {
    confirm: { name: { zh: '核对无误', en: 'confirm' }, past: 'confirmed' },
    dispute: { name: { zh: '提出异议', en: 'dispute' }, past: 'disputed-by-other' },
    correct: { name: { zh: '更正记录', en: 'correct' }, past: 'corrected' },
    withdraw: { name: { zh: '撤销记录', en: 'take back' }, past: 'taken-back' },
    lapse: { name: { zh: '逾期未核对，按记录留存', en: 'let it stand' }, past: 'let-stand', byItself: true },
  },
  parties: {
    recorder: { name: { zh: '记录一方', en: 'whoever wrote it down' } },
    confirmer: { name: { zh: '核对一方', en: 'the other side' } },
    clock,
  },
  // prettier-ignore
  steps: [
    { from: 'recorded', act: 'confirm',  by: 'confirmer', to: 'confirmed',  under: confirming },
    { from: 'recorded', act: 'dispute',  by: 'confirmer', to: 'disputed',   under: confirming },
    { from: 'recorded', act: 'correct',  by: 'recorder',  to: 'recorded',   under: recording },
    { from: 'recorded', act: 'withdraw', by: 'recorder',  to: 'withdrawn',  under: recording },
    { from: 'recorded', act: 'lapse',    by: 'clock',     to: 'unanswered', under: confirming },
    { from: 'disputed', act: 'correct',  by: 'recorder',  to: 'recorded',   under: confirming },
    { from: 'disputed', act: 'withdraw', by: 'recorder',  to: 'withdrawn',  under: confirming },
  ],
  // prettier-ignore
  duties: [
    { state: 'recorded', owes: 'confirmer', act: 'confirm', called: { zh: '核对联系记录', en: 'confirm the contact' },           within: { setting: 'contacts.confirm-within' }, since: 'entered', under: confirming },
    { state: 'disputed', owes: 'recorder',  act: 'correct', called: { zh: '更正或者撤销', en: 'correct it, or take it back' }, within: { setting: 'contacts.confirm-within' }, since: 'entered', under: confirming },
  ],
}

/** 一期联系: open until it is over and whoever met nobody has been named. */
export const contactRoundLife: Life = {
  kind: 'contact-round',
  name: { zh: '联系代表（一期）', en: 'round of contacts' },
  initial: 'running',
  states: {
    running: { name: { zh: '进行中', en: 'running' } },
    listed: { name: { zh: '已列出未联系名单，待主席阅处', en: 'listed, before the chair' } },
    noted: { name: { zh: '主席已阅处', en: 'dealt with by the chair' }, ends: true },
    complete: { name: { zh: '全部联系到', en: 'everybody was met' }, ends: true },
  },
  acts: {
    list: { name: { zh: '列出未联系名单', en: 'list who met nobody' }, past: 'listed' },
    complete: { name: { zh: '全部联系到', en: 'all met' }, past: 'completed', byItself: true },
    note: { name: { zh: '阅处名单', en: 'deal with the list' }, past: 'noted' },
  },
  parties: {
    office: {
      name: { zh: '人大工作机构', en: "congress's office" },
      standing: [{ kind: 'role', id: 'staff' }],
      standIns: [{ kind: 'role', id: 'clock' }],
    },
    chair: {
      name: { zh: '主席（主任）', en: 'chair' },
      standing: [{ kind: 'role', id: 'chair' }],
      standIns: [{ kind: 'role', id: 'staff' }],
    },
  },
  // prettier-ignore
  steps: [
    { from: 'running', act: 'list',     by: 'office', to: 'listed',   under: rounds },
    { from: 'running', act: 'complete', by: 'office', to: 'complete', under: rounds },
    { from: 'listed',  act: 'note',     by: 'chair',  to: 'noted',    under: rounds },
  ],
  // prettier-ignore
  duties: [
    { state: 'running', owes: 'office', act: 'list', within: { setting: 'contacts.list-within' }, since: 'period-end', under: rounds },
    { state: 'listed',  owes: 'chair',  act: 'note', within: { setting: 'contacts.note-within' }, since: 'entered',    under: rounds },
  ],
  days: { 'period-end': [] },
}

/** 一期内应联系的代表: what one member owes in a round; late, it climbs until it is done. */
export const contactDueLife: Life = {
  kind: 'contact-due',
  name: { zh: '联系代表', en: 'contact owed' },
  initial: 'due',
  states: {
    due: { name: { zh: '待联系', en: 'due' } },
    met: { name: { zh: '已联系', en: 'met' }, ends: true, reopens: true },
    excused: { name: { zh: '免予联系', en: 'excused' }, ends: true },
  },
  acts: {
    meet: { name: { zh: '已联系', en: 'meet' }, past: 'met', byItself: true },
    reopen: { name: { zh: '联系记录有异议或者撤销，重新联系', en: 'open again' }, past: 'reopened', byItself: true },
    excuse: { name: { zh: '说明理由免予联系', en: 'excuse' }, past: 'excused' },
  },
  parties: {
    member: {
      name: { zh: '政府组成人员一方', en: "the member's side" },
      // A contact written down by whichever side discharges it.
      standIns: [{ kind: 'role', id: 'clock' }],
    },
    office: { name: { zh: '人大工作机构', en: "congress's office" }, standing: [{ kind: 'role', id: 'staff' }] },
    clock,
  },
  // prettier-ignore
  steps: [
    { from: 'due', act: 'meet',   by: 'member', to: 'met',     under: rounds },
    { from: 'due', act: 'excuse', by: 'office', to: 'excused', under: excusing },
    { from: 'met', act: 'reopen', by: 'clock',  to: 'due',     under: confirming },
  ],
  // prettier-ignore
  duties: [
    { state: 'due', owes: 'member', act: 'meet', called: { zh: '联系代表并记录', en: 'meet the deputies, and write it down' }, within: { count: 0, unit: 'day' }, since: 'period-end', under: rounds },
  ],
  days: { 'period-end': [] },
}

export const contactLives = [contactLife, contactRoundLife, contactDueLife]
