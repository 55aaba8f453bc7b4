import { createHash } from 'node:crypto'
import {
  documentTypes,
  writeDocument,
  type DocumentFile,
  type OfficialDocument,
} from '../../platform/documents/index.ts'

/** A document as the file that leaves. @param name what it is called, without its ending */
export async function documentFile(document: OfficialDocument, name: string, file: DocumentFile) {
  const bytes = await writeDocument(document, file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: `${name}.${file}`, mediaType: documentTypes[file], sha256, bytes }
}
