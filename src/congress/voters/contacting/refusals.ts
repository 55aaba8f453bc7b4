import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why something about voters and contacts was refused, in the reader's words. */
export const contactingSentences: Catalogue = {
  'not-elected-by-voters': () => ({
    zh: '设区的市以上的代表由下一级人大选举，没有固定联系选民；可以记录联系村居的情况。',
    en: 'Deputies of cities and provinces are elected by the congresses below and have no fixed voters; contacts with an area can be noted.',
  }),
  'consent-still-to-come': ({ consentedOn }) => ({
    zh: `选民本人同意的日期 ${consentedOn} 还没有到。请先征得本人同意。`,
    en: `The voter’s consent is dated ${consentedOn}, which is still to come. Ask the voter first.`,
  }),
  'fixed-voters-enough': ({ most }) => ({
    zh: `固定联系选民最多 ${most} 名。请先结束一名，再登记新的。`,
    en: `A deputy has ${most} fixed voters at most. End contact with one before adding another.`,
  }),
  'contact-still-to-come': ({ on }) => ({
    zh: `${on} 还没有到，联系以后再记。`,
    en: `${on} is still to come; note a contact after it took place.`,
  }),
  'contact-with-nobody': () => ({
    zh: '请写明联系了谁：选一名固定联系选民，或者选一个村居。',
    en: 'Say with whom: choose one of your voters, or an area.',
  }),
  'voter-no-longer-hers': ({ endedOn }) => ({
    zh: `与这名选民的固定联系已于 ${endedOn} 结束。`,
    en: `Contact with this voter ended on ${endedOn}.`,
  }),
}
