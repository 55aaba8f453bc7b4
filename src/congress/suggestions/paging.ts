import { sql } from 'kysely'
import type { sorts } from './contract.ts'
import type { lines, LineRow } from './list.ts'

type Sort = (typeof sorts)[number]
type Query = ReturnType<typeof lines>

/** The key after which the next page begins. */
export const keyOf = (row: Pick<LineRow, 'id' | 'reply_due_on'>, sort: Sort): string =>
  sort === 'due' ? `${row.reply_due_on}~${row.id}` : row.id

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const dueKey = /^(\d{4}-\d{2}-\d{2})~([0-9a-f-]{36})$/

/** Puts the list in its order and begins it after a key; a key that is none begins at the start. */
export function after(query: Query, { sort, after: key }: { sort: Sort; after?: string | undefined }): Query {
  if (sort === 'due') {
    const [, day, id] = key?.match(dueKey) ?? []
    const dated = query.where('suggestion.reply_due_on', 'is not', null)
    const begun = day
      ? dated.where(sql<boolean>`(suggestion.reply_due_on, suggestion.id) > (${day}::date, ${id}::uuid)`)
      : dated
    return begun.orderBy('suggestion.reply_due_on').orderBy('suggestion.id')
  }
  const from = key && uuid.test(key) ? key : null
  const forward = sort === 'oldest'
  const begun = from ? query.where('suggestion.id', forward ? '>' : '<', from) : query
  return begun.orderBy('suggestion.id', forward ? 'asc' : 'desc')
}
