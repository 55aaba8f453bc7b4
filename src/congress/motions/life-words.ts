import type { Life } from '../docket/words.ts'

const beforeDecision = ['lead-deputy', 'signatory', 'presidium', 'committee'] as const

export const states: Life['states'] = {
  draft: { name: { zh: '草稿', en: 'draft' }, seenBy: ['lead-deputy', 'signatory'] },
  submitted: { name: { zh: '待主席团决定', en: 'before the presidium' }, seenBy: beforeDecision },
  referred: { name: { zh: '待委员会意见', en: 'awaiting the committee’s opinion' }, seenBy: beforeDecision },
  advised: { name: { zh: '委员会已提意见', en: 'opinion given' }, seenBy: beforeDecision },
  listed: { name: { zh: '列入会议议程', en: 'on the agenda' } },
  'withdrawal-asked': { name: { zh: '要求撤回', en: 'withdrawal asked' } },
  'in-committee': { name: { zh: '委员会审议', en: 'in committee' } },
  reported: { name: { zh: '委员会已报告', en: 'reported on' } },
  executing: { name: { zh: '交有关机关办理', en: 'being carried out' } },
  redoing: { name: { zh: '重新办理', en: 'carried out again' } },
  delivered: { name: { zh: '已报告办理结果', en: 'result reported' } },
  'carried-over': { name: { zh: '留待下次会议', en: 'left to the next session' } },
  adopted: { name: { zh: '通过', en: 'adopted' }, ends: true },
  rejected: { name: { zh: '未通过', en: 'rejected' }, ends: true },
  converted: { name: { zh: '作为建议处理', en: 'turned into a suggestion' }, ends: true },
  concluded: { name: { zh: '办结', en: 'concluded' }, ends: true },
  withdrawn: { name: { zh: '已撤回', en: 'withdrawn' }, ends: true },
  lapsed: { name: { zh: '终止', en: 'lapsed' }, ends: true },
}

export const acts: Life['acts'] = {
  submit: { name: { zh: '提交', en: 'submit' }, past: 'submitted' },
  withdraw: { name: { zh: '撤回', en: 'withdraw' }, past: 'withdrawn' },
  'turn-late': { name: { zh: '转为建议', en: 'turn into a suggestion' }, past: 'turned-late' },
  refer: { name: { zh: '先交委员会提出意见', en: 'ask a committee first' }, past: 'referred' },
  advise: { name: { zh: '提出意见', en: 'give an opinion' }, past: 'advised' },
  list: { name: { zh: '列入会议议程', en: 'put on the agenda' }, past: 'put-on-agenda' },
  commit: { name: { zh: '不列入议程，交委员会审议', en: 'send to a committee' }, past: 'committed' },
  'carry-over': { name: { zh: '留待下次会议审议', en: 'leave to the next session' }, past: 'carried-over' },
  convert: { name: { zh: '作为建议处理', en: 'handle as a suggestion' }, past: 'converted' },
  'take-name-back': { name: { zh: '撤回联名', en: 'take one’s name back' }, past: 'name-taken-back' },
  lapse: { name: { zh: '撤回联名，议案终止', en: 'take one’s name back, and end it' }, past: 'lapsed' },
  'ask-withdrawal': { name: { zh: '要求撤回', en: 'ask to withdraw' }, past: 'withdrawal-asked' },
  consent: { name: { zh: '同意撤回', en: 'consent to the withdrawal' }, past: 'withdrawal-granted' },
  'refuse-withdrawal': { name: { zh: '不同意撤回', en: 'refuse the withdrawal' }, past: 'withdrawal-refused' },
  adopt: { name: { zh: '表决通过', en: 'adopt' }, past: 'adopted' },
  'adopt-and-charge': {
    name: { zh: '表决通过，交有关机关办理', en: 'adopt and have it carried out' },
    past: 'adopted-and-charged',
  },
  reject: { name: { zh: '表决未通过', en: 'reject' }, past: 'rejected' },
  report: { name: { zh: '提出审议结果报告', en: 'report' }, past: 'reported' },
  charge: { name: { zh: '交有关机关办理', en: 'have it carried out' }, past: 'charged' },
  'send-back': { name: { zh: '退回委员会重新审议', en: 'send back to the committee' }, past: 'sent-back' },
  deliver: { name: { zh: '报告办理结果', en: 'report the result' }, past: 'delivered' },
  redo: { name: { zh: '要求重新办理', en: 'have it done again' }, past: 'sent-again' },
  conclude: { name: { zh: '办结', en: 'conclude' }, past: 'concluded' },
  'take-up': { name: { zh: '提请主席团审议', en: 'bring before the presidium' }, past: 'taken-up' },
}

export const parties: Life['parties'] = {
  presidium: {
    name: { zh: '主席团／主任会议', en: 'presidium / chairs' },
    standing: [{ kind: 'role', id: 'chair' }],
    // What was decided in the room is often entered by the office.
    standIns: [{ kind: 'role', id: 'staff' }],
  },
  'lead-deputy': { name: { zh: '领衔代表／提案机关', en: 'mover' } },
  signatory: { name: { zh: '联名代表', en: 'co-signer' } },
  committee: { name: { zh: '专门委员会', en: 'committee' } },
  executor: { name: { zh: '执行机关', en: 'executing organ' } },
}
