export { takeIn, type TakingIn } from './intake/take-in.ts'
export { opinionsOfDeputy, opinionsOfReception, type OpinionInBrief } from './in-brief.ts'
export { opinionReaders } from './file-readers.ts'
export { turnOpinions } from './by-itself.ts'
