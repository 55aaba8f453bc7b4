export { openLegalHelp } from './legal-help/open.ts'
