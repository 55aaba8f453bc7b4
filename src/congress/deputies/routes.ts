import { route, type Route } from '../../platform/http/route.ts'
import { areaRoutes } from './areas/routes.ts'
import * as contract from './contract.ts'
import { expertiseRoutes } from './expertise/routes.ts'
import { importDeputies } from './import-deputies.ts'
import { nameLeader } from './leaders.ts'
import { changeMandate } from './mandate.ts'
import { delegations, deputyPage, roll } from './roll.ts'
import { structure } from './structure.ts'

/** The room's endpoints: one line each. */
export const deputyRoutes: Route[] = [
  route(contract.listDeputies, (work, { query }) => roll(work, query)),
  route(contract.listDelegations, (work) => delegations(work)),
  route(contract.nameLeader, (work, { params, body }) => nameLeader(work, { ...params, ...body })),
  route(contract.readStructure, (work) => structure(work)),
  route(contract.readDeputy, (work, { params }) => deputyPage(work, params.id)),
  route(contract.changeMandate, (work, { params, body }) => changeMandate(work, params.id, body)),
  ...areaRoutes,
  ...expertiseRoutes,
  route(contract.importDeputies, (work, { body }) => importDeputies(work, body)),
]
