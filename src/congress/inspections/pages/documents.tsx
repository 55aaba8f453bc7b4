import { addressOf } from '../../../ui/call.ts'
import { DocumentsSection } from '../../documents/pages/index.tsx'
import { getInspectionDocument, type InspectionPage } from '../contract.ts'
import { offered } from '../documents/rules.ts'
import { inspectionDocumentNames } from '../documents/words.ts'

/** 公文 made from one inspection. */
export const InspectionDocuments = ({ paper: { id, ...paper } }: { paper: InspectionPage }) => (
  <DocumentsSection
    kinds={offered(paper)}
    names={inspectionDocumentNames}
    address={(kind, file) => addressOf(getInspectionDocument.path, { params: { id, kind, file } })}
  />
)
