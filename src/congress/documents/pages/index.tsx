export { DocumentsSection } from './documents-section.tsx'
export { FileLinks } from './file-links.tsx'
