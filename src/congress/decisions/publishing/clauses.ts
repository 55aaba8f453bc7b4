import { sql } from 'kysely'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { roleNames, type Role } from '../../organs/words.ts'

/** The clauses of a published resolution, each with who owes it, by when, and how it stands. */
export const clausesOf = (db: Reader, { congressId, today }: { congressId: number; today: string }, matterId: string) =>
  db
    .selectFrom('decisions.clause as clause')
    .innerJoin('docket.undertaking as promise', (on) =>
      on.onRef('promise.congress_id', '=', 'clause.congress_id').onRef('promise.id', '=', 'clause.undertaking_id'),
    )
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'clause.congress_id').onRef('matter.id', '=', 'clause.undertaking_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on
        .onRef('organ.congress_id', '=', 'promise.congress_id')
        .on(sql<boolean>`promise.owner_kind = 'organ' and organ.id::text = promise.owner_id`),
    )
    .select(['clause.ordinal', 'clause.text', 'clause.undertaking_id as undertakingId'])
    .select(['promise.owner_kind as ownerKind', 'promise.owner_id as ownerId', 'organ.name as organ'])
    .select(['promise.due_on as dueOn', 'matter.state'])
    .select(sql<boolean>`matter.ended_at is null and promise.due_on < ${today}`.as('overdue'))
    .where('clause.congress_id', '=', congressId)
    .where('clause.matter_id', '=', matterId)
    .orderBy('clause.ordinal')
    .execute()

export type ClauseRow = Awaited<ReturnType<typeof clausesOf>>[number]

/** Who owes a clause, as people call them. */
export function ownerOf({ ownerId, organ }: Pick<ClauseRow, 'ownerId' | 'organ'>): Bilingual {
  if (organ) return { zh: organ, en: organ }
  return roleNames[ownerId as Role] ?? { zh: ownerId, en: ownerId }
}
