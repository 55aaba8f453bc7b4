import { DeputiesLaw } from '../../law/index.ts'
import { PetitionRegulation } from '../../law/other-laws.ts'
import type { Life } from '../docket/words.ts'
import { digestLife } from './digest/life.ts'
import { again, answering, concluding, declining, looking, passing, rating, telling, withdrawing } from './bases.ts'

/** 群众意见: looked at, handled, answered, told, rated. No deputy settles a case: what an organ owes, an organ answers. */
export const opinionLife: Life = {
  kind: 'opinion',
  name: { zh: '群众意见', en: 'opinion of the public' },
  initial: 'received',
  states: {
    received: { name: { zh: '待查看', en: 'to be looked at' } },
    'with-deputy': { name: { zh: '代表办理中', en: 'with the deputy or station' } },
    'with-organ': { name: { zh: '单位办理中', en: 'with an organ' } },
    'to-reassign': { name: { zh: '待转交', en: 'to be reassigned' }, aside: true },
    answered: { name: { zh: '已答复，待告知本人', en: 'answered, to be told' } },
    told: { name: { zh: '已告知，待评价', en: 'told, to be rated' } },
    'before-presidium': { name: { zh: '仍不满意，待主席团处理', en: 'before the presidium' }, aside: true },
    ending: { name: { zh: '不在此办理，待告知', en: 'to be told where to go, or why not' }, aside: true },
    settled: { name: { zh: '已办结', en: 'settled' }, ends: true },
    closed: { name: { zh: '已告知终结', en: 'closed with the reason' }, ends: true },
    withdrawn: { name: { zh: '本人已撤回', en: 'taken back' }, ends: true },
  },
  acts: {
    forward: { name: { zh: '交代表或者联络站办理', en: 'give to a deputy or the station' }, past: 'forwarded' },
    'hand-on': { name: { zh: '交有关单位办理', en: 'hand on to an organ' }, past: 'handed-on' },
    refer: { name: { zh: '告知去向（信访、诉讼等）', en: 'say where it belongs' }, past: 'referred' },
    decline: { name: { zh: '不予受理', en: 'not accept' }, past: 'declined' },
    'hand-back': { name: { zh: '退回工作机构', en: 'give back to the office' }, past: 'handed-back' },
    answer: { name: { zh: '答复', en: 'answer' }, past: 'answered' },
    reply: { name: { zh: '答复', en: 'answer' }, past: 'replied' },
    pass: { name: { zh: '转有关单位', en: 'pass on' }, past: 'passed' },
    return: { name: { zh: '退回转交', en: 'send back' }, past: 'returned' },
    reassign: { name: { zh: '转交', en: 'reassign' }, past: 'reassigned' },
    tell: { name: { zh: '告知本人', en: 'tell the person' }, past: 'told' },
    show: { name: { zh: '凭查询码可看', en: 'shown under the query code' }, past: 'shown', byItself: true },
    inform: { name: { zh: '告知本人', en: 'tell the person' }, past: 'informed' },
    'show-why': { name: { zh: '凭查询码可看', en: 'shown under the query code' }, past: 'shown-why', byItself: true },
    rate: { name: { zh: '登记本人评价', en: 'enter what the person thinks' }, past: 'rated' },
    'back-to-deputy': {
      name: { zh: '不满意，再办一次', en: 'handled once more' },
      past: 'back-to-deputy',
      byItself: true,
    },
    'back-to-organ': {
      name: { zh: '不满意，再办一次', en: 'handled once more' },
      past: 'back-to-organ',
      byItself: true,
    },
    raise: { name: { zh: '仍不满意，提交主席团', en: 'go before the presidium' }, past: 'raised', byItself: true },
    lapse: { name: { zh: '逾期未评价，自行办结', en: 'settle by itself' }, past: 'lapsed', byItself: true },
    direct: { name: { zh: '督促再办', en: 'have it handled once more' }, past: 'directed' },
    conclude: { name: { zh: '说明理由终结', en: 'close with the reason' }, past: 'concluded' },
    withdraw: { name: { zh: '本人撤回', en: 'taken back by the person' }, past: 'withdrawn', byItself: true },
  },
  parties: {
    // The office may act where a deputy cannot; whoever said it, by her code, in her own cause.
    answerer: {
      name: { zh: '代表、联络站', en: 'deputy or station' },
      standIns: [
        { kind: 'role', id: 'staff' },
        { kind: 'role', id: 'person' },
      ],
    },
    organ: { name: { zh: '承办单位', en: 'handling organ' } },
    looker: {
      name: { zh: '人大工作机构、联络站', en: 'office and stations' },
      standing: [{ kind: 'role', id: 'staff' }],
    },
    presidium: { name: { zh: '主席团（主任会议）', en: 'presidium' }, standing: [{ kind: 'role', id: 'chair' }] },
    clock: { name: { zh: '系统', en: 'the clock' }, standing: [{ kind: 'role', id: 'clock' }] },
  },
  // prettier-ignore
  steps: [
    { from: 'received',         act: 'forward',        by: 'looker',    to: 'with-deputy',      under: DeputiesLaw('28') },
    { from: 'received',         act: 'hand-on',        by: 'looker',    to: 'with-organ',       under: looking },
    { from: 'received',         act: 'refer',          by: 'looker',    to: 'ending',           under: PetitionRegulation('23') },
    { from: 'received',         act: 'decline',        by: 'looker',    to: 'ending',           under: declining },
    { from: 'received',         act: 'withdraw',       by: 'answerer',  to: 'withdrawn',        under: withdrawing },
    { from: 'with-deputy',      act: 'answer',         by: 'answerer',  to: 'answered',         under: answering },
    { from: 'with-deputy',      act: 'hand-on',        by: 'answerer',  to: 'with-organ',       under: DeputiesLaw('31') },
    { from: 'with-deputy',      act: 'refer',          by: 'answerer',  to: 'ending',           under: PetitionRegulation('23') },
    { from: 'with-deputy',      act: 'hand-back',      by: 'answerer',  to: 'received',         under: looking },
    { from: 'with-deputy',      act: 'withdraw',       by: 'answerer',  to: 'withdrawn',        under: withdrawing },
    { from: 'with-organ',       act: 'reply',          by: 'organ',     to: 'answered',         under: DeputiesLaw('31') },
    { from: 'with-organ',       act: 'pass',           by: 'organ',     to: 'with-organ',       under: passing },
    { from: 'with-organ',       act: 'return',         by: 'organ',     to: 'to-reassign',      under: passing },
    { from: 'with-organ',       act: 'withdraw',       by: 'answerer',  to: 'withdrawn',        under: withdrawing },
    { from: 'to-reassign',      act: 'reassign',       by: 'looker',    to: 'with-organ',       under: passing },
    { from: 'to-reassign',      act: 'withdraw',       by: 'answerer',  to: 'withdrawn',        under: withdrawing },
    { from: 'answered',         act: 'tell',           by: 'answerer',  to: 'told',             under: telling },
    { from: 'answered',         act: 'show',           by: 'clock',     to: 'told',             under: telling },
    { from: 'told',             act: 'rate',           by: 'answerer',  to: 'settled',          under: rating },
    { from: 'told',             act: 'back-to-deputy', by: 'answerer',  to: 'with-deputy',      under: again },
    { from: 'told',             act: 'back-to-organ',  by: 'answerer',  to: 'with-organ',       under: again },
    { from: 'told',             act: 'raise',          by: 'answerer',  to: 'before-presidium', under: again },
    { from: 'told',             act: 'lapse',          by: 'clock',     to: 'settled',          under: rating },
    { from: 'before-presidium', act: 'direct',         by: 'presidium', to: 'with-organ',       under: concluding },
    { from: 'before-presidium', act: 'conclude',       by: 'presidium', to: 'ending',           under: concluding },
    { from: 'ending',           act: 'inform',         by: 'answerer',  to: 'closed',           under: PetitionRegulation('23') },
    { from: 'ending',           act: 'show-why',       by: 'clock',     to: 'closed',           under: PetitionRegulation('23') },
  ],
  // prettier-ignore
  duties: [
    { state: 'received',         owes: 'looker',    act: 'forward', called: { zh: '查看并交办', en: 'look at it and pass it on' },      within: { setting: 'opinions.look-within' },      since: 'received', under: looking },
    { state: 'with-deputy',      owes: 'answerer',  act: 'answer',  called: { zh: '答复或者交有关单位', en: 'answer, or hand it on' },   within: { setting: 'opinions.deputy-within' },    since: 'handed',   under: answering },
    { state: 'with-organ',       owes: 'organ',     act: 'reply',   within: { setting: 'opinions.organ-within' },     since: 'to-organ', under: answering },
    { state: 'to-reassign',      owes: 'looker',    act: 'reassign', within: { setting: 'opinions.reassign-within' }, since: 'entered',  under: passing },
    { state: 'answered',         owes: 'answerer',  act: 'tell',    within: { setting: 'opinions.tell-within' },      since: 'entered',  under: telling },
    { state: 'told',             owes: 'answerer',  act: 'rate',    called: { zh: '听取本人评价，到期自行办结', en: 'ask what the person thinks; in silence it ends' }, within: { setting: 'opinions.rate-within' }, since: 'entered', under: rating },
    { state: 'before-presidium', owes: 'presidium', act: 'direct',  called: { zh: '督促再办或者终结', en: 'have it handled once more, or close it' }, within: { setting: 'opinions.presidium-within' }, since: 'entered', under: concluding },
    { state: 'ending',           owes: 'answerer',  act: 'inform',  within: { setting: 'opinions.refer-within' },     since: 'entered',  under: PetitionRegulation('23') },
  ],
  days: {
    received: ['hand-back'],
    handed: ['forward', 'back-to-deputy'],
    'to-organ': ['hand-on', 'back-to-organ', 'direct'],
  },
}

export const opinionLives: readonly Life[] = [opinionLife, digestLife]
