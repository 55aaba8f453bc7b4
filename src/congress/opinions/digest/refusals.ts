import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why a digest could not be made, checked or sent, in the reader's words. */
export const digestSentences: Catalogue = {
  'digest-month-runs': ({ month }) => ({
    zh: `${month} 还没有过完，过完再整理。`,
    en: `${month} is not over yet; its digest is made afterwards.`,
  }),
  'digest-quote-private': () => ({
    zh: '只能引用已经审核公开、不含个人信息的原话。',
    en: 'Only words that are published, and hold no numbers of persons, are quoted.',
  }),
  'digest-summary-missing': () => ({
    zh: '请先写一段综述：这个月群众主要说什么。',
    en: 'First write what people mainly said this month.',
  }),
}
