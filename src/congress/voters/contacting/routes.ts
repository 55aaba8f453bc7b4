import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { end, keep, look } from './keep.ts'
import { log, withdraw } from './log.ts'
import { listMine, listOf, readCounts, readMine } from './read.ts'

export const contactingRoutes: readonly Route[] = [
  route(contract.readMyVoters, (work, { query }) => readMine(work, query)),
  route(contract.listMyContacts, (work, { query }) => listMine(work, query)),
  route(contract.keepVoter, (work, { params, body }) => keep(work, { ...params, ...body })),
  route(contract.endVoter, (work, { params, body }) => end(work, { ...params, ...body })),
  route(contract.logContact, (work, { body }) => log(work, body)),
  route(contract.withdrawContact, (work, { params }) => withdraw(work, params)),
  route(contract.readContactCounts, (work, { query }) => readCounts(work, query)),
  route(contract.listVotersOf, (work, { params }) => listOf(work, params.deputyId)),
  route(contract.lookAtVoter, (work, { params, body }) => look(work, { ...params, ...body })),
]
