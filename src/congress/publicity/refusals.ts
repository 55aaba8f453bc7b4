import type { Catalogue } from '../../platform/http/sentences.ts'
import { pieceSentences } from './columns/refusals.ts'
import { lawSentences } from './law-library/refusals.ts'

/** Why an act of publicity was refused, in the reader's words. */
export const publicitySentences: Catalogue = { ...pieceSentences, ...lawSentences }
