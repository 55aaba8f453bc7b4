export { attachFile, detachFile, type Subject } from './attach.ts'
export { fileSentences } from './refusals.ts'
export type { MayRead, Readers } from './read.ts'
export { sweepFiles } from './sweep.ts'
