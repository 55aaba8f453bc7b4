import { DeputiesLaw } from '../../../law/index.ts'
import type { Life } from '../../docket/words.ts'
import { closing, noting, referring, telling } from './bases.ts'

/** 法律帮助: asked for, referred to whoever can help, and whoever asked is told; nobody here decides a case. */
export const legalHelpLife: Life = {
  kind: 'legal-help',
  name: { zh: '法律帮助', en: 'legal help' },
  initial: 'opened',
  states: {
    opened: { name: { zh: '待转介', en: 'to be referred' } },
    referred: { name: { zh: '已转介', en: 'referred' } },
    helped: { name: { zh: '已得到帮助，待告知', en: 'helped, to be told' } },
    'not-helped': { name: { zh: '未得到帮助，待告知', en: 'not helped, to be told' }, aside: true },
    told: { name: { zh: '已告知办结', en: 'told and ended' }, ends: true },
    closed: { name: { zh: '已说明理由终结', en: 'closed with the reason' }, ends: true },
  },
  acts: {
    refer: { name: { zh: '转介', en: 'refer' }, past: 'referred' },
    'note-helped': { name: { zh: '登记：已得到帮助', en: 'note that help was given' }, past: 'noted-helped' },
    'note-not-helped': { name: { zh: '登记：未得到帮助', en: 'note that none was given' }, past: 'noted-not-helped' },
    tell: { name: { zh: '告知求助人', en: 'tell whoever asked' }, past: 'told' },
    close: { name: { zh: '说明理由终结', en: 'close with the reason' }, past: 'closed' },
  },
  parties: {
    office: {
      name: { zh: '人大工作机构', en: "congress's office" },
      standing: [{ kind: 'role', id: 'staff' }],
      standIns: [{ kind: 'role', id: 'chair' }],
    },
    // Whoever was asked follows it, and decides nothing in it.
    deputy: { name: { zh: '受理代表', en: 'deputy who was asked' } },
  },
  // prettier-ignore
  steps: [
    { from: 'opened',     act: 'refer',           by: 'office', to: 'referred',   under: DeputiesLaw('59') },
    { from: 'opened',     act: 'close',           by: 'office', to: 'closed',     under: closing },
    { from: 'referred',   act: 'refer',           by: 'office', to: 'referred',   under: referring },
    { from: 'referred',   act: 'note-helped',     by: 'office', to: 'helped',     under: noting },
    { from: 'referred',   act: 'note-not-helped', by: 'office', to: 'not-helped', under: noting },
    { from: 'referred',   act: 'close',           by: 'office', to: 'closed',     under: closing },
    { from: 'helped',     act: 'tell',            by: 'office', to: 'told',       under: telling },
    { from: 'not-helped', act: 'refer',           by: 'office', to: 'referred',   under: referring },
    { from: 'not-helped', act: 'tell',            by: 'office', to: 'told',       under: telling },
  ],
  // prettier-ignore
  duties: [
    { state: 'opened',     owes: 'office', act: 'refer',       within: { setting: 'voters.refer-within' },       since: 'entered', under: referring },
    { state: 'referred',   owes: 'office', act: 'note-helped', called: { zh: '了解并登记结果', en: 'find out and note the outcome' }, within: { setting: 'voters.help-result-within' }, since: 'entered', under: noting },
    { state: 'helped',     owes: 'office', act: 'tell',        within: { setting: 'voters.tell-asker-within' },  since: 'entered', under: telling },
    { state: 'not-helped', owes: 'office', act: 'tell',        called: { zh: '告知求助人，或者另行转介', en: 'tell whoever asked, or refer elsewhere' }, within: { setting: 'voters.tell-asker-within' }, since: 'entered', under: telling },
  ],
}
