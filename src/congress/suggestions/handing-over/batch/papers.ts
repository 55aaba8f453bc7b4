import type { Work } from '../../../../platform/http/route.ts'
import { organsOf } from '../../../organs/index.ts'
import type { Handling } from '../handling-field.ts'
import type { Listed } from './rules.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>

const rowsOf = ({ tx, congressId }: Doing, batchId: string) =>
  tx
    .selectFrom('suggestions.hand_over_paper as listed')
    .innerJoin('suggestions.suggestion as suggestion', (on) =>
      on.onRef('suggestion.congress_id', '=', 'listed.congress_id').onRef('suggestion.id', '=', 'listed.suggestion_id'),
    )
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'listed.congress_id').onRef('matter.id', '=', 'listed.suggestion_id'),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'suggestion.congress_id')
        .onRef('deputy.id', '=', 'suggestion.lead_deputy_id'),
    )
    .select(['suggestion.id', 'suggestion.number', 'suggestion.title', 'suggestion.category'])
    .select(['suggestion.wished_organ', 'suggestion.reply_due_on', 'deputy.name as lead_deputy'])
    .select(['matter.state', 'matter.version', 'listed.proposal'])
    .where('listed.congress_id', '=', congressId)
    .where('listed.hand_over_id', '=', batchId)
    .execute()

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

// 第9号 comes before 第10号.
const byNumber = new Intl.Collator('zh', { numeric: true })

/** A paper of a batch with who is to handle it, by name. */
export interface BatchPaper extends Row {
  readonly handling: Handling | null
  readonly organs: readonly { readonly id: string; readonly name: string; readonly endedOn: string | null }[]
}

/** Ids of all whom a paper is to go to. */
export const organsIn = (handling: Handling | null): string[] => {
  if (!handling) return []
  return 'separate' in handling
    ? handling.separate.map(({ organId }) => organId)
    : [handling.organId, ...handling.coHandlers]
}

/** The papers of a batch in the order of their numbers. */
export async function papersIn(doing: Doing, batchId: string): Promise<BatchPaper[]> {
  const rows = await rowsOf(doing, batchId)
  const known = new Map((await organsOf(doing.tx, doing.congressId)).map((organ) => [organ.id, organ]))
  return rows
    .toSorted((one, other) => byNumber.compare(one.number ?? one.title, other.number ?? other.title))
    .map((row) => {
      const handling = row.proposal as Handling | null
      const organs = organsIn(handling).flatMap((id) => known.get(id) ?? [])
      return { ...row, handling, organs }
    })
}

/** What the rules ask of it. */
export const listedOf = ({ title, state, handling, organs }: BatchPaper): Listed => ({
  title,
  state,
  isDecided: handling !== null,
  endedOrgan: organs.find(({ endedOn }) => endedOn !== null)?.name ?? null,
})
