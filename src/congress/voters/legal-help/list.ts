import type { z } from 'zod'
import { idKey } from '../../../platform/http/keys.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { LegalHelpLine, listLegalHelp } from './contract.ts'
import { legalHelpLife } from './life.ts'
import { secretTitle } from './open.ts'
import { helpSeenBy, mayReadWords, type LegalHelp } from './queries.ts'
import type { Category, LegalHelpState } from './words.ts'

type Row = Pick<LegalHelp, 'id' | 'subject' | 'place' | 'secret' | 'deputy_id' | 'opened_on' | 'deputyName'> & {
  readonly category: string
  readonly state: string
}

export const lineOf =
  (work: Pick<Work, 'caller'>) =>
  (row: Row): LegalHelpLine => ({
    id: row.id,
    category: row.category as Category,
    subject: mayReadWords(work, row) ? row.subject : secretTitle,
    state: row.state as LegalHelpState,
    stateName: legalHelpLife.states[row.state]?.name ?? { zh: '', en: '' },
    place: mayReadWords(work, row) ? row.place : '',
    secret: row.secret,
    deputy: row.deputy_id ? { id: row.deputy_id, name: row.deputyName ?? '' } : null,
    openedOn: row.opened_on,
  })

/** Requests for legal help within what the caller may see, the newest first. */
export async function list(work: Work, { which, after, limit }: z.output<NonNullable<typeof listLegalHelp.query>>) {
  let rows = helpSeenBy(work)
    .select(['help.id', 'help.category', 'help.subject', 'help.place', 'help.secret', 'help.deputy_id'])
    .select(['help.opened_on', 'matter.state', 'deputy.name as deputyName'])
  if (which === 'open') rows = rows.where('matter.ended_at', 'is', null)
  const from = idKey(after)
  if (from) rows = rows.where('help.id', '<', from)
  const found = await rows
    .orderBy('help.id', 'desc')
    .limit(limit + 1)
    .execute()
  const counts = await helpSeenBy(work)
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('matter.ended_at', 'is', null).as('open'),
    ])
    .executeTakeFirstOrThrow()
  return {
    rows: found.slice(0, limit).map(lineOf(work)),
    next: found.length > limit ? (found[limit - 1]?.id ?? null) : null,
    counts,
  }
}
