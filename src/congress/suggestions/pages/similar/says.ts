import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const similarSays = sentences({
  similar: { zh: '相似的建议', en: 'Similar papers' },
  similarHint: {
    zh: '按内容和地点由近到远列出，本届往届都有。是不是同一件事，由您判断。',
    en: 'The nearest first, of this and past terms. Whether it is the same matter is for you to judge.',
  },
  show: { zh: '查找相似的建议', en: 'Look for similar papers' },
  none: { zh: '没有找到相似的建议。', en: 'No similar paper was found.' },
  both: { zh: '都写到：', en: 'Both say: ' },
  subject: { zh: '同类：', en: 'Same kind: ' },
  samePlace: { zh: '同一地点：', en: 'Same place: ' },
  notReplied: { zh: '还没有答复。', en: 'Not answered yet.' },
  compare: { zh: '对照两件', en: 'Compare the two' },
  closeCompare: { zh: '收起对照', en: 'Close' },
  comparison: { zh: '两件对照，相同的字句加了下划线', en: 'Side by side; what both say is underlined' },
  thisOne: { zh: '本件', en: 'This paper' },
  otherOne: { zh: '对照件', en: 'The other' },
  group: { zh: '与这件并案', en: 'Handle together with it' },
  groupName: { zh: '并案办理、分别答复', en: 'Handled together, answered separately' },
  groupNote: {
    zh: '两件由同一单位一并办理；编号、代表、期限、答复和评价仍各归各件。答复前随时可以解除，办理记录会写明。',
    en: 'One organ handles both. Each keeps its number, deputy, clock, reply and rating. Until a reply the group can be dissolved; it is put on record.',
  },
  why: { zh: '并案理由', en: 'Why together' },
  ledBy: { zh: '承办单位：', en: 'Handled by: ' },
  since: { zh: '并案日期：', en: 'Since ' },
  others: { zh: '同组的建议', en: 'The others of the group' },
  noOthers: {
    zh: '同组的其他建议还没有交办，暂时不能查看。',
    en: 'The others have not been handed over yet, and are not shown.',
  },
  theirReply: { zh: '看对它的答复', en: 'Read the reply to it' },
  ungroup: { zh: '退出并案', en: 'Take it out of the group' },
  dissolve: { zh: '解除并案', en: 'Dissolve the group' },
  assign: { zh: '一并交办', en: 'Assign them together' },
  assignNote: {
    zh: '组内等待交办的建议一次交给同一单位，各有各的编号和期限。',
    en: 'The waiting papers go to one organ at once, each with its own number and clock.',
  },
  assignTo: { zh: '承办单位', en: 'Handling organ' },
  whyApart: { zh: '理由', en: 'Reason' },
  commonPart: {
    zh: '这件与别的建议并案办理。共同的内容可以引入，再按这件的要求逐条答复。',
    en: 'This paper is handled together with others. Take over what they have in common, then answer its own points.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
})

export const promisesSaid = ({
  kept,
  open,
  broken,
}: {
  kept: number
  open: number
  broken: number
}): Bilingual | null =>
  kept + open + broken === 0
    ? null
    : {
        zh: `承诺：已兑现 ${kept} 项，进行中 ${open} 项，逾期未兑现 ${broken} 项`,
        en: `Promises: ${kept} kept, ${open} open, ${broken} past their day`,
      }

/** @param resultClass the class letter it was answered with, if any */
export const repliedSaid = (resultClass: string | null): Bilingual =>
  resultClass
    ? { zh: `答复（${resultClass} 类）：`, en: `Answered (class ${resultClass}): ` }
    : { zh: '答复：', en: 'Answered: ' }

/** @param which the number or title of the other paper */
export const takeOver = (which: string): Bilingual => ({
  zh: `引入${which}的答复`,
  en: `Take over the reply to ${which}`,
})
