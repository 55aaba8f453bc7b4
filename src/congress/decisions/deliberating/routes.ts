import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import { majorMatterOf } from '../move.ts'
import { answer } from './answer.ts'
import { askAllGroups } from './ask.ts'
import * as contract from './contract.ts'
import { convene } from './convene.ts'
import { groupsPanelOf } from './read.ts'
import { tableOf } from './table.ts'

export const deliberatingRoutes = (names: Names): Route[] => {
  const [table, panel] = [tableOf(names), groupsPanelOf(names)]
  return [
    route(contract.readGroups, async (work, { params }) => panel(work, await majorMatterOf(work, params.id))),
    route(contract.askGroups, (work, { params, body }) => askAllGroups(work, { ...params, ...body })),
    route(contract.conveneGroup, (work, { params, body }) => convene(work, { ...params, ...body })),
    route(contract.answerForGroup, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.groupsTable, (work, { params, query }) => table(work, { ...params, ...query })),
  ]
}
