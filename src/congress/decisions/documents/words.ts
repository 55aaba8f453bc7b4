import type { Bilingual } from '../../../law/bilingual.ts'

/** The official documents (公文) of a major matter. */
export const decisionDocuments = ['prior-opinion-form', 'deliberation-opinion', 'resolution'] as const
export type DecisionDocument = (typeof decisionDocuments)[number]

export const decisionDocumentNames: Record<DecisionDocument, Bilingual> = {
  'prior-opinion-form': { zh: '征求意见表', en: 'prior opinion form' },
  'deliberation-opinion': { zh: '审议意见书', en: 'deliberation opinion' },
  resolution: { zh: '决议决定', en: 'resolution' },
}
