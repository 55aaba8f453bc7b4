import { sql, type RawBuilder } from 'kysely'

/** What conditions need to know beside the paper and its matter. */
export type Need = 'answered' | 'judged' | 'promises'

/** The first answer to each paper, as the answers tell it; one handled in parts is answered when all parts are. */
const answered = (congressId: number) => sql`(
  select reply.suggestion_id, min(reply.replied_on) filter (where reply.kind = 'reply') as first_on
  from suggestions.reply where reply.congress_id = ${congressId} group by reply.suggestion_id) as answered
  on answered.suggestion_id = suggestion.id`

/** What the deputy said of the latest reply. */
const judged = (congressId: number) => sql`(
  select distinct on (reply.suggestion_id) reply.suggestion_id, rating.attitude, rating.result, rating.rated_on
  from suggestions.reply left join suggestions.rating
    on rating.congress_id = reply.congress_id and rating.reply_id = reply.id
  where reply.congress_id = ${congressId} order by reply.suggestion_id, reply.id desc) as judged
  on judged.suggestion_id = suggestion.id`

/** How a paper's promises stand: a report in time is in time, however long it waits to be verified. */
const promises = (congressId: number, today: string) => sql`(
  select undertaking.source_id, count(*) as total,
    count(*) filter (where own.ended_at is null) as open,
    count(*) filter (where own.state = 'open' and undertaking.due_on < ${today}::date) as broken,
    count(*) filter (where own.ended_at is not null and undertaking.due_on
      < (coalesce(reported.at, own.ended_at) at time zone 'Asia/Shanghai')::date) as late
  from docket.undertaking
  join docket.matter as own on own.congress_id = undertaking.congress_id and own.id = undertaking.id
  left join (
    select subject_id, max(at) as at from record.event
    where congress_id = ${congressId} and name = 'undertaking.reported' group by subject_id) as reported
    on reported.subject_id = undertaking.id::text
  where undertaking.congress_id = ${congressId} group by undertaking.source_id) as promises
  on promises.source_id = suggestion.id`

/** Papers with their matters and whatever else is needed, each paper once. */
export function papersWith(
  { congressId, today }: { congressId: number; today: string },
  needs: ReadonlySet<Need>,
): RawBuilder<unknown> {
  const joined = [
    ...(needs.has('answered') ? [sql`left join ${answered(congressId)}`] : []),
    ...(needs.has('judged') ? [sql`left join ${judged(congressId)}`] : []),
    ...(needs.has('promises') ? [sql`left join ${promises(congressId, today)}`] : []),
  ]
  return sql`suggestions.suggestion
    join docket.matter on matter.congress_id = suggestion.congress_id and matter.id = suggestion.id
    ${sql.join(joined, sql` `)}`
}
