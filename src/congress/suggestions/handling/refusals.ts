import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act of this part was refused, in the reader's words. */
export const handlingSentences: Catalogue = {}
