import { practice } from '../../law/article.ts'
import { DeputiesLaw } from '../../law/index.ts'
import type { Life } from '../docket/words.ts'

const noticed = practice('会议活动提前通知，附议程和材料', 'a gathering is announced ahead, with agenda and papers')
const heldOn = practice('会议活动按通知的日期举行', 'a gathering is held on the day announced')
const minuted = practice(
  '会后限期形成纪要，议定事项落实到人',
  'minutes follow within days, each outcome with its owner',
)
const moved = practice(
  '不足法定人数或者有其他原因的，改期举行',
  'without a quorum, or for another reason, it is held later',
)
const answered = practice('收到通知后限期回执', 'whoever is invited says in time whether she comes')
const leave = practice('不能参加的，说明理由请假', 'whoever cannot come asks leave with a reason')
const present = practice('到会签到，未到的如实记载', 'presence is signed, absence noted as it is')

const organiser = {
  name: { zh: '组织者', en: 'organiser' },
  standing: [{ kind: 'role', id: 'staff' }],
} as const

/** 会议活动: from the plan to the minutes. */
export const gatheringLife: Life = {
  kind: 'gathering',
  name: { zh: '会议活动', en: 'gathering' },
  initial: 'planned',
  states: {
    planned: { name: { zh: '筹备中', en: 'being planned' }, seenBy: ['organiser'] },
    announced: { name: { zh: '已通知', en: 'announced' } },
    'under-way': { name: { zh: '进行中', en: 'under way' } },
    'to-minute': { name: { zh: '待出纪要', en: 'minutes owed' } },
    concluded: { name: { zh: '已结束', en: 'concluded' }, ends: true },
    cancelled: { name: { zh: '已取消', en: 'cancelled' }, ends: true },
  },
  acts: {
    revise: { name: { zh: '修改方案', en: 'change the plan' }, past: 'revised' },
    announce: { name: { zh: '发出通知', en: 'announce' }, past: 'announced' },
    begin: { name: { zh: '开始签到', en: 'begin' }, past: 'begun' },
    close: { name: { zh: '散会', en: 'close' }, past: 'closed' },
    conclude: { name: { zh: '印发纪要', en: 'conclude with minutes' }, past: 'concluded' },
    adjourn: { name: { zh: '改期', en: 'adjourn' }, past: 'adjourned' },
    cancel: { name: { zh: '取消', en: 'cancel' }, past: 'cancelled' },
  },
  parties: { organiser },
  // prettier-ignore
  steps: [
    { from: 'planned',   act: 'revise',   by: 'organiser', to: 'planned',   under: noticed },
    { from: 'planned',   act: 'announce', by: 'organiser', to: 'announced', under: noticed },
    { from: 'planned',   act: 'cancel',   by: 'organiser', to: 'cancelled', under: moved },
    { from: 'announced', act: 'begin',    by: 'organiser', to: 'under-way', under: DeputiesLaw('25') },
    { from: 'announced', act: 'adjourn',  by: 'organiser', to: 'planned',   under: moved },
    { from: 'announced', act: 'cancel',   by: 'organiser', to: 'cancelled', under: moved },
    { from: 'under-way', act: 'close',    by: 'organiser', to: 'to-minute', under: present },
    { from: 'under-way', act: 'adjourn',  by: 'organiser', to: 'planned',   under: moved },
    { from: 'to-minute', act: 'conclude', by: 'organiser', to: 'concluded', under: minuted },
  ],
  // prettier-ignore
  duties: [
    { state: 'planned',   owes: 'organiser', act: 'announce', within: { count: 0, unit: 'day' },                     since: 'notice-by', under: noticed },
    { state: 'announced', owes: 'organiser', act: 'begin',    within: { count: 0, unit: 'day' },                     since: 'held-on',   under: heldOn },
    { state: 'under-way', owes: 'organiser', act: 'close',    within: { count: 0, unit: 'day' },                     since: 'held-on',   under: heldOn },
    { state: 'to-minute', owes: 'organiser', act: 'conclude', within: { setting: 'gatherings.minutes-within' },      since: 'held-on',   under: minuted },
  ],
  days: { 'notice-by': [], 'held-on': [] },
}

