import type { Catalogue } from '../../platform/http/sentences.ts'
import { coDraftingSentences } from './co-drafting/refusals.ts'
import { coSigningSentences } from './co-signing/refusals.ts'
import { fieldStudySentences } from './field-study/refusals.ts'

/** Why an act on what papers share was refused, in the reader's words. */
export const draftingSentences: Catalogue = { ...coSigningSentences, ...coDraftingSentences, ...fieldStudySentences }
