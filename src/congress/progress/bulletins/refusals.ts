import { reasonMissing, type Catalogue } from '../../../platform/http/sentences.ts'

export const bulletinSentences: Catalogue = {
  'reason-missing': reasonMissing,
  'period-backwards': () => ({ zh: '起始日期应早于截止日期。', en: 'The period must begin before it ends.' }),
  'period-unfinished': ({ to }) => ({
    zh: `${to} 还没有过去。期满以后才能生成通报，否则公布的数字还会变。`,
    en: `${to} is not over yet. A bulletin is made once its period has ended, or its figures would still change.`,
  }),
  'edition-without-reason': ({ editions }) => ({
    zh: `这一期已有 ${editions} 版。再出一版是更正，请写明更正什么。`,
    en: `There ${editions === 1 ? 'is an edition' : `are ${editions} editions`} of this period. Say what the new one corrects.`,
  }),
  'personal-data-left': ({ where, found, left }) => ({
    zh: `“${where}”里的 ${found} 像是个人信息，请选择不公开这一条，或者确认不是（还有 ${left} 处）。`,
    en: `${found} in “${where}” looks like personal data. Keep the line back, or say that it is none (${left} left).`,
  }),
  'maker-may-not-approve': () => ({
    zh: '核对的人不能自己批准公布，请由另一位负责人批准。',
    en: 'Whoever checked it does not approve it; somebody else must.',
  }),
}
