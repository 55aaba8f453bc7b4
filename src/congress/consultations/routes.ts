import { route, type Route } from '../../platform/http/route.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Names } from '../docket/words.ts'
import { answer, decideFates, sortOpinions } from './answering/decide.ts'
import { ask } from './asking/ask.ts'
import { close, withdraw } from './asking/close.ts'
import { plan, revise } from './asking/plan.ts'
import * as contract from './contract.ts'
import { give } from './giving/give.ts'
import { consultationsAbout } from './reading/about.ts'
import { list } from './reading/list.ts'
import { readerOf } from './reading/read.ts'
import { rollUp } from './reading/roll-up.ts'

/** The room's endpoints: one line each. */
export const consultationRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listConsultations, (work, { query }) => list(work, query)),
    route(contract.readConsultation, (work, { params }) => read(work, params.id)),
    route(contract.downloadRollUp, (work, { params, query }) => rollUp(work, { ...params, ...query })),
    route(contract.listConsultationsAbout, async (work, { params }) => ({
      // Whoever is neither asked nor asks reads of it on the matter's own page, if that is hers to see.
      rows: (await consultationsAbout(work, params.id)).filter(({ mayOpen }) => mayOpen),
    })),
    route(contract.planConsultation, (work, { body }) => plan(work, body)),
    route(contract.reviseConsultation, (work, { params, body }) => revise(work, params.id, body)),
    route(contract.sendConsultation, (work, { params, body }) => ask(work, { ...params, ...body })),
    route(contract.closeConsultation, (work, { params, body }) => close(work, { ...params, ...body })),
    route(contract.withdrawConsultation, (work, { params, body }) => withdraw(work, { ...params, ...body })),
    route(contract.handInOpinion, (work, { params, body }) => give(work, { ...params, ...body })),
    route(contract.decideFates, (work, { params, body }) => decideFates(work, { ...params, ...body })),
    route(contract.sortOpinions, (work, { params, body }) => sortOpinions(work, { ...params, ...body })),
    route(contract.answerConsultation, (work, { params, body }) => answer(work, { ...params, ...body })),
  ]
}
