import { sentences } from '../../../law/bilingual.ts'

/** What the forms of the acts say. */
export const actSays = sentences({
  submitNote: {
    zh: '提交后，标题和内容不能再改；由主席团决定是否列入会议议程。',
    en: 'Once handed in the text cannot be changed; the presidium decides on the agenda.',
  },
  turnNote: {
    zh: '截止时间已过。转为建议后，内容、领衔和联名代表不变，按代表建议办理和答复。',
    en: 'The cut-off has passed. As a suggestion it keeps its words and names, and is answered as suggestions are.',
  },
  whyWithdraw: { zh: '撤回的理由', en: 'Why it is withdrawn' },
  agreed: { zh: '已征得全体联名代表同意', en: 'All co-signers agree' },
  nameNote: {
    zh: '撤回联名后，联名不足法定人数的，议案终止。',
    en: 'With too few names left the motion lapses.',
  },
  whyName: { zh: '撤回联名的理由（可不填）', en: 'Why (may stay empty)' },
  takeUpNote: {
    zh: '提请正在召开的会议的主席团审议，按本次会议重新编号。',
    en: 'It comes before the presidium of the session that sits, under a number of that session.',
  },
  decide: { zh: '决定如何处理', en: 'Decide on it' },
  decideAs: { zh: '主席团的决定', en: 'The presidium’s decision' },
  reason: { zh: '理由（告知提案代表）', en: 'Reason (told to the movers)' },
  reasonMay: { zh: '说明（可不填）', en: 'Remarks (may stay empty)' },
  committee: { zh: '交哪个专门委员会', en: 'Which committee' },
  noCommittee: {
    zh: '机关名录里没有专门委员会。请先在“机关”中导入，类别填“专门委员会”。',
    en: 'No committee is on the list of organs. Import one there first.',
  },
  nextSession: { zh: '下次会议预计召开日期', en: 'When the next session is expected' },
  opinionBy: { zh: '最迟何时提出意见', en: 'Opinion due on' },
  convertNote: {
    zh: '将立即生成一件代表建议，领衔和联名代表不变，两件互相链接。',
    en: 'A suggestion is made at once with the same names; the two are linked.',
  },
  answer: { zh: '决定是否同意撤回', en: 'Decide on the withdrawal' },
  consent: { zh: '同意撤回，审议终止', en: 'Consent: deliberation ends' },
  refuse: { zh: '不同意撤回', en: 'Refuse' },
  result: { zh: '录入表决结果', en: 'Enter the result' },
  outcome: { zh: '结果', en: 'Outcome' },
  adopted: { zh: '通过', en: 'Adopted' },
  rejected: { zh: '未通过', en: 'Rejected' },
  deputies: { zh: '全体代表人数', en: 'All deputies' },
  inFavour: { zh: '赞成', en: 'In favour' },
  against: { zh: '反对', en: 'Against' },
  abstaining: { zh: '弃权', en: 'Abstaining' },
  resolution: { zh: '决议要点', en: 'What was resolved' },
  executorMay: { zh: '交哪个机关办理（可不选）', en: 'Organ that carries it out (may stay empty)' },
  executor: { zh: '交哪个机关办理', en: 'Organ that carries it out' },
  opinion: { zh: '意见内容', en: 'The opinion' },
  opinionHint: {
    zh: '写明是否建议列入议程、理由和对方案的意见。',
    en: 'Whether it should go on the agenda, why, and what of the plan.',
  },
  report: { zh: '审议结果报告', en: 'The report' },
  reportHint: {
    zh: '写明审议经过、联系提案代表的情况、审议意见和处理建议。',
    en: 'How it was deliberated, what the movers said, the finding, and what should follow.',
  },
  delivery: { zh: '办理结果报告', en: 'What was done' },
  deliveryHint: {
    zh: '写明做了什么、何时完成、还有什么没有做到。',
    en: 'What was done, when, and what is still missing.',
  },
  settle: { zh: '决定如何处理', en: 'Decide what follows' },
  settleAs: { zh: '决定', en: 'Decision' },
  settleText: { zh: '决定内容（告知提案代表）', en: 'The decision (told to the movers)' },
  noOrgan: { zh: '没有这个单位', en: 'No such organ' },
})
