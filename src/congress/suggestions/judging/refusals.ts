import type { Catalogue } from '../../../platform/http/sentences.ts'
import { gradeNames } from '../words.ts'

/** Why an act of this part was refused, in the reader's words. */
export const judgingSentences: Catalogue = {
  'deputy-rates-herself': () => ({
    zh: '评价由领衔代表本人作出；工作人员只能凭代表签名的原件代录。',
    en: 'The lead deputy rates herself; staff may only enter what she has signed.',
  }),
  'signed-original-missing': () => ({
    zh: '代录评价，须附代表签名的原件照片。',
    en: 'To enter it for her, attach a photograph of the form she signed.',
  }),
  'original-used-already': () => ({
    zh: '这份原件已经用于另一件建议，请上传本件的原件。',
    en: 'This original belongs to another paper. Send the one for this paper.',
  }),
  'nothing-to-rate': () => ({
    zh: '答复都已评价，有关单位还没有重新答复。',
    en: 'Every reply has been rated, and nobody has answered again yet.',
  }),
  'grade-missing': () => ({
    zh: '请分别评价办理态度和办理结果。',
    en: 'Rate both how you were treated and what came of it.',
  }),
  'part-unrated': ({ organ }) => ({
    zh: `还没有评价${organ}的答复；分别办理的，每个单位的答复都要评价。`,
    en: `The reply of ${organ} is not rated yet. Where organs answer separately, each is rated.`,
  }),
  'parts-owed': ({ organs }) => ({
    zh: `${organs}负责的部分还没有答复，暂不能办结。可以等其答复，或者由交办机构免除。`,
    en: `${organs} still owes its part, so the paper does not close. It answers, or the office frees it.`,
  }),
  'dissatisfied-means-rework': () => ({
    zh: `对结果评价为“${gradeNames.dissatisfied.zh}”的，应要求重新办理，不能办结。`,
    en: 'A dissatisfied deputy asks for rework; the paper does not close.',
  }),
  'satisfied-means-no-rework': () => ({
    zh: '要求重新办理的，对结果的评价应为“不满意”。',
    en: 'Rework is asked for when the result is rated dissatisfied.',
  }),
  'rework-unsaid': () => ({
    zh: '请写明要承办单位重新办理什么；这段话会转给承办单位。',
    en: 'Say what the organ should handle again; this is passed on to it.',
  }),
  'promises-open': ({ open }) => ({
    zh: `还有 ${open} 项承诺没有核实兑现，不能办结：答复不等于结果。`,
    en: `${open} promise${open === 1 ? ' is' : 's are'} not verified yet. A reply is not a result.`,
  }),
  'nothing-promised': () => ({
    zh: '答复中没有未兑现的承诺，可直接办结。',
    en: 'Nothing promised is open; the paper can close.',
  }),
  'rework-comes-first': ({ left }) => ({
    zh: `还可以要求重新办理 ${left} 次；重新办理后仍不满意的，才列入督办。`,
    en: `It can be handled again ${left === 1 ? 'once' : `${left} times`} first; supervision comes after that.`,
  }),
  'reworks-used-up': ({ atMost }) => ({
    zh: `已经重新办理 ${atMost} 次；仍不满意的，提请督办。`,
    en: `It has been handled again ${atMost === 1 ? 'once' : `${atMost} times`}. Ask for supervision instead.`,
  }),
  'not-reminded-yet': () => ({
    zh: '代表的评价期限还没有过，或者还没有催办；催办后仍未评价的，才能转入跟踪。',
    en: 'The deputy has not been urged yet. Only what stays unrated after that goes on without her.',
  }),
  'direction-in-the-past': ({ answerBy }) => ({
    zh: `督办的答复日期 ${answerBy} 应当在今天以后。`,
    en: `${answerBy} is not a day to come.`,
  }),
  'lead-organ-missing': () => ({
    zh: '这件建议由几个单位分别办理，督办重办须在其中指定一个单位牵头。',
    en: 'Several organs answered separately. Name the one among them that leads now.',
  }),
  'finding-missing': () => ({
    zh: '请写明哪里没有真正解决。',
    en: 'Say what shows that it is not solved.',
  }),
  'nothing-to-follow': () => ({
    zh: '请选择没有兑现的承诺，或者写明现在要办什么。',
    en: 'Choose the promise that did not hold, or say what is to be done now.',
  }),
  'nobody-to-follow': () => ({
    zh: '这件建议没有主办单位，请选择其中一项承诺重新打开。',
    en: 'No organ leads this paper. Choose one of its promises to open again.',
  }),
}
