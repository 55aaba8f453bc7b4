import type { Catalogue } from '../../../platform/http/sentences.ts'
import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import * as contract from './contract.ts'
import { answer, assess, hold, write } from './hold.ts'
import { list } from './list.ts'
import { material } from './material.ts'
import { cancel, plan, revise } from './plan.ts'
import { publish } from './publish.ts'
import { readerOf } from './read.ts'

export const dutyReportRoutes = (names: Names, sentences: Catalogue): Route[] => {
  const read = readerOf(names, sentences)
  return [
    route(contract.listDutyReports, (work, { query }) => list(work, query)),
    route(contract.planDutyReports, (work, { body }) => plan(work, body)),
    route(contract.readDutyReport, (work, { params }) => read(work, params.id)),
    route(contract.readReportMaterial, (work, { params }) => material(work, params.id)),
    route(contract.reviseDutyReport, (work, { params, body }) => revise(work, { ...params, ...body })),
    route(contract.writeDutyReport, (work, { params, body }) => write(work, { ...params, ...body })),
    route(contract.holdDutyReport, (work, { params, body }) => hold(work, { ...params, ...body })),
    route(contract.assessDutyReport, (work, { params, body }) => assess(work, { ...params, ...body })),
    route(contract.answerAssessment, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.publishDutyReport, (work, { params, body }) => publish(work, { ...params, ...body })),
    route(contract.cancelDutyReport, (work, { params, body }) => cancel(work, { ...params, ...body })),
  ]
}
