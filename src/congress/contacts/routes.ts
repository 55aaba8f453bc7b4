import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import * as contract from './contract.ts'
import { confirm, correct, dispute, withdraw } from './log/answer.ts'
import { makeSuggestion, makeTask } from './log/further.ts'
import { list } from './log/list.ts'
import { readerOf } from './log/read.ts'
import { recordContact } from './log/record-contact.ts'
import { endMember, keepMember, pair, unpair } from './members/keep.ts'
import { matrix } from './members/matrix.ts'
import { suggest } from './members/suggest.ts'
import { excuse, listRound, noteRound } from './rounds/finish.ts'
import { roundReaderOf } from './rounds/read.ts'
import { report, reportTable } from './rounds/report.ts'

/** The room's endpoints: one line each. */
export const contactRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  const readRound = roundReaderOf(names, sentences)
  return [
    route(contract.readMatrix, (work) => matrix(work, sentences)),
    route(contract.keepMember, (work, { params, body }) => keepMember(work, { ...params, ...body })),
    route(contract.endMember, (work, { params, body }) => endMember(work, { ...params, ...body })),
    route(contract.suggestDeputies, (work, { params }) => suggest(work, params.id)),
    route(contract.pairWithDeputy, (work, { params, body }) => pair(work, { ...params, ...body })),
    route(contract.endPairing, (work, { params, body }) => unpair(work, { ...params, ...body })),
    route(contract.listContacts, (work, { query }) => list(work, query)),
    route(contract.recordContact, (work, { body }) => recordContact(work, body)),
    route(contract.readContact, (work, { params }) => read(work, params.id)),
    route(contract.confirmContact, (work, { params, body }) => confirm(work, { ...params, ...body })),
    route(contract.disputeContact, (work, { params, body }) => dispute(work, { ...params, ...body })),
    route(contract.correctContact, (work, { params, body }) => correct(work, { ...params, ...body })),
    route(contract.withdrawContact, (work, { params, body }) => withdraw(work, { ...params, ...body })),
    route(contract.makeTask, (work, { params, body }) => makeTask(work, { ...params, ...body })),
    route(contract.makeSuggestion, (work, { params, body }) => makeSuggestion(work, { ...params, ...body })),
    route(contract.readContactReport, (work, { query }) => report(work, query)),
    route(contract.downloadContactReport, (work, { query }) => reportTable(work, query)),
    route(contract.readRound, (work, { params }) => readRound(work, params.id)),
    route(contract.listRound, (work, { params, body }) => listRound(work, { ...params, ...body })),
    route(contract.noteRound, (work, { params, body }) => noteRound(work, { ...params, ...body })),
    route(contract.excuseDue, (work, { params, body }) => excuse(work, { ...params, ...body })),
  ]
}
