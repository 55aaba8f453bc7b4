import type { State } from '../words.ts'
import { gatheringDocuments, type GatheringDocument } from './words.ts'

interface Held {
  readonly state: State
  readonly agenda: readonly string[]
  readonly minutes: string
}

/** Whether the record, as its reader sees it, holds what a document says. */
const holds: Record<GatheringDocument, (gathering: Held) => boolean> = {
  'meeting-notice': ({ state, agenda }) => state !== 'cancelled' && agenda.length > 0,
  minutes: ({ minutes }) => minutes !== '',
}

/** The documents that can be made of a gathering as this reader sees it. */
export const offered = (gathering: Held): GatheringDocument[] =>
  gatheringDocuments.filter((kind) => holds[kind](gathering))
