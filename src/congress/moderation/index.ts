export { submitForModeration, type Sent } from './submit.ts'
export { moderationOf, shownText, showsPicture, waitingHere, type Moderation, type Shown } from './shown.ts'
export type { Decided, OnDecided } from './decide.ts'
export { masked } from './covering.ts'
