import { sql } from 'kysely'
import { daysBetween } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { HearingForms } from './contract.ts'

/** Hearings to come with their forms, asked and given, and who is still to give one; in one question (待报送的进展表). */
export async function outstanding({ tx, congressId, today }: Work): Promise<{ rows: HearingForms[] }> {
  const rows = await tx
    .selectFrom('progress.form as form')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'form.congress_id').onRef('matter.id', '=', 'form.id'),
    )
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on.onRef('gathering.congress_id', '=', 'form.congress_id').onRef('gathering.id', '=', 'form.gathering_id'),
    )
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'form.congress_id').onRef('organ.id', '=', 'form.organ_id'),
    )
    .select(['gathering.id as gatheringId', 'gathering.title', 'gathering.held_on as heldOn'])
    .select([
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(*) filter (where matter.state = 'given')::int`.as('given'),
      sql<string[]>`coalesce(array_agg(organ.name order by organ.name)
        filter (where matter.state = 'owed'), '{}')`.as('missing'),
    ])
    .where('form.congress_id', '=', congressId)
    .where('gathering.held_on', '>=', today)
    .where('matter.state', '!=', 'released')
    .groupBy(['gathering.id', 'gathering.title', 'gathering.held_on'])
    .orderBy('gathering.held_on')
    .limit(6)
    .execute()
  return { rows: rows.map((row) => ({ ...row, daysLeft: daysBetween(today, row.heldOn) })) }
}
