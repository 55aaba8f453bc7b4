import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'

type Doing = Pick<Work, 'tx' | 'congressId'>

/** How often the deputy has had the paper handled again, and how often she may (本级规定). */
export async function reworksOf({ tx, congressId }: Doing, suggestionId: string) {
  const { reworks } = await tx
    .selectFrom('suggestions.rework')
    .select(({ fn }) => fn.countAll<number>().as('reworks'))
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)
    .where('asked_by', '=', 'deputy')
    .executeTakeFirstOrThrow()
  return { reworks, atMost: (await settingsOf(tx, congressId)).count('suggestions.reworks-at-most') }
}

/** Whether the lead deputy has been urged to rate, and whether her mandate has ended since. */
export async function ratingOwed({ tx, congressId, today }: Doing & Pick<Work, 'today'>, suggestionId: string) {
  const duty = await tx
    .selectFrom('docket.duty')
    .select('rung')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', suggestionId)
    .where('act', '=', 'accept')
    .where('ended_at', 'is', null)
    .where('rung', 'in', ['urged', 'supervised', 'listed'])
    .executeTakeFirst()
  const gone = await tx
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'suggestion.congress_id')
        .onRef('deputy.id', '=', 'suggestion.lead_deputy_id'),
    )
    .select('deputy.id')
    .where('suggestion.congress_id', '=', congressId)
    .where('suggestion.id', '=', suggestionId)
    .where('deputy.ended_on', '<=', today)
    .executeTakeFirst()
  return { reminded: duty !== undefined, hasLeft: gone !== undefined }
}
