import type { Bilingual } from '../../../law/bilingual.ts'

/** The official documents (公文) of an inspection. */
export const inspectionDocuments = ['plan', 'report'] as const
export type InspectionDocument = (typeof inspectionDocuments)[number]

export const inspectionDocumentNames: Record<InspectionDocument, Bilingual> = {
  plan: { zh: '视察方案', en: 'inspection plan' },
  report: { zh: '视察报告', en: 'inspection report' },
}
