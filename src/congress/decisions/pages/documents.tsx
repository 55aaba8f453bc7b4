import { addressOf } from '../../../ui/call.ts'
import { DocumentsSection } from '../../documents/pages/index.tsx'
import { getDecisionDocument, type MajorMatterPage } from '../contract.ts'
import { offered } from '../documents/rules.ts'
import { decisionDocumentNames } from '../documents/words.ts'

/** 公文 made from one major matter. */
export const DecisionDocuments = ({ paper: { id, ...paper } }: { paper: MajorMatterPage }) => (
  <DocumentsSection
    kinds={offered(paper)}
    names={decisionDocumentNames}
    address={(kind, file) => addressOf(getDecisionDocument.path, { params: { id, kind, file } })}
  />
)
