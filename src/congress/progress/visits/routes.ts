import { route, type Route } from '../../../platform/http/route.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Names } from '../../docket/words.ts'
import * as contract from './contract.ts'
import { add, drop } from './photos.ts'
import { visitReader } from './read.ts'
import { save } from './save-route.ts'
import { score } from './score.ts'
import { sitesOf } from './sites.ts'
import { say } from './word.ts'

export const visitRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const [read, sites] = [visitReader(names, sentences), sitesOf(names)]
  return [
    route(contract.readVisit, (work, { params }) => read(work, params.id)),
    route(contract.listSites, (work, { params }) => sites(work, params.id)),
    route(contract.saveRoute, (work, { params, body }) => save(work, { ...params, ...body })),
    route(contract.scoreStop, (work, { params, body }) => score(work, { ...params, ...body })),
    route(contract.wordOnStop, (work, { params, body }) => say(work, { ...params, ...body })),
    route(contract.addVisitPhoto, (work, { params, body }) => add(work, { ...params, ...body })),
    route(contract.dropVisitPhoto, (work, { params }) => drop(work, params)),
  ]
}
