export { documentFile } from './document-file.ts'
export { heading, pair, signed, toTick, wide, type FormRow } from './form-rows.ts'
export { blank, counted, numberOf } from './phrases.ts'
export type { DocumentFile } from '../../platform/documents/index.ts'
