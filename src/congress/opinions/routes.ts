import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { digestRoutes } from './digest/routes.ts'
import { alikeRoutes } from './grouping/routes.ts'
import * as contract from './contract.ts'
import { answer } from './handling/answer.ts'
import { becomeSuggestion, referToLegalHelp } from './handling/further.ts'
import { decline, forward, handBack, handOn, refer } from './handling/look.ts'
import { pass, reassign, sendBack } from './handling/pass.ts'
import { look } from './handling/person.ts'
import { conclude, direct, rateFor, tell } from './handling/rate.ts'
import { noteDown } from './intake/note.ts'
import { list } from './list.ts'
import { readerOf } from './read.ts'

/** The room's endpoints: one line each. */
export const opinionRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf({ names, sentences })
  return [
    ...alikeRoutes,
    ...digestRoutes(names, sentences),
    route(contract.listOpinions, (work, { query }) => list(work, query)),
    route(contract.readOpinion, (work, { params }) => read(work, params.id)),
    route(contract.noteOpinion, (work, { body }) => noteDown(work, body)),
    route(contract.forwardOpinion, (work, { params, body }) => forward(work, { ...params, ...body })),
    route(contract.handOnOpinion, (work, { params, body }) => handOn(work, { ...params, ...body })),
    route(contract.referOpinion, (work, { params, body }) => refer(work, { ...params, ...body })),
    route(contract.declineOpinion, (work, { params, body }) => decline(work, { ...params, ...body })),
    route(contract.handBackOpinion, (work, { params, body }) => handBack(work, { ...params, ...body })),
    route(contract.answerOpinion, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.passOpinion, (work, { params, body }) => pass(work, { ...params, ...body })),
    route(contract.returnOpinion, (work, { params, body }) => sendBack(work, { ...params, ...body })),
    route(contract.reassignOpinion, (work, { params, body }) => reassign(work, { ...params, ...body })),
    route(contract.tellOpinion, (work, { params, body }) => tell(work, { ...params, ...body })),
    route(contract.rateOpinion, (work, { params, body }) => rateFor(work, { ...params, ...body })),
    route(contract.directOpinion, (work, { params, body }) => direct(work, { ...params, ...body })),
    route(contract.concludeOpinion, (work, { params, body }) => conclude(work, { ...params, ...body })),
    route(contract.opinionToSuggestion, (work, { params, body }) => becomeSuggestion(work, { ...params, ...body })),
    route(contract.opinionToLegalHelp, (work, { params, body }) => referToLegalHelp(work, { ...params, ...body })),
    route(contract.lookAtAsker, (work, { params, body }) => look(work, { ...params, ...body })),
  ]
}
