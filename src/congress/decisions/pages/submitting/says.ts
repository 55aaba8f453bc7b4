import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the pages of bringing a matter say. */
export const submittingSays = sentences({
  begin: { zh: '提请重大事项', en: 'Bring a major matter' },
  edit: { zh: '修改重大事项', en: 'Change the matter' },
  item: { zh: '清单事项', en: 'Line of the list' },
  itemHint: { zh: '按本级重大事项清单选择。', en: 'As this congress’s list has it.' },
  noList: { zh: '本级还没有重大事项清单', en: 'This congress has no list of major matters yet' },
  noListHint: {
    zh: '先确定清单，再按清单提请。可以一次采用通行清单，再作修改。',
    en: 'Settle the list first. The usual list can be taken over at once, and changed.',
  },
  openList: { zh: '打开重大事项清单', en: 'Open the list' },
  organ: { zh: '提请机关', en: 'Brought by' },
  title: { zh: '标题', en: 'Title' },
  titleHint: { zh: '例如：关于县道 306 线拓宽改造工程的决定（草案）', en: 'What is to be decided, in one line' },
  notConcerned: { zh: '不涉及的，请写“不涉及”并说明。', en: 'Where it does not apply, say so and why.' },
  next: {
    zh: '保存后，在事项页面附上清单要求的材料，再提请。',
    en: 'Once saved, attach the papers the list asks for, then bring it.',
  },
  save: { zh: '保存草稿', en: 'Save the draft' },
  notEditable: { zh: '这件事项已经提请，不能再改。', en: 'It has been brought and cannot be changed.' },
  back: { zh: '回到事项页面', en: 'Back to the matter' },
  foundAgain: { zh: '找到上次没有保存的内容。', en: 'What you had not saved is still here.' },
  startOver: { zh: '重新填写', en: 'Start over' },
  submitNote: {
    zh: '提请后，内容和材料不能再改；人大工作机构核对权限和材料后受理，或者一次告知不足。',
    en: 'Once brought, texts and papers stand; the office takes it in or returns it with all that is missing.',
  },
  whyWithdraw: { zh: '撤回的理由', en: 'Why it is withdrawn' },
  takeIn: { zh: '受理', en: 'take in' },
  power: { zh: '权限核对：由谁决定', en: 'Whose it is to decide' },
  powerNote: { zh: '核对说明（可不填）', en: 'Remarks on the power (may stay empty)' },
  decideBy: { zh: '决定期限', en: 'Decide-by day' },
  filing: { zh: '清单列为报送备案，受理即予备案。', en: 'The list has it filed: taken in, it is filed.' },
  whatIsMissing: { zh: '需要补正的全部内容', en: 'All that is missing' },
  whatIsMissingHint: {
    zh: '请一次写全：缺哪些材料、哪些地方要改。',
    en: 'Say it all at once: which papers, which parts.',
  },
  papers: { zh: '材料', en: 'Papers' },
  noPapers: { zh: '没有附材料', en: 'No papers' },
  stillAsked: { zh: '清单要求、还没有附的材料', en: 'Asked for by the list, and not attached yet' },
  attachAs: { zh: '上传的材料是', en: 'What is sent is' },
  other: { zh: '其他材料', en: 'another paper' },
  otherName: { zh: '材料名称', en: 'Its name' },
  choose: { zh: '选择文件', en: 'Choose a file' },
  fileHint: { zh: '可以附 PDF、Word、Excel 文件和图片。', en: 'PDF, Word and Excel files, and pictures.' },
  attach: { zh: '附上', en: 'Attach' },
  remove: { zh: '取下', en: 'Take out' },
})

export const byRule = (day: Bilingual): Bilingual => ({
  zh: `按本级规定是${day.zh}；改定日期请写明理由。`,
  en: `By rule it is ${day.en}; another day gives its reason.`,
})
