import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act on a request for legal help was refused, in the reader's words. */
export const legalHelpSentences: Catalogue = {
  'helper-ended': ({ helper, endedOn }) => ({
    zh: `${helper}已于 ${endedOn} 停止服务，请另选一家。`,
    en: `${helper} ended on ${endedOn}; choose another.`,
  }),
  'referred-there-already': ({ helper }) => ({
    zh: `已经转介给${helper}，不必重复。`,
    en: `${helper} has it already.`,
  }),
  'before-court-lawyers-only': ({ helper }) => ({
    zh: `此事已进入诉讼、仲裁或者侦查程序，只能转介律师、法律援助机构或者 12348 热线，不能转介${helper}，以免干预办案。`,
    en: `It is before a court, an arbitration body or the police: refer it to a lawyer, legal aid or the hotline only, not to ${helper}, so that nobody meddles in a case.`,
  }),
  'told-on-no-such-day': ({ toldOn, resultOn }) => ({
    zh: `告知日期 ${toldOn} 应在结果登记日 ${resultOn} 到今天之间。`,
    en: `${toldOn} is not between the day of the result, ${resultOn}, and today.`,
  }),
  'asker-still-to-be-told': () => ({
    zh: '还没有办结，求助人还要告知，办结以后才能删除姓名和电话。',
    en: 'Whoever asked is still to be told; name and number can be erased once it has ended.',
  }),
}
