import { addressOf } from '../../../../ui/call.ts'
import { DocumentsSection } from '../../../documents/pages/index.tsx'
import { getHandOverNotice } from '../../contract.ts'
import { handOverDocumentNames } from '../../documents/words.ts'

/** 公文 made from one hand-over. */
export const HandOverDocuments = ({ id }: { id: string }) => (
  <DocumentsSection
    kinds={['hand-over-notice']}
    names={handOverDocumentNames}
    address={(_, file) => addressOf(getHandOverNotice.path, { params: { id, file } })}
  />
)
