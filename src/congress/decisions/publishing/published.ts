import type { Article } from '../../../law/article.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { askingAbout } from '../../consultations/index.ts'
import { countedVotes } from '../deciding/page.ts'
import type { VotesEntered } from '../deciding/contract.ts'
import type { Body } from '../words.ts'

interface Asked {
  readonly tx: Reader
  readonly congressId: number
}

const congressNamed = async ({ tx, congressId }: Asked): Promise<string | null> =>
  (await tx.selectFrom('organs.congress').select('name').where('congress_id', '=', congressId).executeTakeFirst())
    ?.name ?? null

/** How many of the newest the public list shows. */
const most = 200

/** The published resolutions of a congress, the newest first; null where there is no such congress. */
export async function publishedDecisions(asked: Asked) {
  const congress = await congressNamed(asked)
  if (congress === null) return null
  const rows = await asked.tx
    .selectFrom('decisions.major_matter')
    .select(['id', 'number', 'title', 'body', 'published_on as publishedOn', 'urgency'])
    .where('congress_id', '=', asked.congressId)
    .where('published_on', 'is not', null)
    .orderBy('published_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return { congress, rows: rows.map(({ urgency, ...row }) => ({ ...row, urgent: urgency !== '' })) }
}
export type PublishedList = NonNullable<Awaited<ReturnType<typeof publishedDecisions>>>

export interface PublishedDecision {
  readonly congress: string
  readonly number: string | null
  readonly title: string
  readonly organ: string
  readonly resolution: string
  readonly body: Body | null
  readonly power: Article | null
  readonly votes: VotesEntered | null
  readonly urgency: string
  readonly deliberatedOn: string | null
  readonly decidedOn: string | null
  readonly publishedOn: string | null
  /** Whether deputies were asked by form before. */
  readonly deputiesAsked: boolean
}

/** One published resolution and how it was decided; null where there is none, or it is not published. */
export async function publishedDecision(asked: Asked, id: string): Promise<PublishedDecision | null> {
  const { tx, congressId } = asked
  const row = await tx
    .selectFrom('decisions.major_matter as major')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'major.congress_id').onRef('organ.id', '=', 'major.organ_id'),
    )
    .select(['major.number', 'major.title', 'organ.name as organ', 'major.resolution', 'major.body'])
    .select(['major.power', 'major.votes', 'major.urgency', 'major.deliberated_on as deliberatedOn'])
    .select(['major.decided_on as decidedOn', 'major.published_on as publishedOn'])
    .where('major.congress_id', '=', congressId)
    .where('major.id', '=', id)
    .where('major.published_on', 'is not', null)
    .executeTakeFirst()
  const congress = row && (await congressNamed(asked))
  if (!congress) return null
  const body = row.body as Body | null
  const { asked: deputiesAsked } = await askingAbout(asked, id, 'prior-opinion')
  return {
    ...row,
    congress,
    body,
    power: row.power as Article | null,
    votes: countedVotes({ votes: row.votes, body }),
    deputiesAsked,
  }
}
