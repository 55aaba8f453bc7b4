import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { draft, revise } from './draft.ts'
import { submit } from './submit.ts'
import { askToWithdraw, withdraw } from './take-back.ts'
import { turnLate } from './turn.ts'

export const writingRoutes: Route[] = [
  route(contract.draftMotion, (work, { body }) => draft(work, body)),
  route(contract.reviseMotion, (work, { params, body }) => revise(work, params.id, body)),
  route(contract.submitMotion, (work, { params, body }) => submit(work, { ...params, ...body })),
  route(contract.turnLateMotion, (work, { params, body }) => turnLate(work, { ...params, ...body })),
  route(contract.withdrawMotion, (work, { params, body }) => withdraw(work, { ...params, ...body })),
  route(contract.askWithdrawal, (work, { params, body }) => askToWithdraw(work, { ...params, ...body })),
]
