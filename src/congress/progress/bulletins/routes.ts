import type { Catalogue } from '../../../platform/http/sentences.ts'
import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import * as contract from './contract.ts'
import { make, remake } from './make.ts'
import { check, drop, publish, sendBack } from './publish.ts'
import { list, readerOf } from './read.ts'

export const bulletinRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listBulletins, (work) => list(work)),
    route(contract.readBulletin, (work, { params }) => read(work, params.id)),
    route(contract.makeBulletin, (work, { body }) => make(work, { ...body, periodId: null })),
    route(contract.remakeBulletin, (work, { params, body }) => remake(work, { ...params, ...body })),
    route(contract.checkBulletin, (work, { params, body }) => check(work, { ...params, ...body })),
    route(contract.sendBackBulletin, (work, { params, body }) => sendBack(work, { ...params, ...body })),
    route(contract.publishBulletin, (work, { params, body }) => publish(work, { ...params, ...body })),
    route(contract.dropBulletin, (work, { params, body }) => drop(work, { ...params, ...body })),
  ]
}
