import { opinionsOfReception } from '../congress/opinions/index.ts'
import { opinionLife } from '../congress/opinions/life.ts'
import { kindNames } from '../congress/opinions/words.ts'
import { isOnDuty, type Visits } from '../congress/stations/index.ts'
import type { Work } from '../platform/http/route.ts'

const ofOffice = ({ caller }: Work): boolean => caller.roles.includes('staff') || caller.roles.includes('chair')

/** Reception days know of those who came through here: what they said is kept in a later room. */
export const visitsHere: Visits = {
  count: async ({ tx, congressId }, id) => (await opinionsOfReception(tx, congressId, id)).length,
  lines: async (work, ids) => {
    const { tx, congressId, caller } = work
    const lines = []
    for (const id of ids) {
      const reads = ofOffice(work) || (await isOnDuty(work, id))
      for (const said of await opinionsOfReception(tx, congressId, id))
        lines.push({
          id: said.id,
          receptionId: id,
          said: reads ? said.heading : '',
          kindName: kindNames[said.kind],
          on: said.receivedOn,
          stateName: opinionLife.states[said.state]?.name ?? { zh: said.state, en: said.state },
          ended: opinionLife.states[said.state]?.ends === true,
          opens: ofOffice(work) || (caller.deputyId !== null && said.deputyId === caller.deputyId),
        })
    }
    return lines
  },
}
