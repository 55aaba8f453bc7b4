import { route, type Route } from '../../../platform/http/route.ts'
import { noteContact } from './contact.ts'
import * as contract from './contract.ts'
import { advise, deliver, report } from './report.ts'
import { settle } from './settle.ts'

export const committeeRoutes: Route[] = [
  route(contract.adviseOnMotion, (work, { params, body }) => advise(work, { ...params, ...body })),
  route(contract.reportOnMotion, (work, { params, body }) => report(work, { ...params, ...body })),
  route(contract.noteContact, (work, { params, body }) => noteContact(work, { motionId: params.id, ...body })),
  route(contract.settleReport, (work, { params, body }) => settle(work, { ...params, ...body })),
  route(contract.deliverMotion, (work, { params, body }) => deliver(work, { ...params, ...body })),
]
