import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the reply and its draft say. */
export const replySays = sentences({
  opening: { zh: '答复函正文（总述）', en: 'The letter’s opening' },
  openingHint: {
    zh: '称谓自动写在前面。收悉、沟通和总体情况写在这里；代表提的每一条在下面逐条答复。',
    en: 'The names come before it by themselves. That it was received, what was talked over, how things stand; each point is answered below.',
  },
  outcome: { zh: '办理情况', en: 'How it stands' },
  answer: { zh: '对这一条的答复', en: 'Answer to this point' },
  answerHint: {
    zh: '做了什么、做了多少、怎么查看；不能办的说明为什么。',
    en: 'What was done, how much, where to see it; or why not.',
  },
  saysNothing: {
    zh: '这段话只有态度，没有做法：代表看不出做了什么。请写明动作、数量、地点、时间。',
    en: 'This shows goodwill and no work: say what is done, how much, where and when.',
  },
  owner: { zh: '责任单位、责任人', en: 'Who answers for it' },
  dueOn: { zh: '完成日期', en: 'By' },
  promiseHint: {
    zh: '这一条会列为承诺事项，跟踪到代表或者人大核实兑现为止。',
    en: 'This becomes a promise, followed until the deputy or the office has verified it.',
  },
  money: { zh: '资金（元，可不填）', en: 'Money (yuan; may stay empty)' },
  leaveOut: { zh: '这一条不由本单位答复的，留空。', en: 'Leave empty what is not your organ’s to answer.' },
  leaveSame: { zh: '没有新进展的，留空。', en: 'Leave empty where there is nothing new.' },
  resultClass: { zh: '办理结果类别', en: 'Result class' },
  choose: { zh: '请选择', en: 'Choose one' },
  explanation: { zh: '情况说明（向代表和群众）', en: 'Explanation, to the deputy and the public' },
  explanationReason: { zh: '不能办的原因', en: 'Why it cannot be done' },
  because: { zh: '具体情况', en: 'The circumstances' },
  tried: { zh: '已经做过哪些努力', en: 'What was tried' },
  next: { zh: '下一步考虑', en: 'What comes next' },
  publish: { zh: '是否同意公开答复', en: 'May the reply be published' },
  yes: { zh: '同意公开', en: 'it may' },
  no: { zh: '不公开', en: 'it may not' },
  contactPerson: { zh: '联系人', en: 'Contact person' },
  contactPhone: { zh: '联系电话', en: 'Telephone' },
  correctionReason: { zh: '更正的理由', en: 'Why it is corrected' },
  correctNote: {
    zh: '原答复保留可查。更正不能改动已经作出的承诺。',
    en: 'The original is kept and can be read. A correction does not change what was promised.',
  },
  supplementNote: {
    zh: '答复尚未办成的事项，办理类别可以改变；代表收到后重新评价。',
    en: 'Answer what was still open; the class may change, and the deputy rates it again.',
  },
  addressed: { zh: '答复对象：', en: 'Addressed to: ' },
  save: { zh: '保存答复稿', en: 'Save the draft' },
  saved: { zh: '答复稿已保存。', en: 'The draft is saved.' },
  toHead: { zh: '送负责人签发', en: 'Send to the head for signature' },
  sentToHead: { zh: '已送负责人签发：', en: 'Sent for signature to: ' },
  withdrawReady: { zh: '撤回送签，继续修改', en: 'Take it back to go on writing' },
  readyTitle: { zh: '答复稿待负责人签发', en: 'A draft waits for signature' },
  readyForYou: { zh: '请核对后签发：打开“答复”即可看到全文。', en: 'Open “reply” to read it through, then send it.' },
  draftBy: { zh: '答复稿：', en: 'Draft by ' },
  reply: { zh: '答复', en: 'Reply' },
  forPart: { zh: '答复本单位部分', en: 'Reply for your organ’s part' },
  shutUntilDone: { zh: '请把表填完整。', en: 'Fill in the form.' },
})

/** What the printed letter and the table of answers say. */
export const letterSays = sentences({
  replies: { zh: '答复', en: 'Replies' },
  publishable: { zh: '同意公开', en: 'may be published' },
  notPublishable: { zh: '不公开', en: 'not to be published' },
  subject: { zh: '对代表建议的答复', en: 'Reply to a suggestion' },
  owner: { zh: '责任：', en: 'Answers for it: ' },
  dueOn: { zh: '完成日期：', en: 'By: ' },
  money: { zh: '资金：', en: 'Money: ' },
  yuan: { zh: ' 元', en: ' yuan' },
  explanation: { zh: '情况说明', en: 'Explanation' },
  because: { zh: '原因', en: 'Why' },
  tried: { zh: '已做努力', en: 'What was tried' },
  next: { zh: '下一步', en: 'What comes next' },
  silent: { zh: '以下会办单位逾期未提意见：', en: 'These co-handling organs gave no opinion in time: ' },
  asks: { zh: '请代表对办理态度和办理结果作出评价。', en: 'Please rate how you were treated and what came of it.' },
  signedBy: { zh: '签发：', en: 'Signed by ' },
  draftedBy: { zh: '承办：', en: 'Drafted by ' },
  contact: { zh: '联系人：', en: 'Contact: ' },
  corrected: { zh: '已更正，理由：', en: 'Corrected, because ' },
  showOriginal: { zh: '查看更正前的答复', en: 'Read the reply as it was' },
  print: { zh: '打印答复函', en: 'Print the letter' },
})

/** 第 3 条. */
export const pointSaid = (number: number): Bilingual => ({ zh: `第 ${number} 条`, en: `Point ${number}` })

/** Whom a letter addresses. */
export const addressedTo = (names: readonly string[]): Bilingual => ({
  zh: `${names.join('、')}代表：`,
  en: `To ${names.join(', ')}`,
})
