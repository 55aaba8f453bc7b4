import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why opinions could not be handled together, in the reader's words. */
export const alikeSentences: Catalogue = {
  'alike-ended': ({ heading }) => ({
    zh: `“${heading}”已经办结，不能再归并。`,
    en: `“${heading}” has ended and joins no group.`,
  }),
  'alike-elsewhere': ({ heading, group }) => ({
    zh: `“${heading}”已经归在“${group}”里，请先从那里移出。`,
    en: `“${heading}” is in the group “${group}” already; take it out there first.`,
  }),
  'alike-too-few': () => ({ zh: '同类意见至少两件才能归并。', en: 'A group is of two opinions at least.' }),
  'alike-none-waits': () => ({
    zh: '这一组里没有等您办理的意见。',
    en: 'None of the group waits for you to do this.',
  }),
}
