import { sql } from 'kysely'
import type { z } from 'zod'
import { NotFound } from '../../platform/http/errors.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import type { DeputyLine, listDeputies } from './contract.ts'
import { groupsOf } from './leaders.ts'
import { deputies, inOffice } from './queries.ts'
import type { Sex } from './words.ts'

const columns = [
  'deputy.id',
  'deputy.name',
  'deputy.name_key',
  'deputy.sex',
  'deputy.nationality',
  'delegation.id as delegationId',
  'delegation.name as delegation',
  'deputy.certificate',
  'deputy.post',
  'deputy.occupation',
  'deputy.first_term as firstTerm',
  'deputy.ended_on as endedOn',
] as const

type Query = z.output<NonNullable<typeof listDeputies.query>>

/** The key of a page's last row, and back; a key that is none begins at the start. */
const keyOf = ({ id, name_key }: { id: string; name_key: string }): string => `${id}~${name_key}`
function keyIn(after: string | undefined): { id: string; nameKey: string } | null {
  const [first, ...rest] = (after ?? '').split('~')
  const id = idKey(first)
  return id === null ? null : { id, nameKey: rest.join('~') }
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** The roll of deputies in office (代表名册) by pinyin, a page at a time; the search looks in names and certificates. */
export async function roll(
  { tx, congressId, today }: Work,
  asked: Query,
): Promise<{ rows: DeputyLine[]; next: string | null }> {
  let query = inOffice(tx, congressId, today).select(columns)
  if (asked.delegation) query = query.where('deputy.delegation_id', '=', asked.delegation)
  const search = asked.search?.normalize('NFC').trim()
  if (search) {
    const like = `%${escaped(search)}%`
    query = query.where((eb) => eb.or([eb('deputy.name', 'ilike', like), eb('deputy.certificate', 'ilike', like)]))
  }
  const from = keyIn(asked.after)
  if (from) query = query.where(sql<boolean>`(deputy.name_key, deputy.id) > (${from.nameKey}, ${from.id}::uuid)`)
  const found = await query
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ name_key: _, ...row }) => ({ ...row, sex: row.sex as Sex })),
    next: found.length > asked.limit && last ? keyOf(last) : null,
  }
}

const unknownToOthers = { bornOn: null, phone: null, suspendedOn: null }

/** One deputy; her day of birth, phone and suspension are for the office, the chair and herself. @throws NotFound */
export async function deputyPage({ tx, congressId, caller }: Work, id: string) {
  const row = await deputies(tx, congressId)
    .select(columns)
    .select([
      'deputy.education',
      'deputy.occupation_kind as occupationKind',
      'deputy.party',
      'deputy.elected_on as electedOn',
      'deputy.born_on',
      'deputy.phone',
      'deputy.suspended_on',
    ])
    .where('deputy.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound('deputy')
  const { name_key: _, born_on, phone, suspended_on, ...open } = row
  const trusted = caller.deputyId === id || caller.roles.includes('staff') || caller.roles.includes('chair')
  const own = trusted ? { bornOn: born_on, phone, suspendedOn: suspended_on } : unknownToOthers
  return { ...open, sex: open.sex as Sex, ...own }
}

export const delegations = async (work: Work) => ({ rows: await groupsOf(work) })
