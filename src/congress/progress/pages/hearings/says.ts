import { sentences } from '../../../../law/bilingual.ts'

export const says = sentences({
  form: { zh: '办理进展表', en: 'Progress form' },
  ownForm: { zh: '本单位的办理进展表', en: 'Your progress form' },
  formNotThere: { zh: '没有这张办理进展表', en: 'No such progress form' },
  back: { zh: '返回待办', en: 'Back to your duties' },
  heldOn: { zh: '听取日期：', en: 'Heard on ' },
  toHearing: { zh: '查看会议', en: 'See the hearing' },
  fill: { zh: '填写办理进展表', en: 'Fill it in' },
  read: { zh: '查看已报送的进展表', en: 'Read what was reported' },
  intro: {
    zh: '逐件填写会前进展；没有进展的，也请说明原因。填写的内容随时存在本设备上，报送以后不能修改。',
    en: 'Say of every item how far it has come; if nothing moved, say why. What you type is kept on this device; once reported it cannot be changed.',
  },
  ownIntro: {
    zh: '会前请逐件填报进展，会上按表逐件听取。',
    en: 'Please report on every item; the hearing goes through them one by one.',
  },
  noneOpen: {
    zh: '本单位现在没有未办结的事项，可以直接报送。',
    en: 'You have nothing open; the form can be sent as it is.',
  },
  owedByNobody: { zh: '已经报送，没有待办。', en: 'It is reported; nothing is owed.' },
  given: { zh: '已报送', en: 'Reported' },
  released: { zh: '会议已过或者取消，不用再报送。', en: 'The hearing is past or called off; no report is needed.' },
  officeReads: { zh: '由承办单位填报，这里只能查看。', en: 'The organ fills it in; here it can be read.' },
  said: { zh: '进展情况', en: 'How far it has come' },
  expected: { zh: '预计办结日期', en: 'Expected to be done on' },
  optional: { zh: '可以不填', en: 'May be left empty' },
  give: { zh: '报送进展', en: 'Report progress' },
  last: { zh: '最近进展', en: 'Last movement' },
  noLast: { zh: '没有记录', en: 'none on record' },
  days: { zh: '期限', en: 'Due' },
  notSaid: { zh: '（承办单位还没有填报）', en: '(nothing reported yet)' },
  settled: { zh: '报送以后已办结', en: 'Settled since' },
  hearing: { zh: '逐件听取', en: 'Item by item' },
  nothingToHear: { zh: '各承办单位现在没有未办结的事项。', en: 'No organ has anything open.' },
  items: { zh: '未办结事项', en: 'Open items' },
  overdue: { zh: '逾期', en: 'Overdue' },
  quiet: { zh: '三十天没有进展', en: 'No movement for 30 days' },
  formsGiven: { zh: '已报送进展表', en: 'Forms reported' },
  openAll: { zh: '全部展开', en: 'Open all' },
  closeAll: { zh: '全部收起', en: 'Close all' },
  formIs: { zh: '进展表：', en: 'Form: ' },
  noItems: { zh: '没有未办结的事项。', en: 'Nothing open.' },
  found: { zh: '评议', en: 'What was found' },
  note: { zh: '评议意见', en: 'Note' },
  markFirst: { zh: '先选评议结论，意见才会保存。', en: 'Choose one of the three first; then the note is saved.' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  unsaved: { zh: '没有保存，内容留在本设备上', en: 'Not saved; it is kept on this device' },
  saveAgain: { zh: '再保存一次', en: 'Save again' },
})

export const openItems = (items: number, overdue: number) => ({
  zh: overdue > 0 ? `${items} 件，逾期 ${overdue} 件` : `${items} 件`,
  en: overdue > 0 ? `${items} open, ${overdue} overdue` : `${items} open`,
})

export const filled = (done: number, all: number) => ({
  zh: `已填 ${done} / ${all} 件`,
  en: `${done} of ${all} filled in`,
})
