import { practice } from '../../law/article.ts'
import type { Life } from '../docket/words.ts'

/** 联名代表应当知晓内容并确认. */
export const knowing = practice('联名代表应当知晓内容并确认', 'whoever co-signs has read the paper and says so herself')
export const asked = practice(
  '领衔代表负责联名，联名由代表本人决定',
  'the lead deputy gathers the names; each deputy decides on her own',
)
const lapsing = practice(
  '提交时或者逾期未答复的联名邀请失效',
  'invitations not answered in time, or when the paper is handed in, lapse',
)

const answering = { zh: '阅读并答复联名邀请', en: 'read, then co-sign or decline' }

const between = ['invited', 'inviter'] as const

/** 联名邀请: one deputy asked for her name; it ends with her answer, or lapses without one. */
export const coSignatureLife: Life = {
  kind: 'co-signature',
  name: { zh: '联名邀请', en: 'invitation to co-sign' },
  initial: 'invited',
  states: {
    invited: { name: { zh: '待答复', en: 'asked' }, seenBy: between },
    'to-confirm': { name: { zh: '文本有改动，待重新确认', en: 'to be confirmed again' }, seenBy: between },
    // What changes in the text afterwards is hers to confirm again.
    signed: { name: { zh: '已联名', en: 'signed' }, ends: true, reopens: true, seenBy: between },
    refused: { name: { zh: '未同意', en: 'declined' }, ends: true, seenBy: between },
    withdrawn: { name: { zh: '已撤回联名', en: 'name taken back' }, ends: true, seenBy: between },
    cancelled: { name: { zh: '已取消', en: 'cancelled' }, ends: true, seenBy: between },
    lapsed: { name: { zh: '已失效', en: 'lapsed' }, ends: true, seenBy: between },
  },
  acts: {
    sign: { name: { zh: '联名', en: 'co-sign' }, past: 'signed' },
    refuse: { name: { zh: '不同意联名', en: 'decline to co-sign' }, past: 'refused' },
    'withdraw-name': { name: { zh: '撤回联名', en: 'take the name back' }, past: 'name-withdrawn' },
    cancel: { name: { zh: '取消邀请', en: 'cancel the invitation' }, past: 'cancelled' },
    change: { name: { zh: '修改文本', en: 'change the text' }, past: 'text-changed' },
    lapse: { name: { zh: '邀请失效', en: 'let the invitation lapse' }, past: 'lapsed' },
  },
  parties: {
    invited: { name: { zh: '受邀代表', en: 'deputy asked' } },
    inviter: { name: { zh: '领衔代表', en: 'lead deputy' } },
    // Changing and lapsing follow from what is done to the paper, by whoever may do that.
    paper: { name: { zh: '随本件', en: 'the paper itself' }, standing: [{ kind: 'role', id: 'paper' }] },
  },
  steps: [
    { from: 'invited', act: 'sign', by: 'invited', to: 'signed', under: knowing },
    { from: 'invited', act: 'refuse', by: 'invited', to: 'refused', under: asked },
    { from: 'invited', act: 'cancel', by: 'inviter', to: 'cancelled', under: asked },
    { from: 'invited', act: 'lapse', by: 'paper', to: 'lapsed', under: lapsing },
    { from: 'signed', act: 'change', by: 'paper', to: 'to-confirm', under: knowing },
    { from: 'signed', act: 'withdraw-name', by: 'invited', to: 'withdrawn', under: asked },
    { from: 'to-confirm', act: 'sign', by: 'invited', to: 'signed', under: knowing },
    { from: 'to-confirm', act: 'refuse', by: 'invited', to: 'refused', under: asked },
    { from: 'to-confirm', act: 'withdraw-name', by: 'invited', to: 'withdrawn', under: asked },
    { from: 'to-confirm', act: 'lapse', by: 'paper', to: 'lapsed', under: lapsing },
  ],
  duties: [
    // The day itself is set with the invitation: so many days, or the cut-off where that comes first.
    {
      state: 'invited',
      owes: 'invited',
      act: 'sign',
      called: answering,
      within: { count: 0, unit: 'day' },
      since: 'answer-by',
      under: knowing,
    },
    {
      state: 'to-confirm',
      owes: 'invited',
      act: 'sign',
      called: answering,
      within: { count: 0, unit: 'day' },
      since: 'answer-by',
      under: knowing,
    },
  ],
  days: { 'answer-by': [] },
}
