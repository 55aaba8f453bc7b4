import type { Catalogue } from '../../platform/http/sentences.ts'

/** Why something about contacts was refused, in the reader's words. */
export const contactSentences: Catalogue = {
  'too-few-deputies': ({ have, atLeast }) => ({
    zh: `应联系 ${atLeast} 名以上代表，现有 ${have} 名。`,
    en: `${atLeast} deputies at least are to be kept in touch with; there are ${have}.`,
  }),
  'deputy-with-nobody': () => ({
    zh: '还没有政府组成人员联系这名代表。',
    en: 'No member of the government keeps in touch with this deputy yet.',
  }),
  'member-has-left': ({ member, endedOn }) => ({
    zh: `${member}已于 ${endedOn} 离任。`,
    en: `${member} left on ${endedOn}.`,
  }),
  'paired-already': () => ({ zh: '已经确定联系这名代表。', en: 'These two are paired already.' }),
  'met-in-time-to-come': ({ metOn }) => ({
    zh: `${metOn} 还没有到，联系以后再记录。`,
    en: `${metOn} is still to come; write it down once you have met.`,
  }),
  'not-paired': () => ({
    zh: '只能记录确定联系您的政府组成人员。其他人联系您的，请对方记录，由您核对。',
    en: 'You can write down contacts with members paired with you. Others write down theirs, and you confirm.',
  }),
  'contact-promise-past': ({ promise, dueOn }) => ({
    zh: `${promise ? `“${promise}”的` : ''}完成日期 ${dueOn} 应在今天以后。`,
    en: `${promise ? `“${promise}” is promised for ${dueOn}, which` : dueOn} is not a day to come.`,
  }),
  'contact-not-so': () => ({
    zh: '这次联系有异议或者已撤销，先核对清楚再转办。',
    en: 'This contact is disputed or was taken back; settle that first.',
  }),
  'opinion-followed-already': () => ({
    zh: '这条意见已经转办，不再重复。',
    en: 'Something has been made of this opinion already.',
  }),
  'round-not-over': ({ to }) => ({
    zh: `本期到 ${to} 为止，期满后再列名单。`,
    en: `This round runs until ${to}; the list is made once it is over.`,
  }),
}
