import type { Catalogue } from '../../platform/http/sentences.ts'
import { bulletinSentences } from './bulletins/refusals.ts'
import { hearingSentences } from './hearings/refusals.ts'
import { visitSentences } from './visits/refusals.ts'

/** Why an act of this room was refused, in the reader's words. */
export const progressSentences: Catalogue = { ...bulletinSentences, ...hearingSentences, ...visitSentences }
