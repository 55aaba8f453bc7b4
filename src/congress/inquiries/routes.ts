import type { Readers } from '../../platform/files/index.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { route, type Route } from '../../platform/http/route.ts'
import type { Names } from '../docket/words.ts'
import { answer } from './answer.ts'
import { asker } from './ask.ts'
import { becomeSuggestion } from './become-suggestion.ts'
import * as contract from './contract.ts'
import { followUp, settle, withdraw } from './judge.ts'
import { list } from './list.ts'
import { numbers } from './numbers.ts'
import { pass, reassign, sendBack } from './pass.ts'
import { readerOf } from './read.ts'
import { close, meet, urge } from './take-up.ts'

/** The room's endpoints: one line each. @param mayRead who may read the papers that inquiries are about */
export const inquiryRoutes = (names: Names, sentences: Catalogue, mayRead: Readers): Route[] => {
  const read = readerOf({ names, sentences, mayRead })
  const ask = asker(mayRead)
  return [
    route(contract.listInquiries, (work, { query }) => list(work, query)),
    // Before an inquiry's own address, which would take the last word for an id.
    route(contract.readInquiryNumbers, (work) => numbers(work)),
    route(contract.readInquiry, (work, { params }) => read(work, params.id)),
    route(contract.askInquiry, (work, { body }) => ask(work, body)),
    route(contract.answerInquiry, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.passInquiry, (work, { params, body }) => pass(work, { ...params, ...body })),
    route(contract.returnInquiry, (work, { params, body }) => sendBack(work, { ...params, ...body })),
    route(contract.reassignInquiry, (work, { params, body }) => reassign(work, { ...params, ...body })),
    route(contract.askAgain, (work, { params, body }) => followUp(work, { ...params, ...body })),
    route(contract.settleInquiry, (work, { params, body }) => settle(work, { ...params, ...body })),
    route(contract.withdrawInquiry, (work, { params, body }) => withdraw(work, { ...params, ...body })),
    route(contract.urgeInquiry, (work, { params, body }) => urge(work, { ...params, ...body })),
    route(contract.meetHead, (work, { params, body }) => meet(work, { ...params, ...body })),
    route(contract.closeInquiry, (work, { params, body }) => close(work, { ...params, ...body })),
    route(contract.turnIntoSuggestion, (work, { params, body }) => becomeSuggestion(work, { ...params, ...body })),
  ]
}
