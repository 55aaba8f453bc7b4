import type { Reader } from '../../../platform/database/house.ts'
import { shownText } from '../../moderation/index.ts'
import { opinionLife } from '../life.ts'
import { answerKind } from '../publish.ts'
import { opinionsIn } from '../queries.ts'
import { openToAll, type Grade, type Subject } from '../words.ts'

/** An opinion as everybody reads it: as moderation let it stand, with its answer. */
export interface Published {
  readonly id: string
  readonly heading: string
  readonly text: string
  readonly pictures: readonly string[]
  readonly subject: Subject
  readonly area: string
  readonly receivedOn: string
  readonly answer: string
  /** An organ or a deputy; null: the station. */
  readonly answeredBy: string | null
  readonly answeredOn: string
  readonly grade: Grade | null
}

interface Asked {
  readonly tx: Reader
  readonly congressId: number
}

/** The newest so many are looked through; what is older stays under its own address. */
const mostShown = 500

// Columns that may be shown, one by one: who said it and where exactly stand in others.
const candidates = ({ tx, congressId }: Asked) =>
  opinionsIn(tx, congressId)
    .innerJoin('opinions.said as said', (on) =>
      on.onRef('said.congress_id', '=', 'opinion.congress_id').onRef('said.opinion_id', '=', 'opinion.id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'said.congress_id').onRef('organ.id', '=', 'said.organ_id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'opinion.congress_id').onRef('deputy.id', '=', 'opinion.deputy_id'),
    )
    .leftJoin('deputies.area as area', (on) =>
      on.onRef('area.congress_id', '=', 'opinion.congress_id').onRef('area.id', '=', 'opinion.area_id'),
    )
    .leftJoin('opinions.rating as rating', (on) =>
      on
        .onRef('rating.congress_id', '=', 'said.congress_id')
        .onRef('rating.opinion_id', '=', 'said.opinion_id')
        .onRef('rating.round', '=', 'said.round'),
    )
    .select(['opinion.id', 'opinion.subject', 'opinion.received_on', 'area.name as area', 'said.id as answerId'])
    .select(['said.said_on', 'organ.name as organ', 'deputy.name as deputy', 'rating.grade'])
    .where('opinion.may_publish', '=', true)
    .where('matter.state', 'in', [...openToAll])
    .where('said.side', '=', 'answer')
    .whereRef('said.round', '=', 'opinion.round')
    .orderBy('opinion.id', 'desc')
    .limit(mostShown)

async function shown(asked: Asked, rows: Awaited<ReturnType<ReturnType<typeof candidates>['execute']>>) {
  const { tx, congressId } = asked
  const [kind, ids] = [opinionLife.kind, rows.map(({ id }) => id)]
  const opinions = await shownText(tx, { congressId, kind, ids })
  const answers = await shownText(tx, { congressId, kind: answerKind, ids: rows.map(({ answerId }) => answerId) })
  return rows.flatMap((row): Published[] => {
    const [opinion, answer] = [opinions.get(row.id), answers.get(row.answerId)]
    if (!opinion || !answer) return []
    const { title: heading, text, pictures } = opinion
    return [
      {
        ...{ id: row.id, heading, text, pictures, answer: answer.text, area: row.area ?? '' },
        subject: row.subject as Subject,
        receivedOn: row.received_on,
        answeredBy: row.organ ?? row.deputy,
        answeredOn: row.said_on,
        grade: row.grade as Grade | null,
      },
    ]
  })
}

/** What everybody may read, the newest first. */
export const publishedOpinions = async (asked: Asked): Promise<Published[]> =>
  shown(asked, await candidates(asked).execute())

/** One of them; null for every other. */
export async function publishedOpinion(asked: Asked, id: string): Promise<Published | null> {
  const rows = await candidates(asked).where('opinion.id', '=', id).execute()
  return (await shown(asked, rows))[0] ?? null
}
