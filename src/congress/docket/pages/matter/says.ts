import { sentences } from '../../../../law/bilingual.ts'

/** What the page of a matter says, whatever room it is of. */
export const matterSays = sentences({
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已办理：', en: 'Done: ' },
  choose: { zh: '请选择', en: 'Choose one' },
  overtakenTitle: { zh: '有人先办了一步', en: 'Somebody was faster' },
  overtakenFrom: { zh: '您看到的是', en: 'You saw' },
  overtakenTo: { zh: '现在是', en: 'It is now' },
  overtakenKept: {
    zh: '您填写的内容还在。请先载入最新情况，再决定是否继续。',
    en: 'What you typed is still here. Load how it stands now, then decide whether to go on.',
  },
  loadLatest: { zh: '载入最新情况', en: 'Load how it stands now' },
  noLonger: {
    zh: '情况已经变化，这一步现在不能办了。您填写的内容还保留着，可以复制。',
    en: 'Things have moved on and this can no longer be done. What you typed is still here and can be copied.',
  },
  life: { zh: '办理流程', en: 'Its course' },
  lifeLabel: { zh: '办理流程图。', en: 'Drawing of the course. ' },
  passed: { zh: '已经过：', en: 'Passed: ' },
  standsAt: { zh: '现在：', en: 'Now: ' },
  duties: { zh: '谁来办、何时到期', en: 'Who owes what, by when' },
  whyBack: { zh: '为什么退回来', en: 'Why it came back' },
  acts: { zh: '现在可以办理', en: 'What can be done now' },
  othersActs: { zh: '由其他人办理', en: 'For others to do' },
  history: { zh: '办理记录', en: 'History' },
  overdue: { zh: '逾期', en: 'overdue' },
  back: { zh: '返回列表', en: 'Back to the list' },
  print: { zh: '打印', en: 'Print' },
  edit: { zh: '修改内容', en: 'Edit the text' },
  notWritten: { zh: '（未填写）', en: '(nothing written)' },
})
