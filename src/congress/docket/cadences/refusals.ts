import type { Catalogue } from '../../../platform/http/sentences.ts'

export const cadenceSentences: Catalogue = {
  'first-day-is-past': ({ firstDue }) => ({
    zh: `${firstDue} 太早：应从以后的、还没有安排的一期起。`,
    en: `${firstDue} is too early: begin with a period to come that is not open yet.`,
  }),
  'cadence-runs-already': () => ({
    zh: '这项定期工作已经设立，可以直接调整它的周期。',
    en: 'This is done regularly already; change its rhythm instead.',
  }),
  'cadence-has-ended': () => ({ zh: '这项定期工作已经停止。', en: 'This has ended.' }),
}
