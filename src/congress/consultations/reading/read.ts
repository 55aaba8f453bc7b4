import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, historyOf, holdingsOf, offersFor, placesOf, saidOffers, timelineOf } from '../../docket/index.ts'
import type { Holder, Names } from '../../docket/words.ts'
import { unansweredIn } from '../answering/decide.ts'
import { mayAnswer } from '../answering/rules.ts'
import { mayAsk, mayClose } from '../asking/rules.ts'
import type { ConsultationPage } from '../contract.ts'
import { consultationLife, opinionRequestLife } from '../life.ts'
import {
  addresseesOf,
  asksIn,
  consultationOf,
  mayOrganise,
  requestsOf,
  type Consultation,
  type Request,
} from '../queries.ts'
import type { RequestState } from '../words.ts'
import { opinionLines } from './lines.ts'
import { lineOf } from './list.ts'
import { knownOf } from './names.ts'
import { publicIn } from './public-count.ts'
import { countTally, readable, saidWhy } from './tally.ts'

const isMine = (work: Work) => {
  const holdings = holdingsOf(work.caller)
  return ({ holder_kind, holder_id }: { holder_kind: string; holder_id: string }) =>
    holdings.some(({ kind, id }) => kind === holder_kind && id === holder_id)
}

type OwnAnswers = NonNullable<NonNullable<ConsultationPage['mine']>['answers']>

/** What the reader gave under her own request, where it bears her name. */
async function answersTo({ tx, congressId }: Work, requestId: string): Promise<OwnAnswers | null> {
  const found = await tx
    .selectFrom('consultations.opinion')
    .select('answers')
    .where('congress_id', '=', congressId)
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return found ? (found.answers as OwnAnswers) : null
}

async function mineOf(work: Work, requests: readonly Request[]) {
  const request = requests.find(({ state }) => state === 'asked') ?? requests[0]
  if (!request) return null
  const { id, version, state } = request
  const stateName = opinionRequestLife.states[state]?.name ?? { zh: '', en: '' }
  return { id, version, state: state as RequestState, stateName, answers: await answersTo(work, id) }
}

/** Whom it goes to: those chosen while it is a draft, those asked once it is out. */
async function addresseesIn(work: Work, { id, state }: Consultation, requests: readonly Request[]) {
  const people = state === 'draft' ? (await addresseesOf(work, id)).map((each) => ({ ...each, state: null })) : requests
  const known = await knownOf(work, people)
  return people.map((each) => ({
    kind: each.holder_kind as Holder['kind'],
    id: each.holder_id,
    ...known(each),
    state: each.state as RequestState | null,
  }))
}

/** What may be done next, with what its own rules say before anything is typed. */
async function offered(work: Work, consultation: Consultation, facts: { addressees: number; unanswered: number }) {
  const { id, state, closesOn, asked, given, toPublic } = consultation
  const { today } = work
  return offersFor(consultationLife, {
    state,
    holds: await placesOf(work, consultationLife, id),
    asked: {
      ask: mayAsk({ addressees: facts.addressees, toPublic, closesOn, today }),
      close: mayClose({ waiting: asked - given, toPublic, closesOn, today }),
      answer: mayAnswer(facts),
    },
  })
}

const backgroundOf = ({ background, draft, options, money, risks }: Consultation) => ({
  background,
  draft,
  options,
  money,
  risks,
})

/** What was written, and what became of it, as far as it is this caller's to read. */
async function linesFor(work: Work, consultation: Consultation, requests: readonly Request[]) {
  const known = await knownOf(work, requests)
  const byId = new Map(requests.map((request) => [request.id, request]))
  return opinionLines(work, consultation.id, {
    form: consultation.form,
    mine: requests.filter(isMine(work)).map(({ id }) => id),
    asks: asksIn(work.caller, consultation),
    answered: consultation.state === 'answered',
    authorOf: (requestId) => {
      const request = byId.get(requestId)
      return request && known(request)
    },
  })
}

/** One consultation as this caller may see it. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<ConsultationPage> {
    const consultation = await consultationOf(work, id)
    const { form, state, closedOn, summary, aboutId, askerOrgan, version } = consultation
    const requests = await requestsOf(work, id)
    const asks = asksIn(work.caller, consultation)
    const ruling = readable(work, consultation)
    const addressees = asks ? await addresseesIn(work, consultation, requests) : []
    const unanswered = asks ? await unansweredIn(work, id) : 0
    const offers = await offered(work, consultation, { addressees: addressees.length, unanswered })
    return {
      ...lineOf(consultation),
      version,
      background: backgroundOf(consultation),
      form: form as ConsultationPage['form'],
      aboutId,
      askerId: askerOrgan,
      closedOn,
      addressees,
      mine: await mineOf(work, requests.filter(isMine(work))),
      tally: ruling.permitted ? await countTally(work, consultation) : null,
      hidden: saidWhy(ruling),
      toPublic: consultation.toPublic,
      asksName: consultation.asksName,
      public: await publicIn(work, consultation, asks),
      lines: await linesFor(work, consultation, requests),
      unanswered,
      summary,
      mayOrganise: mayOrganise(work.caller),
      mayAnswer: asks && state === 'to-answer',
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(offers, sentences),
      history: await historyOf(work, { kind: consultationLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
