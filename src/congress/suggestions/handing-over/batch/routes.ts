import { route, type Route } from '../../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { answer, cancel, handOver, receive } from './hand-over.ts'
import { openBatch, putIn, takeOut } from './prepare.ts'
import { candidates, listBatches, readBatch } from './read.ts'
import { workbook } from './workbook.ts'

export const batchRoutes: Route[] = [
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
