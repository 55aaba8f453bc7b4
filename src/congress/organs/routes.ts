import { route, type Route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { setMotionsUntil } from './cut-off.ts'
import { importOrgans } from './import-organs.ts'
import { congressOf, organsOf, sessionsOf } from './queries.ts'
import { listSettings, set } from './settings-of.ts'

/** The room's endpoints: one line each. */
export const organRoutes: Route[] = [
  route(contract.readCongress, async ({ tx, congressId }) => ({
    ...(await congressOf(tx, congressId)),
    sessions: await sessionsOf(tx, congressId),
  })),
  route(contract.setMotionsUntil, (work, { params, body }) => setMotionsUntil(work, params.id, body)),
  route(contract.listOrgans, async ({ tx, congressId }) => ({ rows: await organsOf(tx, congressId) })),
  route(contract.importOrgans, (work, { body }) => importOrgans(work, body)),
  route(contract.listSettings, (work) => listSettings(work)),
  route(contract.setSetting, (work, { params, body }) => set(work, params.key, body)),
]
