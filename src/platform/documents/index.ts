import { writeDocx } from './docx.ts'
import type { OfficialDocument } from './model.ts'
import { writePdf } from './pdf.ts'

export { measures } from './measures.ts'
export {
  blankDocument,
  documentFormats,
  DocumentForm,
  DocumentTable,
  OfficialDocument,
  type DocumentFormat,
} from './model.ts'
export { writeDocx, writePdf }

export const documentFiles = ['docx', 'pdf'] as const
export type DocumentFile = (typeof documentFiles)[number]

/** What a browser is told a written document is. */
export const documentTypes: Readonly<Record<DocumentFile, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** An official document as a file, for Word or as PDF. */
export const writeDocument = async (document: OfficialDocument, file: DocumentFile): Promise<Buffer> =>
  file === 'docx' ? writeDocx(document) : writePdf(document)
