import { DeputiesLaw } from '../../law/index.ts'
import { practice } from '../../law/article.ts'
import type { Life } from '../docket/words.ts'

const returned = practice(
  '不符合要求的退回代表，说明理由',
  'a paper that does not qualify goes back to the deputy with the reason',
)
const takenBack = practice(
  '代表可以书面撤回未交办的建议',
  'a deputy may take back in writing what has not been handed over',
)
const signing = practice('承办单位限期签收', 'the handling organ signs for what it was assigned')
const declining = practice(
  '承办单位认为不属职责的，限期书面退回并提出改办单位',
  'an organ may send back what is not its work, naming another',
)
const rated = practice('代表收到答复后作出评价', 'the deputy rates each reply')
const redo = practice('代表不满意的，重新办理', 'an unsatisfied deputy has it handled again')
const promised = practice('答复承诺事项跟踪落实', 'what a reply promises is followed until it is kept')

/** The whole life of a suggestion (代表建议、批评和意见). */
export const suggestionLife: Life = {
  kind: 'suggestion',
  name: { zh: '代表建议', en: 'suggestion' },
  initial: 'draft',
  states: {
    draft: { name: { zh: '草稿', en: 'draft' }, seenBy: ['lead-deputy'] },
    submitted: { name: { zh: '已提交', en: 'submitted' }, seenBy: ['lead-deputy', 'assigner'] },
    returned: { name: { zh: '退回修改', en: 'returned' }, seenBy: ['lead-deputy', 'assigner'] },
    assigned: { name: { zh: '已交办', en: 'assigned' } },
    declined: { name: { zh: '申请改办', en: 'sent back' } },
    handling: { name: { zh: '办理中', en: 'being handled' } },
    extended: { name: { zh: '延期办理', en: 'extended' } },
    replied: { name: { zh: '已答复', en: 'replied' } },
    reworking: { name: { zh: '重新办理', en: 'handled again' } },
    following: { name: { zh: '承诺跟踪', en: 'promises followed' } },
    closed: { name: { zh: '办结', en: 'closed' }, ends: true },
    withdrawn: { name: { zh: '已撤回', en: 'withdrawn' }, ends: true, seenBy: ['lead-deputy', 'assigner'] },
  },
  acts: {
    submit: { name: { zh: '提交', en: 'submit' }, past: 'submitted' },
    withdraw: { name: { zh: '撤回', en: 'withdraw' }, past: 'withdrawn' },
    return: { name: { zh: '退回修改', en: 'return' }, past: 'returned' },
    assign: { name: { zh: '交办', en: 'assign' }, past: 'assigned' },
    sign: { name: { zh: '签收', en: 'sign for' }, past: 'signed' },
    decline: { name: { zh: '申请改办', en: 'send back' }, past: 'declined' },
    extend: { name: { zh: '同意延期', en: 'agree to extend' }, past: 'extended' },
    reply: { name: { zh: '答复', en: 'reply' }, past: 'replied' },
    accept: { name: { zh: '评价并办结', en: 'rate and close' }, past: 'accepted' },
    follow: { name: { zh: '评价，承诺转跟踪', en: 'rate and follow the promises' }, past: 'followed' },
    rework: { name: { zh: '不满意，要求重办', en: 'ask for rework' }, past: 'sent-back' },
    settle: { name: { zh: '承诺兑现，办结', en: 'close as kept' }, past: 'settled' },
  },
  parties: {
    'lead-deputy': { name: { zh: '领衔代表', en: 'lead deputy' } },
    assigner: { name: { zh: '交办机构', en: 'assigning office' } },
    'handling-organ': { name: { zh: '承办单位', en: 'handling organ' } },
  },
  // prettier-ignore
  steps: [
    { from: 'draft',     act: 'submit',   by: 'lead-deputy',    to: 'submitted', under: DeputiesLaw('24') },
    { from: 'draft',     act: 'withdraw', by: 'lead-deputy',    to: 'withdrawn', under: takenBack },
    { from: 'returned',  act: 'submit',   by: 'lead-deputy',    to: 'submitted', under: DeputiesLaw('24') },
    { from: 'returned',  act: 'withdraw', by: 'lead-deputy',    to: 'withdrawn', under: takenBack },
    { from: 'submitted', act: 'return',   by: 'assigner',       to: 'returned',  under: returned },
    { from: 'submitted', act: 'withdraw', by: 'lead-deputy',    to: 'withdrawn', under: takenBack },
    { from: 'submitted', act: 'assign',   by: 'assigner',       to: 'assigned',  under: DeputiesLaw('51.1') },
    { from: 'assigned',  act: 'sign',     by: 'handling-organ', to: 'handling',  under: signing },
    { from: 'assigned',  act: 'decline',  by: 'handling-organ', to: 'declined',  under: declining },
    { from: 'declined',  act: 'assign',   by: 'assigner',       to: 'assigned',  under: DeputiesLaw('51.1') },
    { from: 'handling',  act: 'reply',    by: 'handling-organ', to: 'replied',   under: DeputiesLaw('51.2') },
    { from: 'handling',  act: 'extend',   by: 'assigner',       to: 'extended',  under: DeputiesLaw('51.2') },
    { from: 'extended',  act: 'reply',    by: 'handling-organ', to: 'replied',   under: DeputiesLaw('51.2') },
    { from: 'replied',   act: 'accept',   by: 'lead-deputy',    to: 'closed',    under: rated },
    { from: 'replied',   act: 'follow',   by: 'lead-deputy',    to: 'following', under: rated },
    { from: 'replied',   act: 'rework',   by: 'lead-deputy',    to: 'reworking', under: redo },
    { from: 'reworking', act: 'reply',    by: 'handling-organ', to: 'replied',   under: redo },
    { from: 'following', act: 'settle',   by: 'assigner',       to: 'closed',    under: promised },
    { from: 'following', act: 'rework',   by: 'assigner',       to: 'reworking', under: promised },
  ],
  // prettier-ignore
  duties: [
    { state: 'draft',     owes: 'lead-deputy',    act: 'submit', within: { count: 3, unit: 'month' },                 since: 'entered',  under: practice('草稿不长期搁置', 'a draft is not left lying') },
    { state: 'submitted', owes: 'assigner',       act: 'assign', within: { setting: 'suggestions.assign-within' },    since: 'entered',  under: DeputiesLaw('51.1') },
    { state: 'returned',  owes: 'lead-deputy',    act: 'submit', within: { count: 1, unit: 'month' },                 since: 'entered',  under: returned },
    { state: 'assigned',  owes: 'handling-organ', act: 'sign',   within: { setting: 'suggestions.sign-within' },      since: 'entered',  under: signing },
    { state: 'declined',  owes: 'assigner',       act: 'assign', within: { setting: 'suggestions.reassign-within' },  since: 'entered',  under: declining },
    { state: 'handling',  owes: 'handling-organ', act: 'reply',  within: { setting: 'suggestions.reply-within' },     since: 'assigned', under: DeputiesLaw('51.2') },
    { state: 'extended',  owes: 'handling-organ', act: 'reply',  within: { setting: 'suggestions.long-reply-within' }, since: 'assigned', under: DeputiesLaw('51.2') },
    { state: 'replied',   owes: 'lead-deputy',    act: 'accept', within: { setting: 'suggestions.feedback-within' },  since: 'entered',  under: rated },
    { state: 'reworking', owes: 'handling-organ', act: 'reply',  within: { setting: 'suggestions.redo-within' },      since: 'entered',  under: redo },
    { state: 'following', owes: 'assigner',       act: 'settle', within: { setting: 'undertakings.verify-within' },   since: 'promised', under: promised },
  ],
  days: { assigned: ['assign'], promised: ['reply'] },
}
