import { inspectionDocuments, type InspectionDocument } from './words.ts'

interface Held {
  readonly lookAt: readonly string[]
  readonly points: readonly unknown[]
}

/** Whether the record, as its reader sees it, holds what a document says. */
const holds: Record<InspectionDocument, (inspection: Held) => boolean> = {
  plan: ({ lookAt }) => lookAt.length > 0,
  report: ({ points }) => points.length > 0,
}

/** The documents that can be made of an inspection as this reader sees it. */
export const offered = (inspection: Held): InspectionDocument[] =>
  inspectionDocuments.filter((kind) => holds[kind](inspection))
