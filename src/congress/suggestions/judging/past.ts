import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import type { JudgingPanel } from './contract.ts'

/**
 * What was asked for again, the earliest first. An organ that answers for its own part reads what is asked of it, not
 * of the others.
 */
export async function reworkLines({ tx, congressId, caller }: Work, id: string): Promise<JudgingPanel['reworks']> {
  const ofOrgan = caller.organId !== null && caller.roles.some((role) => role.startsWith('organ-'))
  const rows = await tx
    .selectFrom('suggestions.rework as rework')
    .leftJoin('suggestions.rework_part as part', (on) =>
      on.onRef('part.congress_id', '=', 'rework.congress_id').onRef('part.rework_id', '=', 'rework.id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'part.congress_id').onRef('organ.id', '=', 'part.organ_id'),
    )
    .select(['rework.asked_on as askedOn', 'rework.asked_by as by', 'organ.name as organ'])
    .select(sql<string>`coalesce(part.what_is_missing, rework.what_is_missing)`.as('whatIsMissing'))
    .where('rework.congress_id', '=', congressId)
    .where('rework.suggestion_id', '=', id)
    .where((eb) =>
      ofOrgan ? eb.or([eb('part.organ_id', 'is', null), eb('part.organ_id', '=', caller.organId)]) : eb.lit(true),
    )
    .orderBy('rework.id')
    .execute()
  return rows as JudgingPanel['reworks']
}

/** What the chairs decided under supervision, the earliest first. */
export const directionsOf = async ({ tx, congressId }: Work, id: string): Promise<JudgingPanel['directions']> => {
  const rows = await tx
    .selectFrom('suggestions.direction')
    .select(['kind', 'leader', 'office', 'demand', 'answer_by as answerBy'])
    .select(['decided_on as decidedOn', 'decided_by as decidedBy'])
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', id)
    .orderBy('id')
    .execute()
  return rows as JudgingPanel['directions']
}

/** What showed a closed paper unsolved. */
export const reopeningsOf = ({ tx, congressId }: Work, id: string): Promise<JudgingPanel['reopenings']> =>
  tx
    .selectFrom('suggestions.reopening')
    .select(['finding', 'reopened_on as reopenedOn'])
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', id)
    .orderBy('id')
    .execute()
