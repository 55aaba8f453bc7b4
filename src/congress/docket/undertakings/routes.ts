import { route, type Route } from '../../../platform/http/route.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import * as contract from '../contract.ts'
import * as listed from './list-contract.ts'
import { counts, list, type Register } from './list.ts'
import { passPromise } from './pass.ts'
import { readerOf } from './read.ts'
import { reopenPromise } from './reopen.ts'
import { reportKept } from './report.ts'
import { byMonth, byOwner } from './sums.ts'
import { table } from './table.ts'
import { verifyKept } from './verify.ts'

export const undertakingRoutes = (register: Register, sentences: Catalogue): Route[] => {
  const read = readerOf(register, sentences)
  return [
    route(listed.listUndertakings, (work, { query }) => list(work, register, query)),
    route(listed.countUndertakings, (work, { query }) => counts(work, register, query)),
    route(listed.reckonUndertakings, async (work, { query }) => ({
      rows: await (query.by === 'owner' ? byOwner : byMonth)(work, register),
    })),
    route(listed.downloadUndertakings, (work, { query }) => table(work, register, query)),
    // After the addresses of the list, whose last word it would take for an id.
    route(listed.readUndertaking, (work, { params }) => read(work, params.id)),
    route(contract.reportUndertaking, (work, { params, body }) => reportKept(work, { ...params, ...body })),
    route(contract.verifyUndertaking, (work, { params, body }) => verifyKept(work, { ...params, ...body })),
    route(contract.reopenUndertaking, (work, { params, body }) => reopenPromise(work, { ...params, ...body })),
    route(contract.passUndertaking, (work, { params, body }) => passPromise(work, { ...params, ...body })),
  ]
}
