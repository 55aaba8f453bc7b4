import { route, type Route } from '../../../platform/http/route.ts'
import * as contract from './contract.ts'
import { draft, revise } from './draft.ts'
import { attach, remove } from './papers.ts'
import { submit, withdraw } from './submit.ts'
import { giveBackToMend, takeIn } from './take-in.ts'

export const submittingRoutes: Route[] = [
  route(contract.draftMajorMatter, (work, { body }) => draft(work, body)),
  route(contract.reviseMajorMatter, (work, { params, body }) => revise(work, params.id, body)),
  route(contract.attachMatterPaper, (work, { params, body }) => attach(work, { ...params, ...body })),
  route(contract.removeMatterPaper, (work, { params }) => remove(work, params)),
  route(contract.submitMajorMatter, (work, { params, body }) => submit(work, { ...params, ...body })),
  route(contract.withdrawMajorMatter, (work, { params, body }) => withdraw(work, { ...params, ...body })),
  route(contract.acceptMajorMatter, (work, { params, body }) => takeIn(work, { ...params, ...body })),
  route(contract.returnMajorMatter, (work, { params, body }) => giveBackToMend(work, { ...params, ...body })),
]
