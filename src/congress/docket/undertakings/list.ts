import { sql } from 'kysely'
import type { z } from 'zod'
import { dayKey } from '../../../platform/http/keys.ts'
import type { Work } from '../../../platform/http/route.ts'
import { namesIn } from '../lives.ts'
import type { Follows } from '../news/told.ts'
import { reckoningOf } from '../reckon.ts'
import { shownTo } from '../shown-to.ts'
import type { Life } from '../words.ts'
import { groupCondition, narrowedBy, type Narrowing } from './conditions.ts'
import { holderName } from '../duty-lines.ts'
import { linesOf, promises, withLine, type PromiseRow, type Showing } from './lines.ts'
import type { listUndertakings, promiseSorts } from './list-contract.ts'
import { seenBy } from './seen.ts'
import { groups, type Group } from './words.ts'

/** What the list needs of the house: the lives there are, and the papers that rooms know people to follow. */
export interface Register {
  readonly lives: readonly Life[]
  readonly follows: readonly Follows[]
}

/** What the caller may read of the promises. */
export const seen = (work: Work, { lives, follows }: Register) =>
  promises(work)
    .where(seenBy(work, follows))
    .where(shownTo(work, lives, 'source'))

/** The first of the reminders: from then on a promise is pressing. */
export async function remindBeforeIn({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>): Promise<number> {
  const { settings } = await reckoningOf(tx, congressId)
  return Math.max(0, ...settings.counts('ladder.remind-before'))
}

type Asked = Narrowing & {
  which: Group
  sort: (typeof promiseSorts)[number]
  after?: string | undefined
}

/** The promises asked for, in the order of their days, after a key. */
export function inOrder(work: Work, register: Register, { remindBefore, ...asked }: Asked & { remindBefore: number }) {
  const forward = asked.sort === 'soonest'
  const from = dayKey(asked.after)
  const begins = sql<boolean>`(undertaking.due_on, undertaking.id) ${sql.raw(forward ? '>' : '<')} (${from?.day}::date, ${from?.id}::uuid)`
  const conditions = [groupCondition(asked.which, work, remindBefore), ...narrowedBy(asked), ...(from ? [begins] : [])]
  const narrowed = conditions.reduce((query, condition) => query.where(condition), seen(work, register))
  return withLine(narrowed)
    .orderBy('undertaking.due_on', forward ? 'asc' : 'desc')
    .orderBy('undertaking.id', forward ? 'asc' : 'desc')
}

/** As many of them as are wanted. */
export const rowsOf = async (
  work: Work,
  register: Register,
  { most, ...asked }: Asked & { most: number },
): Promise<PromiseRow[]> =>
  inOrder(work, register, { ...asked, remindBefore: await remindBeforeIn(work) })
    .limit(most)
    .execute()

export const showing = async (work: Work, { lives }: Register): Promise<Showing> => ({
  names: namesIn(lives),
  remindBefore: await remindBeforeIn(work),
})

/** Promises by group, owner, paper and words, a page at a time in the order of their days. */
export async function list(
  work: Work,
  register: Register,
  asked: z.output<NonNullable<typeof listUndertakings.query>>,
) {
  const rows = await rowsOf(work, register, { ...asked, most: asked.limit + 1 })
  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: await linesOf(work, page, await showing(work, register)),
    next: rows.length > asked.limit && last ? `${last.due_on}~${last.id}` : null,
  }
}

/** How many there are in each group, within what is asked for; and whose they are, and of what kinds of paper. */
export async function counts(work: Work, register: Register, asked: Narrowing) {
  const remindBefore = await remindBeforeIn(work)
  const narrowed = narrowedBy(asked).reduce((query, condition) => query.where(condition), seen(work, register))
  const counted = await narrowed
    .select(
      groups.map((group) =>
        sql<number>`count(*) filter (where ${groupCondition(group, work, remindBefore)})`.as(group),
      ),
    )
    .executeTakeFirstOrThrow()
  return { groups: counted as Record<Group, number>, ...(await choices(work, register)) }
}

async function choices(work: Work, register: Register) {
  const { names } = await showing(work, register)
  const rows = await seen(work, register)
    .select(['undertaking.owner_kind as holder_kind', 'undertaking.owner_id as holder_id', 'source.kind'])
    .select(sql<string | null>`coalesce(organ.name, deputy.name)`.as('holder_name'))
    .select(sql<number>`count(*)`.as('count'))
    .groupBy(['undertaking.owner_kind', 'undertaking.owner_id', 'source.kind', 'organ.name', 'deputy.name'])
    .execute()
  const summed = <Key extends string>(keyOf: (row: (typeof rows)[number]) => Key) =>
    [...Map.groupBy(rows, keyOf)]
      .map(([key, of]) => ({
        key,
        first: of[0] as (typeof rows)[number],
        count: of.reduce((n, { count }) => n + count, 0),
      }))
      .toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key))
  return {
    owners: summed((row) => `${row.holder_kind}:${row.holder_id}`).map(({ key, first, count }) => ({
      key,
      name: holderName(first),
      count,
    })),
    sources: summed(({ kind }) => kind).map(({ key, count }) => ({ key, name: names.kind(key), count })),
  }
}
