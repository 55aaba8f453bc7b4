import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import { groupsOf } from '../deputies/index.ts'
import type { Names } from '../docket/words.ts'
import { answer, answerOffer, concludeOffer, withdrawOffer, withdrawQuestion } from './answer.ts'
import * as contract from './contract.ts'
import { list } from './list.ts'
import { openReport } from './open.ts'
import { readerOf } from './read.ts'
import { ask, markRead, offer, rate } from './speak.ts'
import { close, draft, drop, send } from './write.ts'

/** The room's endpoints: one line each. */
export const reportRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listReports, (work, { query }) => list(work, query)),
    route(contract.listReportGroups, async (work) => ({
      rows: (await groupsOf(work)).map(({ id, name }) => ({ id, name })),
    })),
    route(contract.readReport, (work, { params }) => read(work, params.id)),
    route(contract.openReport, (work, { body }) => openReport(work, body)),
    route(contract.draftReport, (work, { params, body }) => draft(work, { ...params, ...body })),
    route(contract.sendReport, (work, { params, body }) => send(work, { ...params, ...body })),
    route(contract.closeReport, (work, { params, body }) => close(work, { ...params, ...body })),
    route(contract.dropReport, (work, { params, body }) => drop(work, { ...params, ...body })),
    route(contract.markReportRead, (work, { params }) => markRead(work, params.id)),
    route(contract.askAboutReport, (work, { params, body }) => ask(work, { ...params, ...body })),
    route(contract.answerReportQuestion, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.withdrawReportQuestion, (work, { params, body }) => withdrawQuestion(work, { ...params, ...body })),
    route(contract.rateReport, (work, { params, body }) => rate(work, { ...params, ...body })),
    route(contract.offerHelp, (work, { params, body }) => offer(work, { ...params, ...body })),
    route(contract.answerOffer, (work, { params, body }) => answerOffer(work, { ...params, ...body })),
    route(contract.concludeOffer, (work, { params, body }) => concludeOffer(work, { ...params, ...body })),
    route(contract.withdrawOffer, (work, { params, body }) => withdrawOffer(work, { ...params, ...body })),
  ]
}
