import { route, type Route } from '../../../platform/http/route.ts'
import { disputeContact, logContact } from './contact.ts'
import * as contract from './contract.ts'
import { correct } from './correct.ts'
import { saveDraft } from './draft.ts'
import { askExtension, extend, refuseExtension } from './extend.ts'
import { giveOpinion } from './opinion.ts'
import { askPartExtension, prolong, refusePartExtension } from './part-extension.ts'
import { gather, replyPart, signPart } from './parts.ts'
import { planHandling } from './plan.ts'
import { reply, supplement } from './reply.ts'
import { answerFromAbove, sendUpward } from './upward.ts'

export const handlingRoutes: Route[] = [
  route(contract.logContact, (work, { params, body }) => logContact(work, { ...params, ...body })),
  route(contract.disputeContact, (work, { params, body }) => disputeContact(work, { ...params, ...body })),
  route(contract.planHandling, (work, { params, body }) => planHandling(work, { ...params, ...body })),
  route(contract.sendUpward, (work, { params, body }) => sendUpward(work, { ...params, ...body })),
  route(contract.answerFromAbove, (work, { params, body }) => answerFromAbove(work, { ...params, ...body })),
  route(contract.askExtension, (work, { params, body }) => askExtension(work, { ...params, ...body })),
  route(contract.extendSuggestion, (work, { params, body }) => extend(work, { ...params, ...body })),
  route(contract.refuseExtension, (work, { params, body }) => refuseExtension(work, { ...params, ...body })),
  route(contract.saveReplyDraft, (work, { params, body }) => saveDraft(work, { ...params, ...body })),
  route(contract.replySuggestion, (work, { params, body }) => reply(work, { ...params, ...body })),
  route(contract.supplementReply, (work, { params, body }) => supplement(work, { ...params, ...body })),
  route(contract.correctReply, (work, { params, body }) => correct(work, { ...params, ...body })),
  route(contract.giveOpinion, (work, { params, body }) => giveOpinion(work, { ...params, ...body })),
  route(contract.signPart, (work, { params, body }) => signPart(work, { ...params, ...body })),
  route(contract.replyPart, (work, { params, body }) => replyPart(work, { ...params, ...body })),
  route(contract.askPartExtension, (work, { params, body }) => askPartExtension(work, { ...params, ...body })),
  route(contract.prolongSuggestion, (work, { params, body }) => prolong(work, { ...params, ...body })),
  route(contract.refusePartExtension, (work, { params, body }) => refusePartExtension(work, { ...params, ...body })),
  route(contract.gatherSuggestion, (work, { params, body }) => gather(work, { ...params, ...body })),
]
