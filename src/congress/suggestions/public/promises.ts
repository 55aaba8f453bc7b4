import { sql } from 'kysely'
import type { PublicAsked } from '../../../platform/portal/page.ts'
import { withoutPersonalData } from '../../../platform/text/personal-data.ts'

export const promiseStandings = ['kept', 'reported', 'open', 'late'] as const
export type PromiseStanding = (typeof promiseStandings)[number]

/** A promise made in a published reply. */
export interface PublicPromise {
  readonly promise: string
  readonly organ: string
  readonly dueOn: string
  readonly standing: PromiseStanding
}

/** Kept only once somebody other than its owner has verified it. */
export const standingOf = ({ state, dueOn }: { state: string; dueOn: string }, today: string): PromiseStanding =>
  state === 'verified' ? 'kept' : state === 'reported' ? 'reported' : dueOn < today ? 'late' : 'open'

/**
 * What was promised in a paper, by organs: each with its day and whether it was kept. A promise of a reply that is not
 * for the public is not shown either; one no point became (brought in, or made on the way) is the paper's own.
 */
export async function promisesOf({ tx, congressId, today }: PublicAsked, id: string): Promise<PublicPromise[]> {
  const rows = await tx
    .selectFrom('docket.undertaking as undertaking')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'undertaking.congress_id').onRef('matter.id', '=', 'undertaking.id'),
    )
    .innerJoin('organs.organ as organ', (on) =>
      on
        .onRef('organ.congress_id', '=', 'undertaking.congress_id')
        .on(sql<boolean>`organ.id = case when undertaking.owner_kind = 'organ' then undertaking.owner_id::uuid end`),
    )
    .select(['undertaking.promise', 'undertaking.due_on as dueOn', 'matter.state', 'organ.name as organ'])
    .where('undertaking.congress_id', '=', congressId)
    .where('undertaking.source_id', '=', id)
    .where(
      sql<boolean>`not exists (select from suggestions.answer
        join suggestions.reply on reply.congress_id = answer.congress_id and reply.id = answer.reply_id
        where answer.congress_id = undertaking.congress_id and answer.undertaking_id = undertaking.id
          and reply.may_publish is false)`,
    )
    // What an organ wrote upward is between offices.
    .where(
      sql<boolean>`not exists (select from suggestions.upward_letter as letter
        where letter.congress_id = undertaking.congress_id and letter.undertaking_id = undertaking.id)`,
    )
    .orderBy('undertaking.due_on')
    .orderBy('undertaking.id')
    .execute()
  return rows.map(({ promise, organ, dueOn, state }) => ({
    ...{ organ, dueOn, promise: withoutPersonalData(promise) },
    standing: standingOf({ state, dueOn }, today),
  }))
}
