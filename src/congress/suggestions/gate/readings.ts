import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'
import type { State } from '../words.ts'
import type { Readings } from './rules.ts'

interface Reading {
  readonly id: string
  readonly state: string
  readonly session_id: string | null
}

/** 审查次数: how often papers are read at a session (or between sessions), as the congress has it now. */
export async function readingsAt({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>) {
  const settings = await settingsOf(tx, congressId)
  const [atSession, between] = [
    settings.count('suggestions.readings-at-session'),
    settings.count('suggestions.readings-between'),
  ]
  return (sessionId: string | null): number => (sessionId ? atSession : between)
}

/** Who passed these papers at their first reading. */
export async function firstReadersOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; name: string }>()
  const rows = await tx
    .selectFrom('suggestions.first_reading')
    .select(['suggestion_id', 'read_by', 'reader'])
    .where('congress_id', '=', congressId)
    .where('suggestion_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ suggestion_id, read_by, reader }) => [suggestion_id, { id: read_by, name: reader }]))
}

/** How far a paper's review has come, for this reader. What was read before it was returned counts no more. */
export async function readingsOf(work: Work, { id, state, session_id }: Reading): Promise<Readings> {
  const firstReaders = state === 'reviewed' ? await firstReadersOf(work, [id]) : null
  return {
    state: state as State,
    readings: (await readingsAt(work))(session_id),
    firstReader: firstReaders?.get(id) ?? null,
    reader: work.caller.accountId,
  }
}
