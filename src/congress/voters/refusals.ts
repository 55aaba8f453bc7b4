import type { Catalogue } from '../../platform/http/sentences.ts'
import { accountingSentences } from './accounting/refusals.ts'
import { contactingSentences } from './contacting/refusals.ts'
import { legalHelpSentences } from './legal-help/refusals.ts'

/** Why an act of this room was refused, in the reader's words. */
export const voterSentences: Catalogue = { ...accountingSentences, ...contactingSentences, ...legalHelpSentences }
