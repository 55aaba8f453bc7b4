import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { announce } from './announce.ts'
import { gatheringBoardRoutes } from './board/routes.ts'
import { answer, decideLeave, signIn, signInFor } from './attend.ts'
import { calendarEntry } from './calendar.ts'
import { conclude, type MinutesOut } from './conclude.ts'
import * as contract from './contract.ts'
import { adjourn, begin, cancel, close } from './hold.ts'
import { giveWith } from './documents/give.ts'
import { list } from './list.ts'
import type { Listener } from './listener.ts'
import { plan, revise } from './plan.ts'
import { readerOf } from './read.ts'
import { tick } from './service.ts'

/**
 * The room's endpoints: one line each.
 * @param minutesOut what later rooms tell once minutes are out
 * @param listener a later room whose gatherings these are too
 */
export const gatheringRoutes = (
  names: Names,
  sentences: Catalogue,
  minutesOut: readonly MinutesOut[] = [],
  listener: Listener = {},
): Route[] => {
  const read = readerOf(names, sentences)
  const give = giveWith(read)
  return [
    ...gatheringBoardRoutes,
    route(contract.listGatherings, (work, { query }) => list(work, query)),
    route(contract.readGathering, (work, { params }) => read(work, params.id)),
    route(contract.getGatheringDocument, (work, { params }) => give(work, params)),
    route(contract.gatheringCalendar, (work, { params }) => calendarEntry(work, params.id)),
    route(contract.planGathering, (work, { body }) => plan(work, body)),
    route(contract.reviseGathering, (work, { params, body }) => revise(work, params.id, body)),
    route(contract.announceGathering, (work, { params, body }) => announce(work, { ...params, ...body }, listener)),
    route(contract.beginGathering, (work, { params, body }) => begin(work, { ...params, ...body })),
    route(contract.closeGathering, (work, { params, body }) => close(work, { ...params, ...body }, listener)),
    route(contract.concludeGathering, (work, { params, body }) => conclude(work, { ...params, ...body }, minutesOut)),
    route(contract.adjournGathering, (work, { params, body }) => adjourn(work, { ...params, ...body }, listener)),
    route(contract.cancelGathering, (work, { params, body }) => cancel(work, { ...params, ...body }, listener)),
    route(contract.tickServiceItem, (work, { params, body }) => tick(work, { ...params, ...body })),
    route(contract.answerInvitation, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.decideLeave, (work, { params, body }) => decideLeave(work, { ...params, ...body })),
    route(contract.signIn, (work, { params, body }) => signIn(work, { ...params, ...body })),
    route(contract.signInFor, (work, { params, body }) => signInFor(work, { ...params, ...body })),
  ]
}
