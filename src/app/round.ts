import { climb, turnCadences } from '../congress/docket/index.ts'
import { allCongresses } from '../congress/organs/index.ts'
import type { House } from '../platform/database/house.ts'
import { runAs } from './system.ts'

/** What the clock sets going in every congress: cadences open their periods, overdue duties climb the ladder. */
export async function round(house: House, now: Date): Promise<{ opened: number; climbed: number }> {
  const congresses = await house.read(0, allCongresses)
  let opened = 0
  let climbed = 0
  for (const { congressId } of congresses) {
    opened += await runAs(house, { congressId, now }, turnCadences)
    climbed += await runAs(house, { congressId, now }, climb)
  }
  return { opened, climbed }
}
