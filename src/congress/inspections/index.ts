export { choose } from './choose.ts'
export { inspectionReaders } from './file-readers.ts'
export { turnInspections } from './by-itself.ts'
export { invite } from './invite.ts'
