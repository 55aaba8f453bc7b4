import { sql } from 'kysely'
import type { z } from 'zod'
import { idKey } from '../../../platform/http/keys.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { personsToldTo } from '../../../platform/persons/index.ts'
import { deputyNames, mandateRuling } from '../../deputies/index.ts'
import { congressOf, settingsOf } from '../../organs/index.ts'
import type { listMyContacts } from './contract.ts'
import { selfOf, voterKind } from './keep.ts'
import { contactsOfYear, leastContacted, votersOf } from './queries.ts'
import { mayKeepVoter, missingOf } from './rules.ts'
import type { Way } from './words.ts'

const yearOf = (today: string, asked: number | undefined): number => asked ?? Number(today.slice(0, 4))

/** How many voters are usual here, and how often a year each is contacted; none where deputies have no voters. */
async function expectedOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>) {
  const settings = await settingsOf(tx, congressId)
  const { level } = await congressOf(tx, congressId)
  const direct = level === 'county' || level === 'township'
  return {
    voters: direct ? settings.count('voters.fixed-voters') : 0,
    times: direct ? settings.count('voters.contacts-a-year') : 0,
    under: settings.under('voters.contacts-a-year'),
  }
}

/** Her fixed voters by name, the least contacted first, and what is missing this year: she sees it before anybody. */
export async function readMine(work: Work, asked: { year?: number | undefined }) {
  const { tx, congressId, today } = work
  const deputyId = selfOf(work)
  const year = yearOf(today, asked.year)
  const voters = await votersOf(tx, congressId, deputyId, year)
  const persons = await personsToldTo(tx, congressId, { kind: voterKind, ids: voters.map(({ id }) => id) })
  const expected = await expectedOf(work)
  const { level } = await congressOf(tx, congressId)
  const allowed = mayKeepVoter({ level, kept: voters.length, consentedOn: today, today })
  return {
    voters: voters.map((voter) => {
      const { name = '', phone = '', note = '' } = persons.get(voter.id) ?? {}
      return { ...voter, name, phone, note }
    }),
    expected,
    missing: missingOf(voters, expected),
    sheet: await contactsOfYear(tx, congressId, { deputyId, year }),
    mayKeep: allowed.permitted && (await mandateRuling(work, deputyId)).permitted,
  }
}

/** Her log of contacts, the latest first; nobody else reads it. */
export async function listMine(work: Work, { after, limit }: z.output<NonNullable<typeof listMyContacts.query>>) {
  const { tx, congressId } = work
  let rows = tx
    .selectFrom('voters.contact as contact')
    .leftJoin('deputies.area as area', (on) =>
      on.onRef('area.congress_id', '=', 'contact.congress_id').onRef('area.id', '=', 'contact.area_id'),
    )
    .select(['contact.id', 'contact.contacted_on as on', 'contact.way', 'contact.voter_id', 'contact.said'])
    .select(['area.name as area', 'contact.opinion_id as opinionId'])
    .where('contact.congress_id', '=', congressId)
    .where('contact.deputy_id', '=', selfOf(work))
    .where('contact.withdrawn_on', 'is', null)
  const [on = '', id = ''] = (after ?? '').split('~')
  const from = idKey(id)
  if (from && /^\d{4}-\d\d-\d\d$/.test(on))
    rows = rows.where(sql<boolean>`(contact.contacted_on, contact.id) < (${on}::date, ${from}::uuid)`)
  const found = await rows
    .orderBy('contact.contacted_on', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const ids = page.flatMap(({ voter_id }) => (voter_id ? [voter_id] : []))
  const persons = await personsToldTo(tx, congressId, { kind: voterKind, ids })
  const last = page.at(-1)
  return {
    rows: page.map(({ voter_id, way, ...row }) => ({
      ...row,
      way: way as Way,
      voter: voter_id && (persons.get(voter_id)?.name ?? ''),
    })),
    next: found.length > limit && last ? `${last.on}~${last.id}` : null,
  }
}

/** How deputies keep in touch, in the order of their names and without points: numbers only, nobody's voters. */
export async function readCounts(work: Work, asked: { year?: number | undefined }) {
  const { tx, congressId, today } = work
  const year = yearOf(today, asked.year)
  const expected = await expectedOf(work)
  const inYear = sql`contact.congress_id = deputy.congress_id and contact.withdrawn_on is null
    and contact.contacted_on between ${`${year}-01-01`} and ${`${year}-12-31`}`
  const voters = sql`voters.fixed_voter as voter where voter.congress_id = deputy.congress_id
    and voter.deputy_id = deputy.id and voter.ended_on is null`
  const rows = await tx
    .selectFrom('deputies.deputy as deputy')
    .innerJoin('deputies.delegation as delegation', (on) =>
      on.onRef('delegation.congress_id', '=', 'deputy.congress_id').onRef('delegation.id', '=', 'deputy.delegation_id'),
    )
    .select(['deputy.id', 'deputy.name', 'delegation.name as group'])
    .select([
      sql<number>`(select count(*) from ${voters})`.as('voters'),
      sql<number>`(select count(*) from ${voters} and (select count(*) from voters.contact as contact
        where ${inYear} and contact.voter_id = voter.id) >= ${expected.times})`.as('met'),
      sql<number>`(select count(*) from voters.contact as contact where ${inYear}
        and contact.deputy_id = deputy.id)`.as('contacts'),
      sql<string | null>`(select max(contacted_on) from voters.contact as contact where ${inYear}
        and contact.deputy_id = deputy.id)`.as('lastOn'),
    ])
    .where('deputy.congress_id', '=', congressId)
    .where((eb) => eb.or([eb('deputy.ended_on', 'is', null), eb('deputy.ended_on', '>', today)]))
    .orderBy('deputy.name_key')
    .orderBy('deputy.id')
    .execute()
  return {
    year,
    expected,
    rows: rows.map(({ id, name, group, ...counts }) => ({ deputy: { id, name, group }, ...counts })),
    areas: await leastContacted(tx, congressId, year),
  }
}

/** A deputy's fixed voters for the office: where they live and how often they were contacted, not who they are. */
export async function listOf({ tx, congressId, today }: Work, deputyId: string) {
  const deputy = (await deputyNames(tx, congressId, [deputyId])).get(deputyId)
  if (!deputy) throw new NotFound('deputy')
  const rows = await votersOf(tx, congressId, deputyId, yearOf(today, undefined))
  return { deputy, rows: rows.map(({ areaId: _, ...row }) => row) }
}
