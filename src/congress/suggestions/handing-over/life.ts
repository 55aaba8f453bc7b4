import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import type { Life } from '../../docket/words.ts'
import { recalling, redo, separately, signing } from '../bases.ts'

const opinion = practice(
  '会办单位限期向主办单位提出会办意见，不直接答复代表',
  'a co-handling organ gives the lead its opinion in time and does not itself answer the deputy',
)
const assigner = { name: { zh: '交办机构', en: 'assigning office' } }

/** 会办: what a co-handling organ owes the lead; a matter of its own, with its own clock. */
export const coHandlingLife: Life = {
  kind: 'co-handling',
  name: { zh: '会办', en: 'co-handling' },
  initial: 'asked',
  states: {
    asked: { name: { zh: '待提会办意见', en: 'opinion owed' } },
    given: { name: { zh: '已提会办意见', en: 'opinion given' }, ends: true },
    released: { name: { zh: '不再会办', en: 'released' }, ends: true },
  },
  acts: {
    give: { name: { zh: '提出会办意见', en: 'give its opinion' }, past: 'given' },
    release: { name: { zh: '免除会办', en: 'release' }, past: 'released' },
  },
  parties: { 'co-handler': { name: { zh: '会办单位', en: 'co-handling organ' } }, assigner },
  // prettier-ignore
  steps: [
    { from: 'asked', act: 'give',    by: 'co-handler', to: 'given',    under: opinion },
    { from: 'asked', act: 'release', by: 'assigner',   to: 'released', under: recalling },
  ],
  duties: [
    {
      state: 'asked',
      owes: 'co-handler',
      act: 'give',
      within: { setting: 'suggestions.co-handler-within' },
      since: 'entered',
      under: opinion,
    },
  ],
}

/** 分办: the part one organ answers for by itself; a matter of its own, with its own clock. */
export const separatePartLife: Life = {
  kind: 'separate-part',
  name: { zh: '分办', en: 'part handled separately' },
  toldBeside: true,
  initial: 'assigned',
  states: {
    assigned: { name: { zh: '已交办', en: 'assigned' } },
    handling: { name: { zh: '办理中', en: 'being handled' } },
    extended: { name: { zh: '延期办理', en: 'extended' } },
    replied: { name: { zh: '已答复', en: 'replied' }, ends: true, reopens: true },
    reworking: { name: { zh: '重新办理', en: 'handled again' } },
    released: { name: { zh: '不再办理', en: 'released' }, ends: true },
  },
  acts: {
    sign: { name: { zh: '签收', en: 'sign for' }, past: 'signed' },
    reply: { name: { zh: '答复本单位部分', en: 'reply for its part' }, past: 'replied' },
    extend: { name: { zh: '同意延期', en: 'agree to extend' }, past: 'extended' },
    redo: { name: { zh: '要求重新办理', en: 'ask for rework' }, past: 'sent-back' },
    release: { name: { zh: '调整承办单位', en: 'release' }, past: 'released' },
  },
  parties: {
    'handling-organ': { name: { zh: '分办单位', en: 'organ of the part' } },
    'lead-deputy': { name: { zh: '领衔代表', en: 'lead deputy' } },
    assigner,
  },
  // prettier-ignore
  steps: [
    { from: 'assigned', act: 'sign',    by: 'handling-organ', to: 'handling', under: signing },
    { from: 'assigned', act: 'release', by: 'assigner',       to: 'released', under: recalling },
    { from: 'handling', act: 'reply',   by: 'handling-organ', to: 'replied',  under: separately },
    { from: 'handling', act: 'extend',  by: 'assigner',       to: 'extended', under: DeputiesLaw('51.2') },
    { from: 'handling', act: 'release', by: 'assigner',       to: 'released', under: recalling },
    { from: 'extended', act: 'reply',   by: 'handling-organ', to: 'replied',  under: separately },
    { from: 'extended', act: 'release', by: 'assigner',       to: 'released', under: recalling },
    { from: 'replied',  act: 'redo',    by: 'lead-deputy',    to: 'reworking', under: redo },
    { from: 'reworking', act: 'reply',  by: 'handling-organ', to: 'replied',  under: redo },
    { from: 'reworking', act: 'release', by: 'assigner',      to: 'released', under: recalling },
  ],
  // prettier-ignore
  duties: [
    { state: 'assigned', owes: 'handling-organ', act: 'sign',  within: { setting: 'suggestions.sign-within' },  since: 'entered',  under: signing },
    { state: 'handling', owes: 'handling-organ', act: 'reply', within: { setting: 'suggestions.reply-within' }, since: 'assigned', under: DeputiesLaw('51.2') },
    { state: 'extended', owes: 'handling-organ', act: 'reply', within: { count: 0, unit: 'day' },               since: 'latest',   under: DeputiesLaw('51.2') },
    { state: 'reworking', owes: 'handling-organ', act: 'reply', within: { setting: 'suggestions.redo-within' }, since: 'entered',  under: redo },
  ],
  days: { assigned: [], latest: [] },
}
