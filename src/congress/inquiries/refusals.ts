import { reasonMissing, type Catalogue } from '../../platform/http/sentences.ts'

/** Why an act on an inquiry was refused, in the reader's words. */
export const inquirySentences: Catalogue = {
  'reason-missing': reasonMissing,
  'asked-organ-ended': ({ organ, endedOn }) => ({
    zh: `${organ}已于 ${endedOn} 撤并，请选择承接其职责的单位。`,
    en: `${organ} ended on ${endedOn}; choose the organ that took over its work.`,
  }),
  'answered-promise-past': ({ promise, dueOn }) => ({
    zh: `承诺“${promise}”的完成日期 ${dueOn} 应在今天以后。`,
    en: `“${promise}” is promised for ${dueOn}, which is not a day to come.`,
  }),
  'answered-before': () => ({
    zh: '本单位已经答复过这件询问，追问也由本单位答复。',
    en: 'Your organ has answered this before; it also answers what is asked about it.',
  }),
  'had-it-before': () => ({
    zh: '这个单位已经收到过这件询问，不能再转给它。意见不一致的，请退回转交。',
    en: 'That organ has had this inquiry before. If you disagree about whose it is, send it back.',
  }),
  'decided-to-be-yours': () => ({
    zh: '已经确定由本单位答复，不能再退回。',
    en: 'It has been decided that this is for your organ to answer; it cannot be sent back again.',
  }),
  'has-it-already': () => ({ zh: '这件询问已经在这个单位。', en: 'That organ has the inquiry already.' }),
  'asked-again-enough': ({ atMost }) => ({
    zh: `按本级规定，一件询问最多追问 ${atMost} 次。仍有意见的，可以转为代表建议。`,
    en: `One inquiry is asked again ${atMost} times at most. What remains can be made a suggestion.`,
  }),
  'urged-day-past': ({ answerBy }) => ({
    zh: `答复日期 ${answerBy} 应在今天以后。`,
    en: `${answerBy} is not a day to come.`,
  }),
  'urged-day-too-far': ({ latest }) => ({
    zh: `另定的答复日期不能晚于 ${latest}：不比新提出的询问更宽。`,
    en: `The new day is ${latest} at the latest: no more time than a fresh question has.`,
  }),
  'met-after-answer': ({ metOn, answerBy }) => ({
    zh: `约见日期 ${metOn} 应不晚于答复日期 ${answerBy}。`,
    en: `The meeting on ${metOn} must not be after the answer is due on ${answerBy}.`,
  }),
  'inquiry-withdrawn': () => ({
    zh: '这件询问已经撤回，不能转为建议；可以另行起草建议。',
    en: 'This inquiry was taken back. Draft a suggestion by itself.',
  }),
  'inquiry-file-elsewhere': () => ({
    zh: '有附件已经用在别处，请重新上传。',
    en: 'One of the files belongs to something else already; send it again.',
  }),
}
