import { sql } from 'kysely'
import { addMonths, daysBetween, dayInShanghai } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import { openItems } from '../hearings/items.ts'
import type { Candidate } from './contract.ts'
import { inOrder, reasonsFor } from './reasons.ts'
import { siteItems } from './site-items.ts'
import { visitOf } from './visits.ts'

/** What is known of a site before anybody has been there. */
interface Known {
  readonly daysLeft: number | null
  readonly quietFor: number | null
}

const quietSince = (today: string, at: string | null): number | null =>
  at === null ? null : daysBetween(dayInShanghai(at), today)

/** What organs have open, by matter: the earliest day of whatever is owed on it. */
async function openKnown(work: Work, names: Names): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for (const { duty, last } of await openItems(work, names)) {
    const before = known.get(duty.matterId)
    if (before && (before.daysLeft ?? 0) <= duty.daysLeft) continue
    known.set(duty.matterId, { daysLeft: duty.daysLeft, quietFor: quietSince(work.today, last?.at ?? null) })
  }
  return known
}

/** Papers answered and promises verified within the year: people go and look at results too. */
async function doneKnown({ tx, congressId, today }: Work): Promise<Map<string, Known>> {
  const since = addMonths(today, -12)
  const { rows } = await sql<{ id: string; entered_at: string }>`
    select matter.id, matter.entered_at from docket.matter
    where matter.congress_id = ${congressId} and matter.entered_at >= ${since}::date
      and (matter.kind = 'suggestion' and matter.state in ('replied', 'following', 'closed')
        or matter.kind = 'motion' and matter.state in ('delivered', 'concluded')
        or matter.kind = 'undertaking' and matter.state = 'verified')
    order by matter.entered_at desc limit 300`.execute(tx)
  return new Map(rows.map(({ id, entered_at }) => [id, { daysLeft: null, quietFor: quietSince(today, entered_at) }]))
}

/** 重点督办件, and where the papers say that they lie. */
async function papersBeside({ tx, congressId, today }: Work, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; place: string; key: boolean }>`
    select suggestion.id, suggestion.place, suggestion.priority or exists (
        select from suggestions.key_suggestion key
        where key.congress_id = ${congressId} and key.suggestion_id = suggestion.id
          and key.dropped_on is null and ${today}::date between key.from_on and key.to_on) as key
    from suggestions.suggestion
    where suggestion.congress_id = ${congressId} and suggestion.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

/** Sites worth going to, each with why: overdue first, key papers, promises falling due, what is quiet, then results. */
export const sitesOf = (names: Names) =>
  async function list(work: Work, id: string): Promise<{ rows: Candidate[] }> {
    await visitOf(work, id)
    const known = new Map([...(await doneKnown(work)), ...(await openKnown(work, names))])
    const items = [...(await siteItems(work, names, [...known.keys()])).values()]
    const papers = await papersBeside(work, [...new Set(items.map(({ sourceId }) => sourceId))])
    const rows = items.map((item) => {
      const paper = papers.get(item.sourceId)
      const facts = known.get(item.itemId) ?? { daysLeft: null, quietFor: null }
      const promise = item.kind === 'undertaking'
      return {
        ...item,
        place: paper?.place ?? '',
        reasons: reasonsFor({ promise, key: paper?.key ?? false, ...facts }),
      }
    })
    return { rows: inOrder(rows) }
  }
