import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { annul, deliberate, giveBack, leaveUndecided, press, putAgain, putOnAgenda } from './list.ts'
import { askParty, noteReply } from './party.ts'
import { examine, referTo } from './refer.ts'
import { decide, enterResult, explain } from './result.ts'

export const decidingRoutes: Route[] = [
  route(contract.referMajorMatter, (work, { params, body }) => referTo(work, { ...params, ...body })),
  route(contract.examineMajorMatter, (work, { params, body }) => examine(work, { ...params, ...body })),
  route(contract.askPartyCommittee, (work, { params, body }) => askParty(work, { ...params, ...body })),
  route(contract.notePartyReply, (work, { params, body }) => noteReply(work, { ...params, ...body })),
  route(contract.listMajorMatter, (work, { params, body }) => putOnAgenda(work, { ...params, ...body })),
  route(contract.deliberateMajorMatter, (work, { params, body }) => deliberate(work, { ...params, ...body })),
  route(contract.enterDecision, (work, { params, body }) => enterResult(work, { ...params, ...body })),
  route(contract.decideAsOrgan, (work, { params, body }) => decide(work, { ...params, ...body })),
  route(contract.leaveUndecided, (work, { params, body }) => leaveUndecided(work, { ...params, ...body })),
  route(contract.putOnAgendaAgain, (work, { params, body }) => putAgain(work, { ...params, ...body })),
  route(contract.pressMajorMatter, (work, { params, body }) => press(work, { ...params, ...body })),
  route(contract.giveBackMajorMatter, (work, { params, body }) => giveBack(work, { ...params, ...body })),
  route(contract.explainDecision, (work, { params, body }) => explain(work, { ...params, ...body })),
  route(contract.annulDecision, (work, { params, body }) => annul(work, { ...params, ...body })),
]
