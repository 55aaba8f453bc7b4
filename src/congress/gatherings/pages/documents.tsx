import { addressOf } from '../../../ui/call.ts'
import { DocumentsSection } from '../../documents/pages/index.tsx'
import { getGatheringDocument, type GatheringPage } from '../contract.ts'
import { offered } from '../documents/rules.ts'
import { gatheringDocumentNames } from '../documents/words.ts'

/** 公文 made from one gathering. */
export function GatheringDocuments({ paper: { id, ...paper } }: { paper: GatheringPage }) {
  const documents = offered(paper).map((kind) => ({
    kind,
    name: gatheringDocumentNames[kind],
    address: (file: string) => addressOf(getGatheringDocument.path, { params: { id, kind, file } }),
  }))
  return <DocumentsSection documents={documents} />
}
