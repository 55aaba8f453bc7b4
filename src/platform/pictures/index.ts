export { metadataIn, redrawn, thumbnail, type Redrawn } from './redraw.ts'
export { largestPicture } from './limits.ts'
export { pictureSentences } from './refusals.ts'
