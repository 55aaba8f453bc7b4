import type { Life } from '../docket/words.ts'
import { bulletinLife } from './bulletins/life.ts'
import { progressFormLife } from './hearings/life.ts'

export const progressLives: readonly Life[] = [bulletinLife, progressFormLife]
