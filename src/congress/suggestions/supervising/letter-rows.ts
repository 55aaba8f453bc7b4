import { sql } from 'kysely'
import type { Bilingual } from '../../../law/bilingual.ts'
import { daysBetween } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holdingsOf } from '../../docket/index.ts'
import { roleNames, type Role } from '../../organs/words.ts'
import type { Letter } from './contract.ts'

/** The letters the caller may read: the office and the government's office all, an organ those addressed to it. */
export const letterRows = ({ tx, congressId, caller }: Work) => {
  const rows = tx
    .selectFrom('suggestions.letter as letter')
    .innerJoin('suggestions.suggestion as suggestion', (on) =>
      on.onRef('suggestion.congress_id', '=', 'letter.congress_id').onRef('suggestion.id', '=', 'letter.suggestion_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on
        .onRef('organ.congress_id', '=', 'letter.congress_id')
        .on(sql<boolean>`organ.id = case when letter.holder_kind = 'organ' then letter.holder_id::uuid end`),
    )
    .selectAll('letter')
    .select(['suggestion.number as paper_number', 'suggestion.title', 'organ.name as organ'])
    .where('letter.congress_id', '=', congressId)
  if (caller.roles.some((role) => role === 'staff' || role === 'chair' || role === 'government-office')) return rows
  const pairs = holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`)
  return rows.where(
    pairs.length > 0
      ? sql<boolean>`(letter.holder_kind, letter.holder_id) in (${sql.join(pairs)})`
      : sql<boolean>`false`,
  )
}

export type LetterRow = Awaited<ReturnType<ReturnType<typeof letterRows>['execute']>>[number]

/** Whether a letter is addressed to the caller: to her organ, or to the office she coordinates for. */
export const isAddressee = (caller: Work['caller'], row: Pick<LetterRow, 'holder_kind' | 'holder_id'>): boolean =>
  holdingsOf(caller).some(({ kind, id }) => kind === row.holder_kind && id === row.holder_id)

const addressee = ({ holder_kind, holder_id, organ }: LetterRow): Bilingual =>
  holder_kind === 'role'
    ? (roleNames[holder_id as Role] ?? { zh: holder_id, en: holder_id })
    : { zh: organ ?? '', en: organ ?? '' }

/** A letter as pages show it. */
export const letterOf = ({ caller }: Pick<Work, 'caller'>, row: LetterRow): Letter => ({
  id: row.id,
  number: row.number,
  rung: row.rung as Letter['rung'],
  suggestionId: row.suggestion_id,
  paperNumber: row.paper_number,
  title: row.title,
  addressee: addressee(row),
  act: row.act as Bilingual,
  dueOn: row.due_on,
  daysOver: daysBetween(row.due_on, row.written_on),
  lastMove: row.last_event as Bilingual,
  movedOn: row.moved_on,
  answerBy: row.answer_by,
  writtenOn: row.written_on,
  received: row.received_on ? { on: row.received_on, by: row.received_by ?? '' } : null,
  mayReceive: row.received_on === null && isAddressee(caller, row),
})
