import { practice } from '../../law/article.ts'
import type { Life } from '../docket/words.ts'

const drafted = practice('征求意见表拟好后及时发出', 'a consultation that is prepared goes out')
const asked = practice('重大事项决定前征求代表意见', 'deputies are asked before a major matter is decided')
const byDay = practice('征求意见定有截止日期，到期自动截止', 'a consultation ends by itself on the day it named')
const noted = practice(
  '限期逐条答复意见采纳情况，未采纳的说明理由',
  'every opinion is answered within days: adopted, in part or not, and why',
)
const withdrawal = practice('不再征求意见的，说明理由', 'a consultation that is given up says why')
const giving = practice('收到征求意见函后按期反馈', 'whoever is asked gives an opinion by the day')
const silent = practice('逾期未反馈的如实列明', 'whoever did not answer is listed as such')

const staff = [{ kind: 'role', id: 'staff' }] as const
const office = { name: { zh: '人大工作机构', en: 'congress office' }, standing: staff } as const

/** 征求意见: from the draft to what became of every opinion. */
export const consultationLife: Life = {
  kind: 'consultation',
  name: { zh: '征求意见', en: 'consultation' },
  initial: 'draft',
  states: {
    draft: { name: { zh: '拟稿中', en: 'being drafted' }, seenBy: ['asker', 'office'] },
    open: { name: { zh: '征求中', en: 'open' } },
    'to-answer': { name: { zh: '待答复', en: 'answers owed' } },
    answered: { name: { zh: '已答复', en: 'answered' }, ends: true },
    withdrawn: { name: { zh: '已撤回', en: 'withdrawn' }, ends: true },
  },
  acts: {
    revise: { name: { zh: '修改', en: 'change' }, past: 'revised' },
    ask: { name: { zh: '发出征求意见', en: 'send out' }, past: 'asked' },
    close: { name: { zh: '截止', en: 'close' }, past: 'closed' },
    answer: { name: { zh: '答复采纳情况', en: 'answer what became of the opinions' }, past: 'answered' },
    withdraw: { name: { zh: '撤回', en: 'withdraw' }, past: 'withdrawn' },
  },
  parties: {
    // Whoever asks owes the answers; what an organ sends on paper, the office may enter for it.
    asker: { name: { zh: '征求意见单位', en: 'whoever asks' }, standing: staff, standIns: staff },
    office,
    addressee: { name: { zh: '征求意见对象', en: 'whoever is asked' } },
  },
  // prettier-ignore
  steps: [
    { from: 'draft',     act: 'revise',   by: 'asker',  to: 'draft',     under: drafted },
    { from: 'draft',     act: 'ask',      by: 'asker',  to: 'open',      under: asked },
    { from: 'draft',     act: 'withdraw', by: 'asker',  to: 'withdrawn', under: withdrawal },
    { from: 'open',      act: 'close',    by: 'office', to: 'to-answer', under: byDay },
    { from: 'open',      act: 'withdraw', by: 'asker',  to: 'withdrawn', under: withdrawal },
    { from: 'to-answer', act: 'answer',   by: 'asker',  to: 'answered',  under: noted },
  ],
  // prettier-ignore
  duties: [
    { state: 'draft',     owes: 'asker',  act: 'ask',    within: { count: 5, unit: 'workday' },                 since: 'entered',   under: drafted },
    { state: 'open',      owes: 'office', act: 'close',  within: { count: 0, unit: 'day' },                     since: 'closes-on', under: byDay,
      called: { zh: '等候反馈，到期自动截止', en: 'wait for the opinions; it closes by itself' } },
    { state: 'to-answer', owes: 'asker',  act: 'answer', within: { setting: 'consultations.answer-within' },    since: 'closed',    under: noted },
  ],
  days: { 'closes-on': [], closed: ['close'] },
}

/** 征求意见函: what each person asked owes: an opinion, by the day. */
export const opinionRequestLife: Life = {
  kind: 'opinion-request',
  name: { zh: '征求意见函', en: 'request for an opinion' },
  initial: 'asked',
  states: {
    asked: { name: { zh: '待反馈', en: 'to be answered' } },
    // A named opinion may still be changed until the close.
    given: { name: { zh: '已反馈', en: 'given' }, ends: true, reopens: true },
    lapsed: { name: { zh: '逾期未反馈', en: 'not answered' }, ends: true },
    released: { name: { zh: '不再征求', en: 'released' }, ends: true },
  },
  acts: {
    give: { name: { zh: '反馈意见', en: 'give the opinion' }, past: 'given' },
    revise: { name: { zh: '修改意见', en: 'change the opinion' }, past: 'opinion-changed' },
    lapse: { name: { zh: '逾期未反馈', en: 'lapse' }, past: 'lapsed', byItself: true },
    release: { name: { zh: '不再征求', en: 'release' }, past: 'released', byItself: true },
  },
  parties: { addressee: { name: { zh: '征求意见对象', en: 'whoever is asked' } }, office },
  // prettier-ignore
  steps: [
    { from: 'asked', act: 'give',    by: 'addressee', to: 'given',    under: giving },
    { from: 'asked', act: 'lapse',   by: 'office',    to: 'lapsed',   under: silent },
    { from: 'asked', act: 'release', by: 'office',    to: 'released', under: withdrawal },
    { from: 'given', act: 'revise',  by: 'addressee', to: 'given',    under: giving },
  ],
  duties: [
    {
      state: 'asked',
      owes: 'addressee',
      act: 'give',
      within: { count: 0, unit: 'day' },
      since: 'closes-on',
      under: giving,
    },
  ],
  days: { 'closes-on': [] },
}

export const consultationLives: readonly Life[] = [consultationLife, opinionRequestLife]
