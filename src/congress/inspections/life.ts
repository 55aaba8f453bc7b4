import { DeputiesLaw } from '../../law/index.ts'
import type { Life } from '../docket/words.ts'
import { directed, drafted, invited, judged, noted, planned, postponed } from './bases.ts'

const office = {
  name: { zh: '人大工作机构', en: "congress's office" },
  standing: [{ kind: 'role', id: 'staff' }],
  standIns: [{ kind: 'role', id: 'chair' }],
} as const

/** 聘请代表专题视察: from the topic to the judgement on what the organ answered. */
export const inspectionLife: Life = {
  kind: 'inspection',
  name: { zh: '专题视察', en: 'invited inspection' },
  initial: 'preparing',
  states: {
    preparing: { name: { zh: '选题邀请', en: 'being prepared' }, seenBy: ['office', 'presidium'] },
    planned: { name: { zh: '方案已定，待视察', en: 'planned, to be held' } },
    drafting: { name: { zh: '起草视察意见', en: 'opinion being drafted' } },
    confirming: { name: { zh: '成员确认中', en: 'members confirming' } },
    'with-organ': { name: { zh: '待机关答复', en: 'with the organ to answer' } },
    answered: { name: { zh: '已答复，待评价', en: 'answered, to be judged' } },
    'before-presidium': { name: { zh: '不满意，待主席团督办', en: 'before the presidium' }, aside: true },
    concluded: { name: { zh: '已办结', en: 'concluded' }, ends: true },
    dropped: { name: { zh: '不再举行', en: 'dropped' }, ends: true },
  },
  acts: {
    revise: { name: { zh: '修改选题和方案', en: 'change topic and plan' }, past: 'changed' },
    invite: { name: { zh: '聘请代表', en: 'invite deputies' }, past: 'invited' },
    'fix-plan': { name: { zh: '印发方案', en: 'send out the plan' }, past: 'planned' },
    follow: { name: { zh: '随活动改期', en: 'follow the gathering’s day' }, past: 'postponed', byItself: true },
    replan: { name: { zh: '重新拟订方案', en: 'plan it anew' }, past: 'replanned' },
    'close-visit': { name: { zh: '视察结束', en: 'close the visit' }, past: 'visit-closed' },
    write: { name: { zh: '起草视察意见', en: 'write the opinion' }, past: 'written' },
    circulate: { name: { zh: '送成员确认', en: 'send to the members' }, past: 'circulated' },
    redraft: { name: { zh: '根据成员意见修改', en: 'draft it anew' }, past: 'redrafted' },
    'hand-over': { name: { zh: '转交有关机关', en: 'hand to the organ' }, past: 'handed-over' },
    answer: { name: { zh: '答复视察意见', en: 'answer the opinion' }, past: 'answered' },
    conclude: { name: { zh: '评价办结', en: 'judge and conclude' }, past: 'concluded' },
    'send-back': { name: { zh: '不满意，退回重新办理', en: 'send back as found wanting' }, past: 'sent-back' },
    escalate: { name: { zh: '仍不满意，提交主席团', en: 'put before the presidium' }, past: 'escalated' },
    'change-leader': { name: { zh: '更换组长', en: 'name another leader' }, past: 'leader-changed' },
    direct: { name: { zh: '督办，限期答复', en: 'direct, with a new day' }, past: 'directed' },
    end: { name: { zh: '说明理由终结', en: 'end with the reason' }, past: 'ended' },
    drop: { name: { zh: '不再举行', en: 'drop' }, past: 'dropped' },
  },
  parties: {
    presidium: {
      name: { zh: '主席团（主任会议）', en: 'presidium' },
      standing: [{ kind: 'role', id: 'chair' }],
      standIns: [{ kind: 'role', id: 'staff' }],
    },
    office,
    // Who writes the opinion: the office, and the leader once there is one.
    drafter: { name: { zh: '起草人', en: 'drafter' }, standing: [{ kind: 'role', id: 'staff' }] },
    leader: { name: { zh: '视察组组长', en: 'leader of the inspection' } },
    organ: { name: { zh: '被视察机关', en: 'organ inspected' } },
  },
  // prettier-ignore
  steps: [
    { from: 'preparing',        act: 'revise',        by: 'office',    to: 'preparing',        under: planned },
    { from: 'preparing',        act: 'invite',        by: 'office',    to: 'preparing',        under: invited },
    { from: 'preparing',        act: 'fix-plan',      by: 'office',    to: 'planned',          under: DeputiesLaw('29') },
    { from: 'preparing',        act: 'drop',          by: 'office',    to: 'dropped',          under: postponed },
    { from: 'planned',          act: 'close-visit',   by: 'office',    to: 'drafting',         under: noted },
    { from: 'planned',          act: 'follow',        by: 'office',    to: 'planned',          under: postponed },
    { from: 'planned',          act: 'replan',        by: 'office',    to: 'preparing',        under: postponed },
    { from: 'planned',          act: 'drop',          by: 'office',    to: 'dropped',          under: postponed },
    { from: 'drafting',         act: 'write',         by: 'drafter',   to: 'drafting',         under: drafted },
    { from: 'drafting',         act: 'circulate',     by: 'drafter',   to: 'confirming',       under: drafted },
    { from: 'confirming',       act: 'redraft',       by: 'drafter',   to: 'drafting',         under: drafted },
    { from: 'confirming',       act: 'hand-over',     by: 'office',    to: 'with-organ',       under: DeputiesLaw('31') },
    { from: 'with-organ',       act: 'answer',        by: 'organ',     to: 'answered',         under: DeputiesLaw('31') },
    { from: 'answered',         act: 'conclude',      by: 'leader',    to: 'concluded',        under: judged },
    { from: 'answered',         act: 'send-back',     by: 'leader',    to: 'with-organ',       under: judged },
    { from: 'answered',         act: 'escalate',      by: 'leader',    to: 'before-presidium', under: judged },
    { from: 'answered',         act: 'change-leader', by: 'office',    to: 'answered',         under: judged },
    { from: 'before-presidium', act: 'direct',        by: 'presidium', to: 'with-organ',       under: directed },
    { from: 'before-presidium', act: 'end',           by: 'presidium', to: 'concluded',        under: directed },
  ],
  // prettier-ignore
  duties: [
    { state: 'preparing',        owes: 'office',    act: 'fix-plan',    within: { count: 0, unit: 'day' },                   since: 'plan-by',    under: planned },
    { state: 'planned',          owes: 'office',    act: 'close-visit', within: { count: 0, unit: 'day' },                   since: 'held-on',    under: planned },
    { state: 'drafting',         owes: 'drafter',   act: 'circulate',   called: { zh: '起草视察意见，送成员确认', en: 'draft the opinion and send it to the members' }, within: { setting: 'inspections.opinion-within' }, since: 'visited-on', under: drafted },
    { state: 'confirming',       owes: 'office',    act: 'hand-over',   within: { setting: 'inspections.hand-over-within' }, since: 'entered',    under: drafted },
    { state: 'with-organ',       owes: 'organ',     act: 'answer',      within: { setting: 'inspections.answer-within' },    since: 'entered',    under: DeputiesLaw('31') },
    { state: 'answered',         owes: 'leader',    act: 'conclude',    called: { zh: '逐条评价答复', en: 'judge the answer point by point' }, within: { setting: 'inspections.judge-within' }, since: 'entered', under: judged },
    { state: 'before-presidium', owes: 'presidium', act: 'direct',      called: { zh: '督办或者终结', en: 'direct or end' }, within: { setting: 'inspections.presidium-within' }, since: 'entered', under: directed },
  ],
  days: { 'plan-by': [], 'held-on': [], 'visited-on': ['close-visit'] },
}

