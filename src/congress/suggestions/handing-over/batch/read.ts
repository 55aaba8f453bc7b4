import { sql } from 'kysely'
import type { Ruling } from '../../../../law/ruling.ts'
import { NotFound } from '../../../../platform/http/errors.ts'
import type { Work } from '../../../../platform/http/route.ts'
import type { Catalogue } from '../../../../platform/http/sentences.ts'
import { docketSentences, dutiesOf, historyOf, namesIn, offersFor, placesOf } from '../../../docket/index.ts'

import { suggestionsSeenBy } from '../../visible.ts'
import { handOverLife } from '../batch-life.ts'
import type { State } from '../../words.ts'
import type { HandOverLine, HandOverPage, HandOverPaper } from './contract.ts'
import type { BatchState } from './moved.ts'
import { listedOf, papersIn, type BatchPaper } from './papers.ts'
import { batchSentences, paperSentences } from './refusals.ts'
import { mayGo, mayHandOver } from './rules.ts'

const names = namesIn([handOverLife])
const sentences = { ...docketSentences([handOverLife]), ...batchSentences }

const isOffice = ({ roles }: Work['caller']): boolean => roles.includes('staff') || roles.includes('chair')

/** Batches the caller may know of: the receiver sees none before it is handed over. */
const batches = ({ tx, congressId, caller }: Work) =>
  tx
    .selectFrom('suggestions.hand_over as batch')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'batch.congress_id').onRef('matter.id', '=', 'batch.id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'batch.congress_id').onRef('session.id', '=', 'batch.session_id'),
    )
    .select(['batch.id', 'batch.name', 'session.name as session', 'batch.opened_on as openedOn'])
    .select(['batch.handed_over_on as handedOverOn', 'batch.counted', 'batch.note', 'batch.answer'])
    .select(['matter.state', 'matter.version'])
    .where('batch.congress_id', '=', congressId)
    .$if(!isOffice(caller), (rows) => rows.where('batch.handed_over_on', 'is not', null))

/** The batches, the newest first, and what waits for one. */
export async function listBatches(work: Work) {
  const rows = await batches(work)
    .select(({ selectFrom }) =>
      selectFrom('suggestions.hand_over_paper as listed')
        .select(sql<number>`count(*)`.as('papers'))
        .whereRef('listed.congress_id', '=', 'batch.congress_id')
        .whereRef('listed.hand_over_id', '=', 'batch.id')
        .as('papers'),
    )
    .orderBy('batch.id', 'desc')
    .limit(200)
    .execute()
  const lines = rows.map(({ id, name, session, state, papers, openedOn, handedOverOn }): HandOverLine => ({
    id,
    name,
    session,
    state: state as BatchState,
    papers: papers ?? 0,
    openedOn,
    handedOverOn,
  }))
  return { rows: lines, waiting: isOffice(work.caller) ? await waitingBySession(work) : [] }
}

const unlisted = ({ tx, congressId, caller }: Work) =>
  suggestionsSeenBy(tx, congressId, caller)
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'suggestion.congress_id').onRef('session.id', '=', 'suggestion.session_id'),
    )
    .leftJoin('suggestions.hand_over_paper as listed', (on) =>
      on
        .onRef('listed.congress_id', '=', 'suggestion.congress_id')
        .onRef('listed.suggestion_id', '=', 'suggestion.id')
        .on('listed.is_open', '=', true),
    )
    .where('matter.state', '=', 'accepted')
    .where('listed.suggestion_id', 'is', null)

async function waitingBySession(work: Work) {
  const rows = await unlisted(work)
    .select(['session.id', 'session.name', sql<number>`count(*)`.as('papers')])
    .groupBy(['session.id', 'session.name'])
    .orderBy('session.id', 'desc')
    .execute()
  return rows.map(({ id, name, papers }) => ({ session: id && name ? { id, name } : null, papers }))
}

/** Accepted papers that wait in no batch. @throws NotFound */
export async function candidates(work: Work, id: string) {
  await batchOf(work, id)
  const rows = await unlisted(work)
    .select(['suggestion.id', 'suggestion.number', 'suggestion.title', 'session.name as session'])
    .orderBy('suggestion.id')
    .limit(500)
    .execute()
  return { rows }
}

async function batchOf(work: Work, id: string) {
  const batch = await batches(work).where('batch.id', '=', id).executeTakeFirst()
  if (!batch) throw new NotFound('hand-over')
  return batch
}

const sentenceOf = (ruling: Ruling, inWords: Catalogue = sentences) =>
  ruling.permitted ? null : (inWords[ruling.because]?.(ruling.facts) ?? null)

function paperShown(paper: BatchPaper, isOpen: boolean): HandOverPaper {
  const { handling, organs } = paper
  const separate = handling && 'separate' in handling ? handling.separate : []
  const [lead, ...beside] = separate.length > 0 ? [] : organs
  const nameOf = (organId: string): string => organs.find(({ id }) => id === organId)?.name ?? ''
  return {
    id: paper.id,
    number: paper.number,
    title: paper.title,
    leadDeputy: paper.lead_deputy,
    category: paper.category,
    wishedOrgan: paper.wished_organ,
    state: paper.state as State,
    handling,
    lead: lead?.name ?? null,
    coHandlers: beside.map(({ name }) => name),
    parts: separate.map(({ organId, part }) => ({ organ: nameOf(organId), part })),
    replyDueOn: paper.reply_due_on,
    trouble: isOpen ? sentenceOf(mayGo(listedOf(paper)), paperSentences) : null,
  }
}

/** One batch with its list, as the office prepares it or the receiver counts it. @throws NotFound */
export async function readBatch(work: Work, id: string): Promise<HandOverPage> {
  const batch = await batchOf(work, id)
  const papers = await papersIn(work, id)
  const isOpen = batch.state === 'preparing'
  const offers = offersFor(handOverLife, {
    state: batch.state,
    holds: await placesOf(work, handOverLife, id),
    asked: isOpen ? { 'hand-over': mayHandOver(papers.map(listedOf)) } : {},
  })
  return {
    ...batch,
    state: batch.state as BatchState,
    papers: papers.map((paper) => paperShown(paper, isOpen)),
    duties: await dutiesOf(work, id, names),
    // Counting is one act on the page; which of the two it is, the count says.
    offers: offers
      .filter(({ act }) => act !== 'dispute')
      .map((offer) => ({ ...offer, sentence: sentenceOf(offer.ruling) })),
    history: await historyOf(work, { kind: handOverLife.kind, id }, names),
  }
}
