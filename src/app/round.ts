import { climb, turnCadences } from '../congress/docket/index.ts'
import { allCongresses } from '../congress/organs/index.ts'
import type { House } from '../platform/database/house.ts'
import { forgetAttempts } from '../platform/identity/index.ts'
import { runAs } from './system.ts'

/** Sign-in logs are kept six months at least (网络安全法 二十三条); half a month more, then they go. */
const logsKept = 200 * 24 * 60 * 60 * 1000

/** What the clock sets going in every congress: cadences open their periods, overdue duties climb the ladder. */
export async function round(house: House, now: Date): Promise<{ opened: number; climbed: number }> {
  const congresses = await house.read(0, allCongresses)
  let opened = 0
  let climbed = 0
  for (const { congressId } of congresses) {
    opened += await runAs(house, { congressId, now }, turnCadences)
    climbed += await runAs(house, { congressId, now }, climb)
  }
  await house.write(0, (tx) => forgetAttempts(tx, new Date(now.getTime() - logsKept)))
  return { opened, climbed }
}
