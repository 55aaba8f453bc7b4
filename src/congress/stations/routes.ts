import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { MinutesOut } from '../gatherings/index.ts'
import * as contract from './contract.ts'
import { add, change, close } from './keep.ts'
import { list, read } from './read.ts'
import { begin, closerOf } from './receptions/hold.ts'
import { receptionLines } from './receptions/lines.ts'
import { announce, plan, revise } from './receptions/plan.ts'
import { readerOf } from './receptions/read.ts'
import { attach, detach } from './roster.ts'
import { plan as planDuty, remove } from './shifts.ts'
import { noVisits, type Visits } from './visits.ts'

/** The room's endpoints: one line each. @param visits what a later room knows of those who came */
export const stationRoutes = (
  sentences: Catalogue,
  visits: Visits = noVisits,
  minutesOut: readonly MinutesOut[] = [],
): Route[] => {
  const readReception = readerOf(sentences, visits)
  const closeDay = closerOf(visits, minutesOut)
  return [
    route(contract.listStations, (work) => list(work)),
    route(contract.readStation, (work, { params }) => read(work, params.id)),
    route(contract.addStation, (work, { params, body }) => add(work, params.id, body)),
    route(contract.changeStation, (work, { params, body }) =>
      change(work, { id: params.id, version: body.version }, body),
    ),
    route(contract.endStation, (work, { params, body }) => close(work, { id: params.id, version: body.version }, body)),
    route(contract.attachDeputies, (work, { params, body }) => attach(work, params.id, body)),
    route(contract.detachDeputy, (work, { params, body }) => detach(work, { ...params, ...body })),
    route(contract.planShifts, (work, { params, body }) => planDuty(work, params.id, body.shifts)),
    route(contract.removeShift, (work, { params }) => remove(work, params)),
    route(contract.listReceptions, async (work, { query }) => ({
      rows: await receptionLines(work, { when: query.when, mine: query.mine === 'yes' }),
    })),
    route(contract.readReception, (work, { params }) => readReception(work, params.id)),
    route(contract.planReception, (work, { params, body }) => plan(work, { ...params, ...body })),
    route(contract.reviseReception, (work, { params, body }) => revise(work, { ...params, ...body })),
    route(contract.announceReception, (work, { params, body }) => announce(work, { ...params, ...body })),
    route(contract.beginReception, (work, { params, body }) => begin(work, { ...params, ...body })),
    route(contract.closeReception, (work, { params, body }) => closeDay(work, { ...params, ...body })),
  ]
}
