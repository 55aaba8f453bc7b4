export {
  blankDocument,
  documentFormats,
  DocumentForm,
  DocumentTable,
  OfficialDocument,
  type DocumentFormat,
} from './model.ts'
