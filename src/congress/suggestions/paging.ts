import { sql } from 'kysely'
import { dayKey, idKey } from '../../platform/http/keys.ts'
import type { sorts } from './contract.ts'
import type { lines, LineRow } from './list.ts'

type Sort = (typeof sorts)[number]
type Query = ReturnType<typeof lines>

/** The key after which the next page begins. */
export const keyOf = (row: Pick<LineRow, 'id' | 'reply_due_on'>, sort: Sort): string =>
  sort === 'due' ? `${row.reply_due_on}~${row.id}` : row.id

/** Puts the list in its order and begins it after a key; a key that is none begins at the start. */
export function after(query: Query, { sort, after: key }: { sort: Sort; after?: string | undefined }): Query {
  if (sort === 'due') {
    const from = dayKey(key)
    const dated = query.where('suggestion.reply_due_on', 'is not', null)
    const begun = from
      ? dated.where(sql<boolean>`(suggestion.reply_due_on, suggestion.id) > (${from.day}::date, ${from.id}::uuid)`)
      : dated
    return begun.orderBy('suggestion.reply_due_on').orderBy('suggestion.id')
  }
  const from = idKey(key)
  const forward = sort === 'oldest'
  const begun = from ? query.where('suggestion.id', forward ? '>' : '<', from) : query
  return begun.orderBy('suggestion.id', forward ? 'asc' : 'desc')
}
