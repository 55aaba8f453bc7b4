import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import * as contract from './contract.ts'
import { moderator, type OnDecided } from './decide.ts'
import { list } from './list.ts'
import { letGo, take } from './lock.ts'
import { seeOriginal } from './original.ts'
import { readerOf } from './read.ts'

/** The room's endpoints. @param onDecided what each room does once something of its own is decided, by its kind */
export const moderationRoutes = (names: Names, sentences: Catalogue, onDecided: OnDecided): Route[] => {
  const read = readerOf(names, sentences)
  const { admit, redact, withhold, takeDown, putBack } = moderator(onDecided)
  return [
    route(contract.listModeration, (work, { query }) => list(work, query)),
    route(contract.readModeration, (work, { params }) => read(work, params.id)),
    route(contract.takeModeration, (work, { params, body }) => take(work, { ...params, ...body })),
    route(contract.leaveModeration, (work, { params }) => letGo(work, params)),
    route(contract.seeOriginal, (work, { params }) => seeOriginal(work, params)),
    route(contract.admitText, (work, { params, body }) => admit(work, { ...params, ...body })),
    route(contract.redactText, (work, { params, body }) => redact(work, { ...params, ...body })),
    route(contract.withholdText, (work, { params, body }) => withhold(work, { ...params, ...body })),
    route(contract.takeDownText, (work, { params, body }) => takeDown(work, { ...params, ...body })),
    route(contract.putBackText, (work, { params, body }) => putBack(work, { ...params, ...body })),
  ]
}
