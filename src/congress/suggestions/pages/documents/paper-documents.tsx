import { addressOf } from '../../../../ui/call.ts'
import { DocumentsSection } from '../../../documents/pages/index.tsx'
import { getSuggestionDocument, type SuggestionPage } from '../../contract.ts'
import { offered } from '../../documents/rules.ts'
import { suggestionDocumentNames } from '../../documents/words.ts'

/** 公文 made from one suggestion. */
export const PaperDocuments = ({ paper: { id, ...paper } }: { paper: SuggestionPage }) => (
  <DocumentsSection
    kinds={offered(paper)}
    names={suggestionDocumentNames}
    address={(kind, file) => addressOf(getSuggestionDocument.path, { params: { id, kind, file } })}
  />
)
