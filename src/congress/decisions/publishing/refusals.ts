import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why a resolution could not be published, in the reader's words. */
export const publishingSentences: Catalogue = {
  'resolution-missing': () => ({ zh: '请写明决议决定的正文。', en: 'Write the text of the resolution.' }),
  'clauses-missing': () => ({
    zh: '请把决议决定分解为条款，每条写明责任单位和期限。',
    en: 'Set the resolution out in clauses, each with who owes it and by when.',
  }),
  'clause-day-past': ({ dueOn }) => ({
    zh: `条款期限 ${dueOn} 应在今天以后。`,
    en: `A clause falls due on a day to come, not on ${dueOn}.`,
  }),
  'clause-owner-unknown': () => ({
    zh: '请为每条选择名录中仍在使用的责任单位。',
    en: 'Choose an organ in use for each clause.',
  }),
}
