import type { Bilingual } from '../../../law/bilingual.ts'

/** The official documents (公文) of a gathering. */
export const gatheringDocuments = ['meeting-notice', 'minutes'] as const
export type GatheringDocument = (typeof gatheringDocuments)[number]

export const gatheringDocumentNames: Record<GatheringDocument, Bilingual> = {
  'meeting-notice': { zh: '会议通知和回执', en: 'meeting notice and receipt' },
  minutes: { zh: '会议纪要', en: 'minutes' },
}
