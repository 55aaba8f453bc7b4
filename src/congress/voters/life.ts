import type { Life } from '../docket/words.ts'
import { legalHelpLife } from './legal-help/life.ts'

export const voterLives: readonly Life[] = [legalHelpLife]
