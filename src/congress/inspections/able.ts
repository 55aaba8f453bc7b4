import { sql } from 'kysely'
import type { z } from 'zod'
import type { Work } from '../../platform/http/route.ts'
import { expertiseOf } from '../deputies/index.ts'
import type { AbleDeputy, findAble } from './contract.ts'

type Asked = z.output<NonNullable<typeof findAble.query>>

const most = 50

/**
 * Deputies who know a field (找能人): the most of the fields asked for first, then whoever was invited least. A deputy
 * whose mandate ended or is suspended is not to be found.
 */
export async function able(work: Work, { tags, search, inspection }: Asked): Promise<{ rows: AbleDeputy[] }> {
  const { tx, congressId, today } = work
  const wanted = tags ? tags.split(',').filter(Boolean) : []
  const words = search?.trim() ?? ''
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<Omit<AbleDeputy, 'tags'>>`
    select deputy.id, deputy.name, delegation.name as delegation, deputy.post, deputy.occupation,
      (select count(*) from deputies.expertise where expertise.congress_id = deputy.congress_id
        and expertise.deputy_id = deputy.id and expertise.tag = any(${wanted}::text[])) as matches,
      (select count(*) from inspections.invitation where invitation.congress_id = deputy.congress_id
        and invitation.deputy_id = deputy.id) as invited,
      (select count(*) from inspections.invitation join docket.matter on matter.congress_id = invitation.congress_id
          and matter.id = invitation.id
        where invitation.congress_id = deputy.congress_id and invitation.deputy_id = deputy.id
          and matter.state in ('observed', 'to-observe', 'to-confirm', 'confirmed')) as took_part,
      exists (select from inspections.invitation where invitation.congress_id = deputy.congress_id
        and invitation.deputy_id = deputy.id and invitation.inspection_id = ${inspection ?? null}::uuid) as here
    from deputies.deputy join deputies.delegation on delegation.congress_id = deputy.congress_id
      and delegation.id = deputy.delegation_id
    where deputy.congress_id = ${congressId} and deputy.suspended_on is null
      and (deputy.ended_on is null or deputy.ended_on > ${today})
      and (${wanted.length === 0} or exists (select from deputies.expertise where expertise.congress_id = deputy.congress_id
        and expertise.deputy_id = deputy.id and expertise.tag = any(${wanted}::text[])))
      and (${words === ''} or deputy.name like ${like} or deputy.occupation like ${like} or deputy.post like ${like}
        or exists (select from deputies.expertise where expertise.congress_id = deputy.congress_id
          and expertise.deputy_id = deputy.id and expertise.tag like ${like}))
    order by matches desc, invited, deputy.name, deputy.id limit ${most}`.execute(tx)
  const known = await expertiseOf(
    tx,
    congressId,
    rows.map(({ id }) => id),
  )
  return { rows: rows.map((row) => ({ ...row, tags: known.get(row.id) ?? [] })) }
}
