import type { Work } from '../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import { reportLife } from './life.ts'
import type { ReportState } from './words.ts'

export interface Moved {
  id: string
  state: ReportState
  version: number
}

type Known = Pick<Matter, 'id' | 'state' | 'version'>

export const movedTo = ({ id, state, version }: Known): Moved => ({ id, state: state as ReportState, version })

/** One act of a report's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, reportLife, performance))

/** What happens of itself, whoever's act it follows from. */
export const as = (work: Work, role: 'clock' | 'staff'): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, role] },
})
