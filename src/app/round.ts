import { climb, turnCadences } from '../congress/docket/index.ts'
import { allCongresses } from '../congress/organs/index.ts'
import type { House } from '../platform/database/house.ts'
import type { Work } from '../platform/http/route.ts'
import { forgetAttempts } from '../platform/identity/index.ts'
import { runAs } from './system.ts'

/** Sign-in logs are kept six months at least (网络安全法 二十三条); half a month more, then they go. */
const logsKept = 200 * 24 * 60 * 60 * 1000

/**
 * What the clock sets going in every congress: cadences open their periods, overdue duties climb the ladder. What goes
 * wrong in one congress holds up no other. @throws AggregateError once all have had their turn
 */
export async function round(house: House, now: Date): Promise<{ opened: number; climbed: number }> {
  const congresses = await house.read(0, allCongresses)
  let opened = 0
  let climbed = 0
  const troubles: unknown[] = []
  for (const { congressId } of congresses) {
    const one = async (turn: (work: Work) => Promise<number>): Promise<number> =>
      runAs(house, { congressId, now }, turn).catch((cause: unknown) => {
        troubles.push(new Error(`congress ${congressId}`, { cause }))
        return 0
      })
    opened += await one(turnCadences)
    climbed += await one(climb)
  }
  await house.write(0, (tx) => forgetAttempts(tx, new Date(now.getTime() - logsKept)))
  if (troubles.length > 0) throw new AggregateError(troubles, troubles.map(String).join('; '))
  return { opened, climbed }
}
