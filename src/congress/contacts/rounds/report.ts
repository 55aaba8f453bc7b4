import { sql } from 'kysely'
import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { writeTable, writtenTypes, type WrittenFormat } from '../../../platform/tables/index.ts'
import type { Standing } from '../contract.ts'
import { membersOf, pairingsIn } from '../members/queries.ts'
import { quarterOf, type RoundState } from '../words.ts'

interface Between {
  readonly from: string
  readonly to: string
}

/** What deputies said to each member in some months, and how much of it something was made of. */
async function opinionsBy({ tx, congressId }: Work, { from, to }: Between) {
  const { rows } = await sql<{ memberId: string; contacts: number; opinions: number; followed: number }>`
    select contact.member_id as "memberId", count(distinct contact.id) as contacts, count(opinion.number) as opinions,
      count(opinion.number) filter (where opinion.undertaking_id is not null or opinion.suggestion_id is not null) as followed
    from contacts.contact
    join docket.matter on matter.congress_id = contact.congress_id and matter.id = contact.id
      and matter.state not in ('disputed', 'withdrawn')
    left join contacts.opinion on opinion.congress_id = contact.congress_id and opinion.contact_id = contact.id
    where contact.congress_id = ${congressId} and contact.met_on between ${from} and ${to}
    group by contact.member_id`.execute(tx)
  return new Map(rows.map((row) => [row.memberId, row]))
}

/** How each member has kept in touch (联系情况), whoever met nobody first. */
async function standings(work: Work, between: Between): Promise<Standing[]> {
  const pairings = Map.groupBy(await pairingsIn(work, between), ({ memberId }) => memberId)
  const sums = await opinionsBy(work, between)
  const members = await membersOf(work.tx, work.congressId).where('member.ended_on', 'is', null).execute()
  const named = (memberId: string, met: boolean) =>
    (pairings.get(memberId) ?? [])
      .filter(({ contacts }) => contacts > 0 === met)
      .map(({ deputyId, deputy }) => ({ id: deputyId, name: deputy }))
  return members
    .map(({ id, name, post }) => ({
      member: { id, name, post },
      met: named(id, true),
      notMet: named(id, false),
      contacts: sums.get(id)?.contacts ?? 0,
      opinions: sums.get(id)?.opinions ?? 0,
      followed: sums.get(id)?.followed ?? 0,
    }))
    .toSorted((a, b) => a.met.length - b.met.length || b.notMet.length - a.notMet.length)
}

type Asked = { from?: string | undefined; to?: string | undefined }

const betweenOf = ({ today }: Work, { from, to }: Asked): Between => {
  const quarter = quarterOf(from ?? to ?? today)
  return { from: from ?? quarter.from, to: to ?? quarter.to }
}

/** The quarter's contacts, with whoever is missing, and the rounds there have been. */
export async function report(work: Work, asked: Asked) {
  const between = betweenOf(work, asked)
  const rows = await standings(work, between)
  const rounds = await work.tx
    .selectFrom('contacts.round as round')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'round.congress_id').onRef('matter.id', '=', 'round.id'),
    )
    .select(['round.id', 'round.from_day as from', 'round.to_day as to', 'matter.state'])
    .where('round.congress_id', '=', work.congressId)
    .orderBy('round.to_day', 'desc')
    .limit(12)
    .execute()
  return {
    ...between,
    missing: rows.filter(({ met }) => met.length === 0).length,
    rows,
    rounds: rounds.map((round) => ({ ...round, state: round.state as RoundState })),
  }
}

const says = sentences({
  name: { zh: '联系代表情况', en: 'Contacts with deputies' },
  member: { zh: '姓名', en: 'Name' },
  post: { zh: '职务', en: 'Post' },
  met: { zh: '已联系的代表', en: 'In touch with' },
  notMet: { zh: '未联系的代表', en: 'Not yet in touch with' },
  contacts: { zh: '联系次数', en: 'Contacts' },
  opinions: { zh: '听取意见', en: 'Opinions heard' },
  followed: { zh: '已转任务或建议', en: 'Made a task or suggestion' },
})

/** The same as a table to keep. */
export async function reportTable(work: Work, { format, ...asked }: Asked & { format: WrittenFormat }) {
  const between = betweenOf(work, asked)
  const say = (text: Bilingual) => text[work.door.language]
  const list = (named: readonly { name: string }[]) => named.map(({ name }) => name).join(say({ zh: '、', en: ', ' }))
  const bytes = await writeTable(
    {
      name: say(says.name),
      headings: [says.member, says.post, says.met, says.notMet, says.contacts, says.opinions, says.followed].map(say),
      rows: (await standings(work, between)).map(({ member, met, notMet, contacts, opinions, followed }) => [
        member.name,
        member.post,
        list(met),
        list(notMet),
        contacts,
        opinions,
        followed,
      ]),
    },
    format,
  )
  return {
    fileName: `${say(says.name)} ${between.from}~${between.to}.${format}`,
    type: writtenTypes[format],
    base64: bytes.toString('base64'),
  }
}
