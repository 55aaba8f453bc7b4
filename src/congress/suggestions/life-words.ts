import type { Life } from '../docket/words.ts'

const beforeHandOver = ['lead-deputy', 'assigner'] as const

export const states: Life['states'] = {
  draft: { name: { zh: '草稿', en: 'draft' }, seenBy: ['lead-deputy'] },
  submitted: { name: { zh: '已提交', en: 'submitted' }, seenBy: beforeHandOver },
  reviewed: { name: { zh: '初审通过', en: 'read once' }, seenBy: beforeHandOver },
  accepted: { name: { zh: '已立案', en: 'accepted' }, seenBy: beforeHandOver },
  returned: { name: { zh: '退回修改', en: 'returned' }, seenBy: beforeHandOver },
  assigned: { name: { zh: '已交办', en: 'assigned' } },
  declined: { name: { zh: '待重新交办', en: 'to be assigned again' } },
  disputed: { name: { zh: '待裁定', en: 'to be ruled on' } },
  handling: { name: { zh: '办理中', en: 'being handled' } },
  'extension-asked': { name: { zh: '申请延期', en: 'extension asked' } },
  extended: { name: { zh: '延期办理', en: 'extended' } },
  separate: { name: { zh: '分别办理', en: 'handled separately' }, aside: true },
  replied: { name: { zh: '已答复', en: 'replied' } },
  reworking: { name: { zh: '重新办理', en: 'handled again' } },
  escalated: { name: { zh: '列入督办', en: 'under supervision' } },
  following: { name: { zh: '承诺跟踪', en: 'promises followed' } },
  closed: { name: { zh: '办结', en: 'closed' }, ends: true, reopens: true },
  withdrawn: { name: { zh: '已撤回', en: 'withdrawn' }, ends: true, seenBy: beforeHandOver },
}

export const acts: Life['acts'] = {
  submit: { name: { zh: '提交', en: 'submit' }, past: 'submitted' },
  withdraw: { name: { zh: '撤回', en: 'withdraw' }, past: 'withdrawn' },
  return: { name: { zh: '退回修改', en: 'return' }, past: 'returned' },
  review: { name: { zh: '初审通过', en: 'pass the first reading' }, past: 'reviewed' },
  'accept-paper': { name: { zh: '审查立案', en: 'accept and number' }, past: 'registered' },
  assign: { name: { zh: '交办', en: 'assign' }, past: 'assigned' },
  'assign-separately': { name: { zh: '分别交办', en: 'assign in parts' }, past: 'assigned-separately' },
  sign: { name: { zh: '签收', en: 'sign for' }, past: 'signed' },
  decline: { name: { zh: '申请改办', en: 'send back' }, past: 'declined' },
  dispute: { name: { zh: '再次退回，提请裁定', en: 'send back again for a ruling' }, past: 'disputed' },
  recall: { name: { zh: '调整承办单位', en: 'take back to assign again' }, past: 'recalled' },
  arbitrate: { name: { zh: '裁定承办单位', en: 'rule who handles it' }, past: 'arbitrated' },
  'ask-extension': { name: { zh: '申请延期', en: 'ask for an extension' }, past: 'extension-asked' },
  extend: { name: { zh: '同意延期', en: 'agree to extend' }, past: 'extended' },
  'refuse-extension': { name: { zh: '不同意延期', en: 'refuse the extension' }, past: 'extension-refused' },
  reply: { name: { zh: '答复', en: 'reply' }, past: 'replied' },
  complete: { name: { zh: '各单位答复齐全', en: 'all parts answered' }, past: 'completed', byItself: true },
  gather: { name: { zh: '汇总答复', en: 'gather the replies' }, past: 'gathered' },
  prolong: { name: { zh: '同意分办单位延期', en: 'extend a part' }, past: 'prolonged' },
  accept: { name: { zh: '评价并办结', en: 'rate and close' }, past: 'accepted' },
  follow: { name: { zh: '评价，承诺转跟踪', en: 'rate and follow the promises' }, past: 'followed' },
  rework: { name: { zh: '不满意，要求重办', en: 'ask for rework' }, past: 'sent-back' },
  'rework-separately': {
    name: { zh: '不满意，要求有关单位重办', en: 'ask for rework of parts' },
    past: 'parts-sent-back',
  },
  escalate: { name: { zh: '仍不满意，提请督办', en: 'ask for supervision' }, past: 'escalated' },
  correct: { name: { zh: '更正答复', en: 'correct the reply' }, past: 'corrected' },
  lapse: { name: { zh: '逾期未评价，转跟踪', en: 'follow unrated' }, past: 'lapsed' },
  direct: { name: { zh: '督办重办', en: 'direct that it be handled again' }, past: 'directed' },
  conclude: { name: { zh: '督办了结', en: 'conclude' }, past: 'concluded' },
  settle: { name: { zh: '承诺兑现，办结', en: 'close as kept' }, past: 'settled' },
  supplement: { name: { zh: '补充答复', en: 'reply further' }, past: 'supplemented' },
  reopen: { name: { zh: '重新跟踪', en: 'reopen' }, past: 'reopened' },
}

export const parties: Life['parties'] = {
  'lead-deputy': { name: { zh: '领衔代表', en: 'lead deputy' } },
  assigner: { name: { zh: '交办机构', en: 'assigning office' } },
  'handling-organ': { name: { zh: '承办单位', en: 'handling organ' } },
  arbitrator: {
    name: { zh: '政府办公室', en: "government's office" },
    standing: [{ kind: 'role', id: 'government-office' }],
  },
  chair: { name: { zh: '主任会议／主席团', en: 'chairs / presidium' }, standing: [{ kind: 'role', id: 'chair' }] },
}
