import type { Ruling } from '../../law/ruling.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import { NotFound } from '../../platform/http/errors.ts'
import { signatoriesOf } from '../drafting/index.ts'
import { dutiesOf, historyOf, offersFor, saidOffers, placesOf, timelineOf, undertakingsOf } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import type { SuggestionPage } from './contract.ts'
import { gate } from './gate/page.ts'
import { handingOver } from './handing-over/page.ts'
import { handling } from './handling/page.ts'
import { judging } from './judging/page.ts'
import { similar } from './similar/page.ts'
import { supervising } from './supervising/page.ts'
import { writing } from './writing/page.ts'
import { suggestionLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { mayReadRatings } from './visible.ts'

const pageRow = (work: Work, id: string) =>
  lines(work.tx, work)
    .select([
      'matter.version',
      'suggestion.facts',
      'suggestion.analysis',
      'suggestion.proposal',
      'suggestion.wished_organ',
      'suggestion.session_id',
      'suggestion.may_publish',
      'suggestion.not_public_reason',
      'suggestion.assigned_on',
      'suggestion.replied_on',
      'suggestion.origin',
    ])
    .where('suggestion.id', '=', id)
    .executeTakeFirst()

export type PageRow = NonNullable<Awaited<ReturnType<typeof pageRow>>>

async function replies({ tx, congressId, caller }: Work, id: string): Promise<SuggestionPage['replies']> {
  const rows = await tx
    .selectFrom('suggestions.reply as reply')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'reply.congress_id').onRef('organ.id', '=', 'reply.organ_id'),
    )
    .leftJoin('suggestions.rating as rating', (on) =>
      on.onRef('rating.congress_id', '=', 'reply.congress_id').onRef('rating.reply_id', '=', 'reply.id'),
    )
    .select(['reply.id', 'organ.name as organ', 'reply.text', 'reply.result_class as resultClass'])
    .select([
      'reply.replied_on as repliedOn',
      'rating.attitude',
      'rating.result',
      'rating.reason',
      'rating.rated_on as ratedOn',
    ])
    .where('reply.congress_id', '=', congressId)
    .where('reply.suggestion_id', '=', id)
    .orderBy('reply.id')
    .execute()
  const shown = mayReadRatings(caller)
  return rows.map(({ attitude, result, reason, ratedOn, ...reply }) => ({
    ...(reply as Omit<SuggestionPage['replies'][number], 'rating'>),
    rating: shown && ratedOn ? ({ attitude, result, reason: reason ?? '', ratedOn } as never) : null,
  }))
}

const parts = { writing, gate, handingOver, handling, judging, similar, supervising }

/** What the room's own rules say of each act before anything is typed. */
async function asked(work: Work, row: PageRow): Promise<Record<string, Ruling>> {
  const rulings: Record<string, Ruling> = {}
  for (const part of Object.values(parts)) Object.assign(rulings, await part.asked(work, row))
  return rulings
}

/** What each part of the room shows of it. */
const panels = async (work: Work, row: PageRow) => ({
  writing: await writing.panel(work, row),
  gate: await gate.panel(work, row),
  handingOver: await handingOver.panel(work, row),
  handling: await handling.panel(work, row),
  judging: await judging.panel(work, row),
  similar: await similar.panel(work, row),
  supervising: await supervising.panel(work, row),
})

/** One suggestion as this caller may see it, with its life, its duties, what may be done next, and its history. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<SuggestionPage> {
    const row = await pageRow(work, id)
    if (!row) throw new NotFound('suggestion')
    const offers = offersFor(suggestionLife, {
      state: row.state,
      holds: await placesOf(work, suggestionLife, id),
      asked: await asked(work, row),
    })
    return {
      ...lineOf(row),
      version: row.version,
      facts: row.facts,
      analysis: row.analysis,
      proposal: row.proposal,
      wishedOrgan: row.wished_organ,
      mayPublish: row.may_publish,
      notPublicReason: row.not_public_reason,
      assignedOn: row.assigned_on,
      repliedOn: row.replied_on,
      origin: row.origin as SuggestionPage['origin'],
      coSigners: await signatoriesOf(work, id),
      replies: await replies(work, id),
      undertakings: await undertakingsOf(work, id),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(offers, sentences),
      history: await historyOf(work, { kind: 'suggestion', id }, names),
      timeline: await timelineOf(work, id, names),
      ...(await panels(work, row)),
    }
  }
