import { addressOf } from '../../../ui/call.ts'
import { DocumentsSection } from '../../documents/pages/index.tsx'
import { getGatheringDocument, type GatheringPage } from '../contract.ts'
import { offered } from '../documents/rules.ts'
import { gatheringDocumentNames } from '../documents/words.ts'

/** 公文 made from one gathering. */
export const GatheringDocuments = ({ paper: { id, ...paper } }: { paper: GatheringPage }) => (
  <DocumentsSection
    kinds={offered(paper)}
    names={gatheringDocumentNames}
    address={(kind, file) => addressOf(getGatheringDocument.path, { params: { id, kind, file } })}
  />
)