/** 聘请函: one deputy invited; she answers, notes what she saw, and confirms the opinion. */
export const inspectionInvitationLife: Life = {
  kind: 'inspection-invitation',
  name: { zh: '专题视察聘请', en: 'invitation to inspect' },
  initial: 'invited',
  states: {
    invited: { name: { zh: '待答复', en: 'to be answered' } },
    // What follows the visit asks her again.
    accepted: { name: { zh: '接受聘请', en: 'accepted' }, ends: true, reopens: true },
    'to-observe': { name: { zh: '待提交视察记录', en: 'to note what was seen' } },
    observed: { name: { zh: '已参加视察', en: 'took part' }, ends: true, reopens: true },
    'to-confirm': { name: { zh: '待确认视察意见', en: 'to confirm the opinion' } },
    confirmed: { name: { zh: '已确认视察意见', en: 'confirmed the opinion' }, ends: true, reopens: true },
    declined: { name: { zh: '谢绝', en: 'declined' }, ends: true },
    absent: { name: { zh: '未参加视察', en: 'did not come' }, ends: true },
    released: { name: { zh: '不再聘请', en: 'released' }, ends: true },
  },
  acts: {
    accept: { name: { zh: '接受聘请', en: 'accept' }, past: 'accepted' },
    decline: { name: { zh: '谢绝，说明理由', en: 'decline with the reason' }, past: 'declined' },
    observe: { name: { zh: '提交视察记录', en: 'note what was seen' }, past: 'noted' },
    confirm: { name: { zh: '确认视察意见', en: 'confirm the opinion' }, past: 'confirmed' },
    'ask-notes': { name: { zh: '请提交视察记录', en: 'ask for notes' }, past: 'notes-asked', byItself: true },
    'ask-confirmation': { name: { zh: '送请确认', en: 'ask to confirm' }, past: 'confirmation-asked', byItself: true },
    recall: { name: { zh: '意见稿收回修改', en: 'take the draft back' }, past: 'recalled', byItself: true },
    miss: { name: { zh: '记为未参加', en: 'note as absent' }, past: 'missed', byItself: true },
    release: { name: { zh: '不再聘请', en: 'release' }, past: 'released', byItself: true },
    lapse: { name: { zh: '逾期未办，不再等待', en: 'wait no longer' }, past: 'lapsed', byItself: true },
  },
  parties: {
    invitee: { name: { zh: '受聘代表', en: 'invited deputy' } },
    // What follows from what is done to the inspection, or from a day that has passed.
    course: { name: { zh: '随视察进程', en: 'the inspection itself' }, standing: [{ kind: 'role', id: 'course' }] },
  },
  // prettier-ignore
  steps: [
    { from: 'invited',    act: 'accept',           by: 'invitee', to: 'accepted',   under: DeputiesLaw('29') },
    { from: 'invited',    act: 'decline',          by: 'invitee', to: 'declined',   under: invited },
    { from: 'invited',    act: 'release',          by: 'course',  to: 'released',   under: invited },
    { from: 'accepted',   act: 'decline',          by: 'invitee', to: 'declined',   under: invited },
    { from: 'accepted',   act: 'observe',          by: 'invitee', to: 'observed',   under: noted },
    { from: 'accepted',   act: 'ask-notes',        by: 'course',  to: 'to-observe', under: noted },
    { from: 'accepted',   act: 'miss',             by: 'course',  to: 'absent',     under: noted },
    { from: 'accepted',   act: 'release',          by: 'course',  to: 'released',   under: invited },
    { from: 'to-observe', act: 'observe',          by: 'invitee', to: 'observed',   under: noted },
    { from: 'to-observe', act: 'lapse',            by: 'course',  to: 'observed',   under: noted },
    { from: 'to-observe', act: 'ask-confirmation', by: 'course',  to: 'to-confirm', under: drafted },
    { from: 'observed',   act: 'ask-confirmation', by: 'course',  to: 'to-confirm', under: drafted },
    { from: 'observed',   act: 'release',          by: 'course',  to: 'released',   under: invited },
    { from: 'to-confirm', act: 'confirm',          by: 'invitee', to: 'confirmed',  under: drafted },
    { from: 'to-confirm', act: 'lapse',            by: 'course',  to: 'confirmed',  under: drafted },
    { from: 'to-confirm', act: 'recall',           by: 'course',  to: 'observed',   under: drafted },
    { from: 'confirmed',  act: 'recall',           by: 'course',  to: 'observed',   under: drafted },
  ],
  // prettier-ignore
  duties: [
    { state: 'invited',    owes: 'invitee', act: 'accept',  called: { zh: '答复聘请', en: 'answer the invitation' }, within: { count: 0, unit: 'day' }, since: 'answer-by', under: invited },
    { state: 'to-observe', owes: 'invitee', act: 'observe', within: { setting: 'inspections.observe-within' }, since: 'entered', under: noted },
    { state: 'to-confirm', owes: 'invitee', act: 'confirm', within: { setting: 'inspections.confirm-within' }, since: 'entered', under: drafted },
  ],
  days: { 'answer-by': [] },
}

export const inspectionLives = [inspectionLife, inspectionInvitationLife] as const
