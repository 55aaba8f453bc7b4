import { sql } from 'kysely'
import { insist } from '../../../law/ruling.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { isDeputyHere } from '../queries.ts'
import { mayWriteExpertise } from './rules.ts'
import { usualFields } from './words.ts'

const writes = ({ caller }: Work, id: string) =>
  mayWriteExpertise({
    herself: caller.roles.includes('deputy') && caller.deputyId === id,
    isStaff: caller.roles.includes('staff'),
  })

async function insistHere({ tx, congressId }: Work, id: string): Promise<void> {
  if (!(await isDeputyHere(tx, congressId, id))) throw new NotFound('deputy')
}

/** What each of these deputies knows well. */
export async function expertiseOf(
  db: Reader,
  congressId: number,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('deputies.expertise')
    .select(['deputy_id', 'tag'])
    .where('congress_id', '=', congressId)
    .where('deputy_id', 'in', ids)
    .orderBy('tag')
    .execute()
  const known = new Map<string, string[]>()
  for (const { deputy_id, tag } of rows) known.set(deputy_id, [...(known.get(deputy_id) ?? []), tag])
  return known
}

/** One deputy's fields, and whether the caller may write them. @throws NotFound */
export async function expertise(work: Work, id: string) {
  await insistHere(work, id)
  const tags = (await expertiseOf(work.tx, work.congressId, [id])).get(id) ?? []
  return { tags, mayWrite: writes(work, id).permitted }
}

/** Her fields are what was sent, and no others (填写专长). @throws NotFound, Refused */
export async function write(work: Work, id: string, sent: readonly string[]): Promise<{ tags: string[] }> {
  const { tx, congressId, caller } = work
  await insistHere(work, id)
  insist(writes(work, id))
  const tags = [...new Set(sent)].toSorted()
  const before = (await expertiseOf(tx, congressId, [id])).get(id) ?? []
  if (before.toSorted().join('\n') === tags.join('\n')) return { tags }
  await tx.deleteFrom('deputies.expertise').where('congress_id', '=', congressId).where('deputy_id', '=', id).execute()
  const rows = tags.map((tag) => ({ congress_id: congressId, deputy_id: id, tag }))
  if (rows.length > 0)
    await tx
      .insertInto('deputies.expertise')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
  await record(work, {
    name: 'deputy.expertise-written',
    subject: { kind: 'deputy', id },
    actor: caller,
    facts: { tags },
  })
  return { tags }
}

/** Every field, with how many deputies in office name it: the usual ones, and those written in (专长目录). */
export async function fields({ tx, congressId, today }: Work) {
  const { rows: named } = await sql<{ tag: string; deputies: number }>`
    select expertise.tag, count(*) as deputies from deputies.expertise
    join deputies.deputy on deputy.congress_id = expertise.congress_id and deputy.id = expertise.deputy_id
    where expertise.congress_id = ${congressId} and (deputy.ended_on is null or deputy.ended_on > ${today})
    group by expertise.tag order by deputies desc, expertise.tag`.execute(tx)
  const known = new Set(named.map(({ tag }) => tag))
  return { rows: [...named, ...usualFields.filter((tag) => !known.has(tag)).map((tag) => ({ tag, deputies: 0 }))] }
}
