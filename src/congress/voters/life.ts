import type { Life } from '../docket/words.ts'
import { dutyReportLife } from './accounting/life.ts'
import { legalHelpLife } from './legal-help/life.ts'

export const voterLives: readonly Life[] = [dutyReportLife, legalHelpLife]