/** 会议通知回执: what each invited person owes: an answer, then her presence. */
export const invitationLife: Life = {
  kind: 'invitation',
  name: { zh: '会议通知', en: 'invitation' },
  initial: 'invited',
  states: {
    invited: { name: { zh: '待回执', en: 'to be answered' } },
    accepted: { name: { zh: '将参加', en: 'coming' } },
    'leave-asked': { name: { zh: '请假', en: 'leave asked' } },
    excused: { name: { zh: '准假', en: 'excused' }, ends: true },
    attended: { name: { zh: '已签到', en: 'attended' }, ends: true },
    absent: { name: { zh: '缺席', en: 'absent' }, ends: true },
    released: { name: { zh: '不再举行', en: 'released' }, ends: true },
  },
  acts: {
    accept: { name: { zh: '参加', en: 'accept' }, past: 'accepted' },
    'ask-leave': { name: { zh: '请假', en: 'ask leave' }, past: 'leave-asked' },
    excuse: { name: { zh: '准假', en: 'excuse' }, past: 'excused' },
    'refuse-leave': { name: { zh: '不准假', en: 'refuse leave' }, past: 'leave-refused' },
    attend: { name: { zh: '签到', en: 'sign in' }, past: 'attended' },
    'sign-for': { name: { zh: '代为签到', en: 'sign in for' }, past: 'signed-in' },
    miss: { name: { zh: '记为缺席', en: 'note as absent' }, past: 'missed' },
    release: { name: { zh: '会议取消或改期', en: 'release' }, past: 'released' },
  },
  parties: { invitee: { name: { zh: '应到人员', en: 'invitee' } }, organiser },
  // prettier-ignore
  steps: [
    { from: 'invited',     act: 'accept',       by: 'invitee',   to: 'accepted',    under: answered },
    { from: 'invited',     act: 'ask-leave',    by: 'invitee',   to: 'leave-asked', under: leave },
    { from: 'invited',     act: 'attend',       by: 'invitee',   to: 'attended',    under: present },
    { from: 'invited',     act: 'sign-for',     by: 'organiser', to: 'attended',    under: present },
    { from: 'invited',     act: 'miss',         by: 'organiser', to: 'absent',      under: present },
    { from: 'invited',     act: 'release',      by: 'organiser', to: 'released',    under: moved },
    { from: 'accepted',    act: 'ask-leave',    by: 'invitee',   to: 'leave-asked', under: leave },
    { from: 'accepted',    act: 'attend',       by: 'invitee',   to: 'attended',    under: present },
    { from: 'accepted',    act: 'sign-for',     by: 'organiser', to: 'attended',    under: present },
    { from: 'accepted',    act: 'miss',         by: 'organiser', to: 'absent',      under: present },
    { from: 'accepted',    act: 'release',      by: 'organiser', to: 'released',    under: moved },
    { from: 'leave-asked', act: 'excuse',       by: 'organiser', to: 'excused',     under: leave },
    { from: 'leave-asked', act: 'refuse-leave', by: 'organiser', to: 'accepted',    under: leave },
    { from: 'leave-asked', act: 'attend',       by: 'invitee',   to: 'attended',    under: present },
    { from: 'leave-asked', act: 'sign-for',     by: 'organiser', to: 'attended',    under: present },
    { from: 'leave-asked', act: 'miss',         by: 'organiser', to: 'absent',      under: present },
    { from: 'leave-asked', act: 'release',      by: 'organiser', to: 'released',    under: moved },
  ],
  // prettier-ignore
  duties: [
    { state: 'invited',     owes: 'invitee',   act: 'accept', within: { count: 0, unit: 'day' }, since: 'answer-by', under: answered },
    { state: 'accepted',    owes: 'invitee',   act: 'attend', within: { count: 0, unit: 'day' }, since: 'held-on',   under: present },
    { state: 'leave-asked', owes: 'organiser', act: 'excuse', within: { count: 0, unit: 'day' }, since: 'held-on',   under: leave },
  ],
  days: { 'answer-by': [], 'held-on': [] },
}

export const gatheringLives: readonly Life[] = [gatheringLife, invitationLife]
