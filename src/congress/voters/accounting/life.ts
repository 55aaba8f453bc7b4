import { DeputiesLaw } from '../../../law/index.ts'
import type { Life } from '../../docket/words.ts'
import { announced, calledOff, counting, returning } from './bases.ts'

/** 代表述职: planned, written, held before voters, assessed by them, answered, and published. */
export const dutyReportLife: Life = {
  kind: 'duty-report',
  name: { zh: '代表述职', en: 'report to voters' },
  initial: 'planned',
  states: {
    planned: { name: { zh: '已安排，待写报告', en: 'planned, report to be written' } },
    written: { name: { zh: '报告已形成，待述职', en: 'written, to be given' } },
    held: { name: { zh: '已述职，待登记评议', en: 'given, assessment to be noted' } },
    assessed: { name: { zh: '已评议，待代表答复', en: 'assessed, to be answered' } },
    answered: { name: { zh: '已答复意见，待公开', en: 'answered, to be published' } },
    published: { name: { zh: '已公开', en: 'published' }, ends: true },
    cancelled: { name: { zh: '已取消', en: 'cancelled' }, ends: true },
  },
  acts: {
    write: { name: { zh: '写述职报告', en: 'write the report' }, past: 'written' },
    revise: { name: { zh: '改时间、地点', en: 'change day or place' }, past: 'revised' },
    hold: { name: { zh: '登记述职会', en: 'note that it was held' }, past: 'held' },
    assess: { name: { zh: '登记评议结果', en: 'note the assessment' }, past: 'assessed' },
    answer: { name: { zh: '答复意见，提出整改', en: 'answer, and say what will be put right' }, past: 'answered' },
    publish: { name: { zh: '公开', en: 'publish' }, past: 'published' },
    cancel: { name: { zh: '取消', en: 'cancel' }, past: 'cancelled' },
  },
  parties: {
    organiser: {
      name: { zh: '人大工作机构', en: "congress's office" },
      standing: [{ kind: 'role', id: 'staff' }],
      standIns: [{ kind: 'role', id: 'chair' }],
    },
    deputy: { name: { zh: '述职代表', en: 'reporting deputy' } },
  },
  // prettier-ignore
  steps: [
    { from: 'planned',  act: 'write',   by: 'deputy',    to: 'written',   under: DeputiesLaw('58') },
    { from: 'planned',  act: 'revise',  by: 'organiser', to: 'planned',   under: announced },
    { from: 'planned',  act: 'cancel',  by: 'organiser', to: 'cancelled', under: calledOff },
    { from: 'written',  act: 'write',   by: 'deputy',    to: 'written',   under: DeputiesLaw('58') },
    { from: 'written',  act: 'revise',  by: 'organiser', to: 'written',   under: announced },
    { from: 'written',  act: 'hold',    by: 'organiser', to: 'held',      under: DeputiesLaw('58') },
    { from: 'written',  act: 'cancel',  by: 'organiser', to: 'cancelled', under: calledOff },
    { from: 'held',     act: 'assess',  by: 'organiser', to: 'assessed',  under: counting },
    { from: 'assessed', act: 'answer',  by: 'deputy',    to: 'answered',  under: returning },
    { from: 'assessed', act: 'publish', by: 'organiser', to: 'published', under: DeputiesLaw('58') },
    { from: 'answered', act: 'publish', by: 'organiser', to: 'published', under: DeputiesLaw('58') },
  ],
  // prettier-ignore
  duties: [
    { state: 'planned',  owes: 'deputy',    act: 'write',   within: { count: 0, unit: 'day' },     since: 'report-on', under: DeputiesLaw('58') },
    { state: 'written',  owes: 'organiser', act: 'hold',    within: { count: 1, unit: 'workday' }, since: 'report-on', under: DeputiesLaw('58') },
    { state: 'held',     owes: 'organiser', act: 'assess',  within: { setting: 'voters.assess-within' },  since: 'entered', under: counting },
    { state: 'assessed', owes: 'deputy',    act: 'answer',  within: { setting: 'voters.answer-within' },  since: 'entered', under: returning },
    { state: 'answered', owes: 'organiser', act: 'publish', within: { setting: 'voters.publish-within' }, since: 'entered', under: DeputiesLaw('58') },
  ],
  days: { 'report-on': [] },
}
