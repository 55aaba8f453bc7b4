import { digestSentences } from './digest/refusals.ts'
import { alikeSentences } from './grouping/refusals.ts'
import { reasonMissing, type Catalogue } from '../../platform/http/sentences.ts'

/** Why something about an opinion was refused, in the reader's words. */
export const opinionSentences: Catalogue = {
  ...alikeSentences,
  ...digestSentences,
  'reason-missing': reasonMissing,
  'opinions-too-many-waiting': ({ phone }) =>
    phone
      ? {
          zh: `现在等候查看的意见太多，网页暂时收不下。请打电话 ${phone}，或者到代表联络站当面说；写的内容请先留好，过一两天也可以再提交。`,
          en: `Too many opinions wait to be looked at just now. Please call ${phone} or come to a station; keep what you wrote and try again in a day or two.`,
        }
      : {
          zh: '现在等候查看的意见太多，网页暂时收不下。请到代表联络站或者人大办公室当面说；写的内容请先留好，过一两天也可以再提交。',
          en: 'Too many opinions wait to be looked at just now. Please come to a station or the congress’s office; keep what you wrote and try again in a day or two.',
        },
  'opinion-phone-missing': () => ({
    zh: '需要回电话告知结果的，请留下电话；不愿意留的，请选凭查询码自己查。',
    en: 'To be called back, leave a telephone number; else choose to look for yourself with the code.',
  }),
  'opinion-organ-ended': ({ organ, endedOn }) => ({
    zh: `${organ}已于 ${endedOn} 撤并，请选择承接其职责的单位。`,
    en: `${organ} ended on ${endedOn}; choose the organ that took over its work.`,
  }),
  'opinion-answered-before': () => ({
    zh: '本单位已经答复过这件意见，再办也由本单位办。',
    en: 'Your organ has answered this before; it also handles it once more.',
  }),
  'opinion-objected-late': ({ until }) => ({
    zh: `不属本单位职责的，应在 ${until} 以前提出；现在由本单位办理，或者与交办单位商量。`,
    en: `That it is not yours had to be said by ${until}; it is now for your organ to answer.`,
  }),
  'opinion-had-before': () => ({
    zh: '这个单位已经收到过这件意见，不能再转给它。意见不一致的，请退回转交。',
    en: 'That organ has had this before. If you disagree about whose it is, send it back.',
  }),
  'opinion-decided-yours': () => ({
    zh: '已经确定由本单位办理，不能再退回。',
    en: 'It has been decided that this is for your organ; it cannot be sent back again.',
  }),
  'opinion-second-time': () => ({
    zh: '本人不满意后再办的，不能再退回，请办理后答复。',
    en: 'It came back because the person was not satisfied: handle it and answer.',
  }),
  'opinion-directed-before': () => ({
    zh: '主席团已经督促再办过一次。请说明理由终结，或者转为代表建议继续推动。',
    en: 'The presidium has had it handled once more already. Close it with the reason, or go on with a suggestion.',
  }),
  'opinion-nobody-known': () => ({
    zh: '没有留下姓名、电话，或者已经到期删除。',
    en: 'No name or telephone was left, or they have been erased.',
  }),
  'opinion-person-not-yours': () => ({
    zh: '个人信息只有经办的代表、联络站和工作机构可以看；本人同意的，承办单位也可以看。',
    en: 'Only the deputy or station who handles it and the office look at who it is; an organ, only if the person agreed.',
  }),
  'opinion-answered-already': () => ({
    zh: '已经答复，不能撤回；可以删除您的姓名和电话。',
    en: 'It has been answered and cannot be taken back; you may have your name and telephone erased.',
  }),
  'opinion-ended': () => ({ zh: '已经办结，不能再补充。', en: 'It has ended; nothing can be added.' }),
  'opinion-added-once': () => ({ zh: '已经补充过一次。', en: 'You have added a word already.' }),
  'opinion-not-here': () => ({
    zh: '已撤回或者不在这里办理的意见，不能转为建议。',
    en: 'What was taken back, or is not handled here, is not made a suggestion.',
  }),
  'opinion-not-rated-now': () => ({
    zh: '现在不能评价：答复告知后才能评价，每次答复评价一次。',
    en: 'It cannot be rated now: that is done once the answer is told, once for each answer.',
  }),
  'opinion-file-elsewhere': () => ({
    zh: '有照片已经用在别处，请重新上传。',
    en: 'One of the photos belongs to something else already; send it again.',
  }),
  'opinion-file-no-photo': () => ({ zh: '这里只能附照片。', en: 'Only photos are attached here.' }),
  'opinion-not-your-deputy': () => ({
    zh: '代表记录的民情由本人办理；要交其他代表的，请由工作机构转交。',
    en: 'What a deputy notes she handles herself; to give it to another deputy, ask the office.',
  }),
}
