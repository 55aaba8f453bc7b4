import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import { answerWithdrawal } from './answer-withdrawal.ts'
import * as contract from './contract.ts'
import { decide } from './decide.ts'
import { refer } from './refer.ts'
import { enterResult } from './result.ts'
import { sheet } from './sheet.ts'
import { takeUp } from './take-up.ts'

export const presidiumRoutes = (names: Names): Route[] => [
  route(contract.readMotionSheet, (work, { query }) => sheet(work, names, query.session)),
  route(contract.referMotion, (work, { params, body }) => refer(work, { ...params, ...body })),
  route(contract.decideMotion, (work, { params, body }) => decide(work, { ...params, ...body })),
  route(contract.enterResult, (work, { params, body }) => enterResult(work, { ...params, ...body })),
  route(contract.answerWithdrawal, (work, { params, body }) => answerWithdrawal(work, { ...params, ...body })),
  route(contract.takeUpMotion, (work, { params, body }) => takeUp(work, { ...params, ...body })),
]
