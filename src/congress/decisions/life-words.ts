import type { Life } from '../docket/words.ts'

const beforehand = ['submitter', 'office', 'presidium'] as const

export const states: Life['states'] = {
  draft: { name: { zh: '起草中', en: 'draft' }, seenBy: beforehand },
  submitted: { name: { zh: '待受理', en: 'to be taken in' }, seenBy: beforehand },
  returned: { name: { zh: '退回补正', en: 'returned' }, seenBy: beforehand, aside: true },
  accepted: { name: { zh: '已受理', en: 'taken in' } },
  hearing: { name: { zh: '决策前听取意见', en: 'deputies being heard' } },
  'in-committee': { name: { zh: '委员会审查', en: 'in committee' }, aside: true },
  listed: { name: { zh: '列入议程', en: 'on the agenda' } },
  deliberated: { name: { zh: '已审议，待决定', en: 'talked over, to be decided' } },
  undecided: { name: { zh: '议而未决', en: 'not decided in time' }, aside: true },
  unspoken: { name: { zh: '决而未议', en: 'decided, not talked over' }, aside: true },
  adopted: { name: { zh: '已决定，待公布', en: 'decided, to be published' } },
  following: { name: { zh: '贯彻落实中', en: 'being carried out' } },
  rejected: { name: { zh: '未通过', en: 'not carried' }, ends: true },
  filed: { name: { zh: '已备案', en: 'filed' }, ends: true },
  concluded: { name: { zh: '已落实，办结', en: 'concluded' }, ends: true },
  withdrawn: { name: { zh: '已撤回', en: 'withdrawn' }, seenBy: beforehand, ends: true },
}

export const acts: Life['acts'] = {
  submit: { name: { zh: '提请', en: 'submit' }, past: 'submitted' },
  withdraw: { name: { zh: '撤回', en: 'withdraw' }, past: 'withdrawn' },
  return: { name: { zh: '退回补正', en: 'return' }, past: 'returned' },
  accept: { name: { zh: '受理，提请审议', en: 'take in for deliberation' }, past: 'accepted' },
  'accept-to-hear': {
    name: { zh: '受理，听取代表意见', en: 'take in, to hear the deputies' },
    past: 'accepted-to-hear',
  },
  file: { name: { zh: '予以备案', en: 'file' }, past: 'filed' },
  refer: { name: { zh: '交委员会审查', en: 'refer to a committee' }, past: 'referred' },
  examine: { name: { zh: '提出审查意见', en: 'report on it' }, past: 'examined' },
  list: { name: { zh: '列入议程', en: 'put on the agenda' }, past: 'put-on-agenda' },
  deliberate: { name: { zh: '记录审议情况', en: 'record the deliberation' }, past: 'deliberated' },
  adopt: { name: { zh: '录入通过结果', en: 'enter that it is carried' }, past: 'adopted' },
  'adopt-unspoken': {
    name: { zh: '录入未经审议的决定', en: 'enter a decision not talked over' },
    past: 'adopted-unspoken',
  },
  reject: { name: { zh: '录入未通过结果', en: 'enter that it is not carried' }, past: 'rejected' },
  'leave-undecided': { name: { zh: '本次不作决定', en: 'leave it undecided' }, past: 'left-undecided' },
  'day-passed': { name: { zh: '到期未作决定', en: 'its day passed undecided' }, past: 'day-passed', byItself: true },
  'put-again': { name: { zh: '重新列入议程', en: 'put on the agenda again' }, past: 'put-again' },
  press: { name: { zh: '限期作出决定', en: 'set a new day to decide' }, past: 'pressed' },
  'give-back': { name: { zh: '不再审议，退回提请机关', en: 'give back to whoever brought it' }, past: 'given-back' },
  explain: { name: { zh: '补充审议并说明', en: 'talk it over afterwards and explain' }, past: 'explained' },
  annul: { name: { zh: '撤销决定，重新审议', en: 'annul it and take it up again' }, past: 'annulled' },
  'decide-as-organ': { name: { zh: '标记已决定', en: 'mark as decided' }, past: 'decided' },
  publish: { name: { zh: '公布并分解落实', en: 'publish, clause by clause' }, past: 'published' },
  conclude: { name: { zh: '报告落实结果，办结', en: 'conclude' }, past: 'concluded' },
}

export const parties: Life['parties'] = {
  presidium: {
    name: { zh: '主席团／主任会议', en: 'presidium / chairs' },
    standing: [{ kind: 'role', id: 'chair' }],
    // What was decided in the room is often entered by the office.
    standIns: [{ kind: 'role', id: 'staff' }],
  },
  submitter: { name: { zh: '提请机关', en: 'organ that brings it' } },
  committee: { name: { zh: '专门委员会', en: 'committee' } },
  office: {
    name: { zh: '人大工作机构', en: "congress's office" },
    standing: [{ kind: 'role', id: 'staff' }],
    standIns: [{ kind: 'role', id: 'chair' }],
  },
  follower: { name: { zh: '跟踪代表', en: 'follower' } },
}
