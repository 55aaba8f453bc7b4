import type { Bilingual } from '../../../law/bilingual.ts'

/** The official documents (公文) a suggestion gives rise to, and the sheet it is written on. */
export const suggestionDocuments = [
  'reply-letter',
  'co-handler-opinion',
  'extension-notice',
  'explanation',
  'opinion-form',
  'suggestion-form',
] as const
export type SuggestionDocument = (typeof suggestionDocuments)[number]

export const suggestionDocumentNames: Record<SuggestionDocument, Bilingual> = {
  'reply-letter': { zh: '答复函', en: 'reply letter' },
  'co-handler-opinion': { zh: '会办意见函', en: 'co-handler’s opinion' },
  'extension-notice': { zh: '延期说明', en: 'extension notice' },
  explanation: { zh: '情况说明', en: 'explanation' },
  'opinion-form': { zh: '征询意见表', en: 'opinion form' },
  'suggestion-form': { zh: '纸质建议表', en: 'paper form' },
}

/** And of a hand-over (交办批次). */
export const handOverDocumentNames = {
  'hand-over-notice': { zh: '交办通知和清单', en: 'hand-over notice with its list' },
} as const satisfies Record<string, Bilingual>
