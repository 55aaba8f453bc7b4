import { sentences } from '../../../law/bilingual.ts'

/** Words of drafting: what is asked, and how. */
export const builderSays = sentences({
  form: { zh: '意见表', en: 'The form' },
  template: { zh: '样表', en: 'Template' },
  anonymity: { zh: '是否记名', en: 'With names or without' },
  named: {
    zh: '具名：能看到谁提的，截止前可以修改',
    en: 'With names: one sees whose it is; it may be changed until the close',
  },
  nameless: {
    zh: '不记名：从系统和数据库里都查不出是谁写的；截止后才能看，不足三份不公开',
    en: 'Without names: neither the pages nor the database tell whose it is; read after the close, never fewer than three',
  },
  question: { zh: '题目', en: 'Question' },
  colon: { zh: '：', en: ': ' },
  kind: { zh: '题型', en: 'Kind' },
  choice: { zh: '单选', en: 'one of several' },
  several: { zh: '多选', en: 'any of several' },
  scale: { zh: '评分（1–5 分）', en: 'a mark from 1 to 5' },
  text: { zh: '文字', en: 'text' },
  options: { zh: '选项', en: 'Answers' },
  optionsHint: { zh: '一行一个，至少两个。', en: 'One to a line, two at least.' },
  required: { zh: '必填', en: 'required' },
  asks: { zh: '写了就要答复采纳情况', en: 'what is written is owed an answer' },
  requiredWhen: { zh: '选择以下答案时必填：', en: 'Required when one of these is chosen: ' },
  subjects: { zh: '主题', en: 'Subjects' },
  subjectsHint: {
    zh: '一行一个，供填表人归类；可以不设。',
    en: 'One to a line, for opinions to be sorted by; may be none.',
  },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  remove: { zh: '删除', en: 'Remove' },
  add: { zh: '增加一题', en: 'Add a question' },
  preview: { zh: '预览意见表', en: 'Preview' },
  hidePreview: { zh: '收起预览', en: 'Hide the preview' },
  change: { zh: '修改题目', en: 'Change the questions' },
  hideChange: { zh: '收起题目', en: 'Hide the questions' },
  asker: { zh: '征求意见单位', en: 'Who asks' },
  askerHint: { zh: '由它逐条答复采纳情况。', en: 'It answers what became of the opinions.' },
})
