import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'

export interface Period {
  readonly from: string
  readonly to: string
}

/** A paper as it stood at the end of a period, whenever it is asked for. */
export interface PaperThen {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly leadDeputy: string | null
  readonly organId: string | null
  readonly organ: string | null
  readonly category: string
  readonly assignedOn: string
  /** The first answer up to then. */
  readonly repliedOn: string | null
  readonly dueOn: string | null
  /** The class of the last answer up to then. */
  readonly resultClass: string | null
  readonly attitude: string | null
  readonly result: string | null
  readonly closed: boolean
  readonly priority: boolean
  /** Whether its text may be shown to the public. */
  readonly mayPublish: boolean
}

/**
 * The papers handled in a period: handed over by its end, and not ended before it began; as they stood at its end, read
 * from their days and from what was recorded by then.
 */
export async function papersThen({ tx, congressId }: Work, { from, to }: Period): Promise<PaperThen[]> {
  const { rows } = await sql<PaperThen>`
    select suggestion.id, suggestion.number, suggestion.title, deputy.name as "leadDeputy",
      organ.id as "organId", organ.name as organ, suggestion.category, suggestion.assigned_on as "assignedOn",
      answers.first_on as "repliedOn", suggestion.reply_due_on as "dueOn", answers.result_class as "resultClass",
      rating.attitude, rating.result,
      coalesce((matter.ended_at at time zone 'Asia/Shanghai')::date <= ${to}::date, false) as closed,
      suggestion.priority, suggestion.may_publish as "mayPublish"
    from suggestions.suggestion
    join docket.matter on matter.congress_id = suggestion.congress_id and matter.id = suggestion.id
    left join organs.organ on organ.congress_id = suggestion.congress_id and organ.id = suggestion.organ_id
    left join deputies.deputy on deputy.congress_id = suggestion.congress_id and deputy.id = suggestion.lead_deputy_id
    left join lateral (
      select min(reply.replied_on) as first_on,
        (array_agg(reply.result_class order by reply.id desc))[1] as result_class,
        (array_agg(reply.id order by reply.id desc))[1] as latest
      from suggestions.reply where reply.congress_id = suggestion.congress_id
        and reply.suggestion_id = suggestion.id and reply.replied_on <= ${to}::date) as answers on true
    left join suggestions.rating on rating.congress_id = suggestion.congress_id and rating.reply_id = answers.latest
      and rating.rated_on <= ${to}::date
    where suggestion.congress_id = ${congressId} and suggestion.assigned_on <= ${to}::date
      and matter.state <> 'withdrawn'
      and (matter.ended_at is null or (matter.ended_at at time zone 'Asia/Shanghai')::date >= ${from}::date)
    order by organ.name nulls last, suggestion.assigned_on, suggestion.id`.execute(tx)
  return rows
}

/** A promise as it stood at the end of a period. */
export interface PromiseThen {
  readonly id: string
  readonly paperId: string
  readonly promise: string
  readonly organ: string | null
  readonly dueOn: string
  readonly keptOn: string | null
}

/** What papers promised that fell due in a period, or was still owed when it began. */
export async function promisesThen({ tx, congressId }: Work, { from, to }: Period): Promise<PromiseThen[]> {
  const { rows } = await sql<PromiseThen>`
    select undertaking.id, undertaking.source_id as "paperId", undertaking.promise, organ.name as organ,
      undertaking.due_on as "dueOn",
      case when matter.ended_at is not null and (matter.ended_at at time zone 'Asia/Shanghai')::date <= ${to}::date
        then (matter.ended_at at time zone 'Asia/Shanghai')::date end as "keptOn"
    from docket.undertaking
    join docket.matter on matter.congress_id = undertaking.congress_id and matter.id = undertaking.id
    join suggestions.suggestion on suggestion.congress_id = undertaking.congress_id
      and suggestion.id = undertaking.source_id
    left join organs.organ on organ.congress_id = undertaking.congress_id
      and organ.id = case when undertaking.owner_kind = 'organ' then undertaking.owner_id::uuid end
    where undertaking.congress_id = ${congressId} and undertaking.promised_on <= ${to}::date
      and undertaking.due_on <= ${to}::date
      and (matter.ended_at is null or (matter.ended_at at time zone 'Asia/Shanghai')::date >= ${from}::date)
    order by undertaking.due_on, undertaking.id`.execute(tx)
  return rows
}
