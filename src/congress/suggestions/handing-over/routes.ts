import { route, type Route } from '../../../platform/http/route.ts'
import { arbitrate, recall } from './arbitrate.ts'
import { assign } from './assign.ts'
import { answer, cancel, handOver, receive } from './batch/hand-over.ts'
import { openBatch, putIn, takeOut } from './batch/prepare.ts'
import { candidates, listBatches, readBatch } from './batch/read.ts'
import { workbook } from './batch/workbook.ts'
import * as contract from './contract.ts'
import { releasePart } from './release.ts'
import { decline } from './send-back.ts'
import { sign } from './sign.ts'

const batchRoutes: Route[] = [
  route(contract.listHandOvers, (work) => listBatches(work)),
  route(contract.openHandOver, (work, { body }) => openBatch(work, body)),
  route(contract.readHandOver, (work, { params }) => readBatch(work, params.id)),
  route(contract.listCandidates, (work, { params }) => candidates(work, params.id)),
  route(contract.putInHandOver, (work, { params, body }) => putIn(work, { ...params, ...body })),
  route(contract.takeOutOfHandOver, (work, { params, body }) => takeOut(work, { ...params, ...body })),
  route(contract.handOverBatch, (work, { params, body }) => handOver(work, { ...params, ...body })),
  route(contract.cancelHandOver, (work, { params, body }) => cancel(work, { ...params, ...body })),
  route(contract.receiveHandOver, (work, { params, body }) => receive(work, { ...params, ...body })),
  route(contract.answerHandOver, (work, { params, body }) => answer(work, { ...params, ...body })),
  route(contract.exportHandOver, (work, { params }) => workbook(work, params.id)),
]

export const handingOverRoutes: Route[] = [
  ...batchRoutes,
  route(contract.assignSuggestion, (work, { params, body }) => assign(work, { ...params, ...body })),
  route(contract.signSuggestion, (work, { params, body }) => sign(work, { ...params, ...body })),
  route(contract.declineSuggestion, (work, { params, body }) => decline(work, { ...params, ...body })),
  route(contract.arbitrateSuggestion, (work, { params, body }) => arbitrate(work, { ...params, ...body })),
  route(contract.recallSuggestion, (work, { params, body }) => recall(work, { ...params, ...body })),
  route(contract.releasePart, (work, { params, body }) => releasePart(work, { ...params, ...body })),
]
