import type { Life } from '../../docket/words.ts'
import { checking, making } from './rules.ts'

/** 社情民意月报: made, checked, sent to those who are to read it. */
export const digestLife: Life = {
  kind: 'opinion-digest',
  name: { zh: '社情民意月报', en: 'monthly digest of opinions' },
  initial: 'making',
  states: {
    making: { name: { zh: '整理中', en: 'being made' }, seenBy: ['maker', 'checker'] },
    'to-check': { name: { zh: '待审核', en: 'to be checked' }, seenBy: ['maker', 'checker'] },
    checked: { name: { zh: '待报送', en: 'to be sent' }, seenBy: ['maker', 'checker'] },
    sent: { name: { zh: '已报送', en: 'sent' }, ends: true },
  },
  acts: {
    write: { name: { zh: '修改', en: 'write' }, past: 'written' },
    submit: { name: { zh: '提交审核', en: 'hand over to be checked' }, past: 'submitted' },
    'send-back': { name: { zh: '退回修改', en: 'send back' }, past: 'sent-back' },
    check: { name: { zh: '审核通过', en: 'pass' }, past: 'checked' },
    send: { name: { zh: '报送', en: 'send' }, past: 'sent' },
  },
  parties: {
    maker: { name: { zh: '人大工作机构', en: "congress's office" }, standing: [{ kind: 'role', id: 'staff' }] },
    checker: { name: { zh: '主席团（主任会议）', en: 'presidium' }, standing: [{ kind: 'role', id: 'chair' }] },
  },
  // prettier-ignore
  steps: [
    { from: 'making',   act: 'write',     by: 'maker',   to: 'making',   under: making },
    { from: 'making',   act: 'submit',    by: 'maker',   to: 'to-check', under: checking },
    { from: 'to-check', act: 'send-back', by: 'checker', to: 'making',   under: checking },
    { from: 'to-check', act: 'check',     by: 'checker', to: 'checked',  under: checking },
    { from: 'checked',  act: 'send',      by: 'maker',   to: 'sent',     under: checking },
  ],
  // prettier-ignore
  duties: [
    { state: 'making',   owes: 'maker',   act: 'submit', within: { setting: 'opinions.digest-within' },       since: 'month-end', under: making },
    { state: 'to-check', owes: 'checker', act: 'check',  within: { setting: 'opinions.digest-check-within' }, since: 'entered',   under: checking },
    { state: 'checked',  owes: 'maker',   act: 'send',   within: { setting: 'opinions.digest-check-within' }, since: 'entered',   under: checking },
  ],
  days: { 'month-end': [] },
}
