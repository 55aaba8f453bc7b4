import type { Catalogue } from '../../../platform/http/sentences.ts'

export const hearingSentences: Catalogue = {
  'item-unanswered': ({ title }) => ({
    zh: `“${title}”还没有填写进展；没有进展的，也请说明原因。`,
    en: `Nothing is said of “${title}” yet. If nothing moved, say why.`,
  }),
  'not-being-heard': () => ({
    zh: '会议活动进行中或者待出纪要时才能记录评议。',
    en: 'What is found is written down while it is being heard, or before the minutes.',
  }),
}
