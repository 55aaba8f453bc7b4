import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from '../contract.ts'
import { passPromise } from './pass.ts'
import { reopenPromise } from './reopen.ts'
import { reportKept } from './report.ts'
import { verifyKept } from './verify.ts'

export const undertakingRoutes: Route[] = [
  route(contract.reportUndertaking, (work, { params, body }) => reportKept(work, { ...params, ...body })),
  route(contract.verifyUndertaking, (work, { params, body }) => verifyKept(work, { ...params, ...body })),
  route(contract.reopenUndertaking, (work, { params, body }) => reopenPromise(work, { ...params, ...body })),
  route(contract.passUndertaking, (work, { params, body }) => passPromise(work, { ...params, ...body })),
]
