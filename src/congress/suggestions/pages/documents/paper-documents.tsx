import { addressOf } from '../../../../ui/call.ts'
import { DocumentsSection } from '../../../documents/pages/index.tsx'
import { getSuggestionDocument, type SuggestionPage } from '../../contract.ts'
import { offered } from '../../documents/rules.ts'
import { suggestionDocumentNames } from '../../documents/words.ts'

/** 公文 made from one suggestion. */
export function PaperDocuments({ paper: { id, ...paper } }: { paper: SuggestionPage }) {
  const documents = offered(paper).map((kind) => ({
    kind,
    name: suggestionDocumentNames[kind],
    address: (file: string) => addressOf(getSuggestionDocument.path, { params: { id, kind, file } }),
  }))
  return <DocumentsSection documents={documents} />
}
