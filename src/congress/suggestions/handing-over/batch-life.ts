import { practice } from '../../../law/article.ts'
import type { Life } from '../../docket/words.ts'

const handedOver = practice(
  '会后召开交办会，移交建议并办理交接签字',
  'after the session the papers are handed over at a meeting, against a signature',
)
const counted = practice('接收单位按清单核对件数后签收', 'the receiver counts the papers against the list')

/** 交办批次: the papers of a session handed over together, with list, receipt and count check. */
export const handOverLife: Life = {
  kind: 'hand-over',
  name: { zh: '交办批次', en: 'hand-over' },
  initial: 'preparing',
  states: {
    preparing: { name: { zh: '准备交办', en: 'being prepared' }, seenBy: ['assigner'] },
    'handed-over': { name: { zh: '已移交，待核对', en: 'handed over, to be counted' } },
    disputed: { name: { zh: '件数不符', en: 'count disputed' } },
    received: { name: { zh: '已接收', en: 'received' }, ends: true },
    cancelled: { name: { zh: '已取消', en: 'cancelled' }, ends: true, seenBy: ['assigner'] },
  },
  acts: {
    'hand-over': { name: { zh: '移交', en: 'hand over' }, past: 'handed-over' },
    cancel: { name: { zh: '取消', en: 'cancel' }, past: 'cancelled' },
    receive: { name: { zh: '核对签收', en: 'count and sign' }, past: 'received' },
    dispute: { name: { zh: '件数不符', en: 'dispute the count' }, past: 'disputed' },
    answer: { name: { zh: '答复核对意见', en: 'answer the dispute' }, past: 'answered' },
  },
  parties: {
    assigner: { name: { zh: '交办机构', en: 'assigning office' }, standing: [{ kind: 'role', id: 'staff' }] },
    receiver: {
      name: { zh: '政府办公室', en: "government's office" },
      standing: [{ kind: 'role', id: 'government-office' }],
    },
  },
  // prettier-ignore
  steps: [
    { from: 'preparing',   act: 'hand-over', by: 'assigner', to: 'handed-over', under: handedOver },
    { from: 'preparing',   act: 'cancel',    by: 'assigner', to: 'cancelled',   under: handedOver },
    { from: 'handed-over', act: 'receive',   by: 'receiver', to: 'received',    under: counted },
    { from: 'handed-over', act: 'dispute',   by: 'receiver', to: 'disputed',    under: counted },
    { from: 'disputed',    act: 'answer',    by: 'assigner', to: 'handed-over', under: counted },
  ],
  // prettier-ignore
  duties: [
    { state: 'preparing',   owes: 'assigner', act: 'hand-over', within: { setting: 'suggestions.hand-over-within' }, since: 'session-closed', under: handedOver },
    { state: 'handed-over', owes: 'receiver', act: 'receive',   within: { setting: 'suggestions.sign-within' },      since: 'entered',        under: counted },
    { state: 'disputed',    owes: 'assigner', act: 'answer',    within: { setting: 'suggestions.sign-within' },      since: 'entered',        under: counted },
  ],
  days: { 'session-closed': [] },
}
