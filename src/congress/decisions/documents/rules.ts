import { decisionDocuments, type DecisionDocument } from './words.ts'

interface Held {
  readonly proposal: string
  readonly asking: { readonly asksDeputies: boolean }
  readonly deciding: { readonly deliberation: string }
  readonly publishing: { readonly resolution: string; readonly publishedOn: string | null }
}

/** Whether the record, as its reader sees it, holds what a document says. */
const holds: Record<DecisionDocument, (matter: Held) => boolean> = {
  'prior-opinion-form': ({ asking, proposal }) => asking.asksDeputies && proposal !== '',
  'deliberation-opinion': ({ deciding }) => deciding.deliberation !== '',
  resolution: ({ publishing }) => publishing.resolution !== '' && publishing.publishedOn !== null,
}

/** The documents that can be made of a major matter as this reader sees it. */
export const offered = (matter: Held): DecisionDocument[] => decisionDocuments.filter((kind) => holds[kind](matter))
