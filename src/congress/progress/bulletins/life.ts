import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import type { Life } from '../../docket/words.ts'

const half = practice('每半年在政务公开栏通报办理情况', 'handling is made known on the notice board every half-year')
const checked = practice('公开前核对内容、检查个人信息', 'before publication it is read and searched for personal data')

/** 办理情况通报: made from the record, read by the office, approved and published by the chair. */
export const bulletinLife: Life = {
  kind: 'bulletin',
  name: { zh: '办理情况通报', en: 'bulletin' },
  initial: 'drafted',
  states: {
    drafted: { name: { zh: '已生成，待核对', en: 'made, to be checked' }, seenBy: ['maker', 'approver'] },
    checked: { name: { zh: '已核对，待批准', en: 'checked, to be approved' }, seenBy: ['maker', 'approver'] },
    published: { name: { zh: '已公布', en: 'published' }, ends: true },
    dropped: { name: { zh: '未公布', en: 'not published' }, ends: true, seenBy: ['maker', 'approver'] },
  },
  acts: {
    remake: { name: { zh: '重新生成', en: 'make again' }, past: 'remade' },
    check: { name: { zh: '核对无误，报请批准', en: 'check and submit' }, past: 'checked' },
    'send-back': { name: { zh: '退回核对', en: 'send back' }, past: 'sent-back' },
    publish: { name: { zh: '批准公布', en: 'approve and publish' }, past: 'published' },
    drop: { name: { zh: '不公布', en: 'drop' }, past: 'dropped' },
  },
  parties: {
    maker: { name: { zh: '人大工作人员', en: 'congress staff' }, standing: [{ kind: 'role', id: 'staff' }] },
    approver: { name: { zh: '主任／主席团主席', en: 'chair' }, standing: [{ kind: 'role', id: 'chair' }] },
  },
  // prettier-ignore
  steps: [
    { from: 'drafted', act: 'remake',    by: 'maker',    to: 'drafted',   under: half },
    { from: 'drafted', act: 'check',     by: 'maker',    to: 'checked',   under: checked },
    { from: 'drafted', act: 'drop',      by: 'maker',    to: 'dropped',   under: half },
    { from: 'checked', act: 'send-back', by: 'approver', to: 'drafted',   under: checked },
    { from: 'checked', act: 'publish',   by: 'approver', to: 'published', under: DeputiesLaw('51.3') },
  ],
  // prettier-ignore
  duties: [
    { state: 'drafted', owes: 'maker',    act: 'check',   within: { setting: 'progress.bulletin-within' }, since: 'period-end', under: half },
    { state: 'checked', owes: 'approver', act: 'publish', within: { setting: 'progress.approve-within' },  since: 'entered',    under: half },
  ],
  days: { 'period-end': [] },
}
