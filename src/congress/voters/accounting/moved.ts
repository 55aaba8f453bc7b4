import type { UpdateObject } from 'kysely'
import type { Database } from '../../../platform/database/schema.ts'
import type { Work } from '../../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../../docket/index.ts'
import { dutyReportLife } from './life.ts'
import type { ReportState } from './words.ts'

export interface Moved {
  id: string
  state: ReportState
  version: number
}

export interface Acting {
  readonly id: string
  readonly version: number
}

export const movedTo = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>): Moved => ({
  id,
  state: state as ReportState,
  version,
})

/** One act of a report's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, dutyReportLife, performance))

type Changes = UpdateObject<Database, 'voters.duty_report', 'voters.duty_report'>

export const note = ({ tx, congressId }: Work, id: string, changed: Changes) =>
  tx.updateTable('voters.duty_report').set(changed).where('congress_id', '=', congressId).where('id', '=', id).execute()
