import { sentences } from '../../../law/bilingual.ts'
import { matterSays } from '../../docket/pages/index.tsx'

/** What the forms of the acts say. */
export const actSays = sentences({
  cancel: { zh: '取消', en: 'Cancel' },
  loadLatest: matterSays.loadLatest,
  noLonger: matterSays.noLonger,
  submitNote: {
    zh: '提交后，标题和内容不能再改；交办机构会在规定期限内交办。',
    en: 'Once submitted the text cannot be changed; the office assigns it within its days.',
  },
  signNote: {
    zh: '签收表示本单位承办这件建议，答复期限自交办之日起算。',
    en: 'Signing means your organ handles it; the reply period runs from the day of assignment.',
  },
  whyWithdraw: { zh: '撤回的理由', en: 'Why it is withdrawn' },
  returnReason: { zh: '退回的原因', en: 'Why it is returned' },
  choose: { zh: '请选择', en: 'Choose one' },
  returnExplanation: { zh: '向代表说明（可不填）', en: 'Explanation to the deputy (may stay empty)' },
  assignTo: { zh: '交给哪个单位办理', en: 'Which organ handles it' },
  assignHint: { zh: '输入单位名称可以查找。', en: 'Type part of a name to find it.' },
  deputyWishes: { zh: '代表希望由以下单位办理：', en: 'The deputy has in mind: ' },
  organSearch: { zh: '没有这个单位', en: 'No such organ' },
  proposedOrgan: { zh: '建议改由哪个单位办理', en: 'Which organ should handle it instead' },
  whyDecline: { zh: '不属于本单位职责的理由', en: 'Why it is not your organ’s work' },
  attitude: { zh: '对办理态度的评价', en: 'How you were treated' },
  result: { zh: '对办理结果的评价', en: 'What came of it' },
  then: { zh: '接下来', en: 'What follows' },
  accept: { zh: '办结', en: 'Close it' },
  follow: { zh: '承诺还没有兑现，转入跟踪', en: 'Promises are open: follow them' },
  rework: { zh: '不满意，要求重新办理', en: 'Not satisfied: have it handled again' },
  whyRework: { zh: '理由（要求重新办理的必须填写）', en: 'Reason (needed for rework)' },
  rateFirst: { zh: '请先评价办理结果。', en: 'Rate the result first.' },
  ratePrivacy: {
    zh: '承办单位看不到您的单项评价，只能看到汇总。',
    en: 'The organ rated sees sums only, never your own rating.',
  },
  rate: { zh: '评价答复', en: 'Rate the reply' },
  settleAs: { zh: '跟踪结果', en: 'What came of the promises' },
  settle: { zh: '承诺已全部兑现，办结', en: 'All kept: close it' },
  settleRework: { zh: '没有兑现，退回重新办理', en: 'Not kept: have it handled again' },
  settleTitle: { zh: '了结承诺跟踪', en: 'Settle the promises' },
  whySettle: { zh: '说明（退回重办的请写明理由）', en: 'Remarks (give the reason when sending it back)' },
})
