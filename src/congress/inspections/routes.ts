import type { Readers } from '../../platform/files/index.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { NotFound } from '../../platform/http/errors.ts'
import { route, type Route } from '../../platform/http/route.ts'
import { paperAbout } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import { able } from './able.ts'
import { answer } from './answer.ts'
import { choose, drop, revise } from './choose.ts'
import * as contract from './contract.ts'
import { answerInvitation, invite } from './invite.ts'
import { changeLeader, direct, end, judge } from './judge.ts'
import { giveWith } from './documents/give.ts'
import { list } from './list.ts'
import { addFiles, observe } from './observe.ts'
import { circulate, confirm, handOver, redraft, write } from './opinion.ts'
import { closeVisit, fixPlan, replan } from './plan.ts'
import { readerOf } from './read.ts'

/** The room's endpoints: one line each. @param mayRead who may read the papers that inspections are about */
export const inspectionRoutes = (names: Names, sentences: Catalogue, mayRead: Readers): Route[] => {
  const read = readerOf({ names, sentences, mayRead })
  const give = giveWith(read)
  return [
    route(contract.listInspections, (work, { query }) => list(work, query)),
    // Before an inspection's own address, which would take the last word for an id.
    route(contract.findAble, (work, { query }) => able(work, query)),
    route(contract.getInspectionDocument, (work, { params }) => give(work, params)),
    route(contract.readInspection, (work, { params }) => read(work, params.id)),
    route(contract.chooseTopic, async (work, { body }) => {
      if (body.aboutId && !(await paperAbout(work, body.aboutId, mayRead))) throw new NotFound('matter')
      return choose(work, body)
    }),
    route(contract.reviseInspection, (work, { params, body }) => revise(work, { ...params, ...body })),
    route(contract.inviteDeputies, (work, { params, body }) => invite(work, { ...params, ...body })),
    route(contract.answerInspectionInvitation, (work, { params, body }) =>
      answerInvitation(work, { ...params, ...body }),
    ),
    route(contract.fixInspectionPlan, (work, { params, body }) => fixPlan(work, { ...params, ...body })),
    route(contract.replanInspection, (work, { params, body }) => replan(work, { ...params, ...body })),
    route(contract.dropInspection, (work, { params, body }) => drop(work, { ...params, ...body })),
    route(contract.closeVisit, (work, { params, body }) => closeVisit(work, { ...params, ...body })),
    route(contract.noteObservation, (work, { params, body }) => observe(work, { ...params, ...body })),
    route(contract.addPapers, (work, { params, body }) => addFiles(work, { ...params, ...body })),
    route(contract.writeOpinion, (work, { params, body }) => write(work, { ...params, ...body })),
    route(contract.circulateOpinion, (work, { params, body }) => circulate(work, { ...params, ...body })),
    route(contract.confirmOpinion, (work, { params, body }) => confirm(work, { ...params, ...body })),
    route(contract.redraftOpinion, (work, { params, body }) => redraft(work, { ...params, ...body })),
    route(contract.handOverOpinion, (work, { params, body }) => handOver(work, { ...params, ...body })),
    route(contract.answerInspection, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.judgeAnswer, (work, { params, body }) => judge(work, { ...params, ...body })),
    route(contract.changeLeader, (work, { params, body }) => changeLeader(work, { ...params, ...body })),
    route(contract.directInspection, (work, { params, body }) => direct(work, { ...params, ...body })),
    route(contract.endInspection, (work, { params, body }) => end(work, { ...params, ...body })),
  ]
}
