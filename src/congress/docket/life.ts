import { practice } from '../../law/article.ts'
import type { Life } from './life-table.ts'

const kept = practice(
  '答复和审议意见中的承诺列入台账，跟踪到兑现',
  'what was promised is listed and followed until it is kept',
)
const verified = practice(
  '承诺是否兑现由承诺人以外的人核实',
  'somebody other than the owner verifies what was promised',
)
const reopened = practice(
  '兑现后发现质量隐患的，重新办理',
  'what was kept in appearance only is opened again when the defect shows',
)

const passed = practice(
  '承诺单位撤并的，由承接其职责的单位继续办理',
  'the promise of an organ that ended passes to the organ that took over its work',
)

/** 承诺事项: open until somebody other than its owner verifies it. */
export const undertakingLife: Life = {
  kind: 'undertaking',
  name: { zh: '承诺事项', en: 'undertaking' },
  toldBeside: true,
  initial: 'open',
  states: {
    open: { name: { zh: '未兑现', en: 'open' } },
    reported: { name: { zh: '已报告，待核实', en: 'reported, to be verified' } },
    verified: { name: { zh: '已核实兑现', en: 'verified' }, ends: true, reopens: true },
  },
  acts: {
    report: { name: { zh: '报告完成', en: 'report as kept' }, past: 'reported' },
    verify: { name: { zh: '核实兑现', en: 'verify' }, past: 'verified' },
    'send-back': { name: { zh: '退回继续办理', en: 'send back' }, past: 'sent-back' },
    reopen: {
      name: { zh: '异议或发现隐患，重新打开', en: 'contest, or reopen for a hidden defect' },
      past: 'reopened',
    },
    pass: { name: { zh: '移交其他单位', en: 'pass to another organ' }, past: 'passed' },
  },
  parties: {
    owner: { name: { zh: '承诺人', en: 'owner' } },
    verifier: { name: { zh: '核实人', en: 'verifier' } },
    office: { name: { zh: '人大工作机构', en: "congress's office" }, standing: [{ kind: 'role', id: 'staff' }] },
  },
  steps: [
    { from: 'open', act: 'report', by: 'owner', to: 'reported', under: kept },
    { from: 'reported', act: 'verify', by: 'verifier', to: 'verified', under: verified },
    { from: 'reported', act: 'send-back', by: 'verifier', to: 'open', under: verified },
    { from: 'verified', act: 'reopen', by: 'verifier', to: 'open', under: reopened },
    { from: 'open', act: 'pass', by: 'office', to: 'open', under: passed },
  ],
  duties: [
    // The promised day itself: nothing is counted, so nothing is added.
    { state: 'open', owes: 'owner', act: 'report', within: { count: 0, unit: 'day' }, since: 'promised', under: kept },
    {
      state: 'reported',
      owes: 'verifier',
      act: 'verify',
      within: { setting: 'undertakings.verify-within' },
      since: 'entered',
      under: verified,
    },
  ],
  days: { promised: [] },
}

const regular = practice(
  '按周期开展的工作到期应当完成',
  'what must happen every so often is done by the end of its period',
)

/** 周期: one period of a cadence; missing it leaves its duty overdue, climbing the ladder like any other. */
export const cadencePeriodLife: Life = {
  kind: 'cadence-period',
  name: { zh: '周期工作', en: 'periodic work' },
  initial: 'due',
  states: {
    due: { name: { zh: '待完成', en: 'due' } },
    held: { name: { zh: '已完成', en: 'held' }, ends: true },
    dropped: { name: { zh: '不再开展', en: 'dropped' }, ends: true },
  },
  acts: {
    hold: { name: { zh: '完成本期', en: 'hold' }, past: 'held' },
    drop: { name: { zh: '不再开展', en: 'drop' }, past: 'dropped' },
  },
  parties: { organiser: { name: { zh: '组织者', en: 'organiser' } } },
  steps: [
    { from: 'due', act: 'hold', by: 'organiser', to: 'held', under: regular },
    { from: 'due', act: 'drop', by: 'organiser', to: 'dropped', under: regular },
  ],
  duties: [
    {
      state: 'due',
      owes: 'organiser',
      act: 'hold',
      within: { count: 0, unit: 'day' },
      since: 'period-end',
      under: regular,
    },
  ],
  days: { 'period-end': [] },
}
