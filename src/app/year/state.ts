import { sql, type RawBuilder } from 'kysely'
import type { Desk } from './door.ts'

/** Where a county stands, told without ids and without hours: two runs of one year may be compared. */
export type State = Readonly<Record<string, readonly string[]>>

const day = (column: string): RawBuilder<string> =>
  sql.raw(`coalesce((${column} at time zone 'Asia/Shanghai')::date::text, '-')`)

const holder = sql.raw(`coalesce((select name from organs.organ where id::text = duty.holder_id),
  (select name from deputies.deputy where id::text = duty.holder_id), duty.holder_id)`)

/** Of a promise, an invitation: the paper or gathering it hangs on. */
const title = sql.raw(`matter.kind || ' ' || matter.title || coalesce(' / ' || source.title, '') || coalesce(' ' ||
  coalesce(gathering.held_on::text, invitation.held_on::text), '')`)

const named = sql.raw(`left join docket.matter source on source.id = matter.source_id
  left join gatherings.gathering on gathering.id = matter.id
  left join gatherings.invitation on invitation.id = matter.id`)

/** Opened and ended on one day: whether the clock saw it in between depends on when a crash came. */
const passing = sql.raw(
  `(duty.opened_at at time zone 'Asia/Shanghai')::date = (duty.ended_at at time zone 'Asia/Shanghai')::date`,
)

const lists: Readonly<Record<string, RawBuilder<{ line: string }>>> = {
  matters: sql`select concat_ws(' | ', ${title}, matter.state, matter.version, ${day('matter.opened_at')},
      ${day('matter.ended_at')}, matter.reference, matter.days) as line
    from docket.matter ${named}`,
  places: sql`select concat_ws(' | ', ${title}, duty.party, ${holder}) as line
    from docket.party duty join docket.matter on matter.id = duty.matter_id ${named}`,
  duties: sql`select concat_ws(' | ', ${title}, duty.state, duty.act, ${holder}, ${day('duty.opened_at')}, duty.due_on,
      case when ${passing} then '' else duty.rung end, ${day('duty.ended_at')}, duty.discharged) as line
    from docket.duty join docket.matter on matter.id = duty.matter_id ${named}`,
  steps: sql`select concat_ws(' | ', ${title}, duty.act, ${holder}, duty.due_on, event.name, ${day('event.at')}) as line
    from record.event join docket.duty on duty.id::text = event.subject_id
      join docket.matter on matter.id = duty.matter_id ${named}
    where event.subject_kind = 'duty' and ${passing} is not true`,
  acts: sql`select concat_ws(' | ', ${title}, event.name, event.actor->>'name', ${day('event.at')}) as line
    from record.event join docket.matter on matter.id::text = event.subject_id ${named}`,
  others: sql`select concat_ws(' | ', subject_kind, name, event.actor->>'name', ${day('event.at')}) as line
    from record.event where subject_kind not in ('duty', 'account') and not exists
      (select from docket.matter where matter.id::text = event.subject_id)`,
  replies: sql`select concat_ws(' | ', paper.title, organ.name, reply.kind, reply.result_class, reply.replied_on,
      rating.attitude, rating.result, rating.rated_on) as line
    from suggestions.reply join suggestions.suggestion paper on paper.id = reply.suggestion_id
      join organs.organ on organ.id::text = reply.organ_id::text
      left join suggestions.rating on rating.reply_id = reply.id`,
  contacts: sql`select concat_ws(' | ', paper.title, organ.name, contact.held_on) as line from suggestions.contact
      join suggestions.suggestion paper on paper.id = contact.suggestion_id
      join organs.organ on organ.id::text = contact.organ_id::text`,
  // Which of a day's letters bears which number is the day's chance; that none is left out or twice is not.
  letters: sql`select concat_ws(' | ', paper.title, letter.rung, letter.act->>'zh', letter.due_on, letter.written_on) as line
    from suggestions.letter join suggestions.suggestion paper on paper.id = letter.suggestion_id`,
  numbers: sql`select number as line from suggestions.letter`,
  promises: sql`select concat_ws(' | ', promise, promised_on, due_on, evidence, verified_by) as line from docket.undertaking`,
  periods: sql`select concat_ws(' | ', cadence.name->>'zh', period.due_on, period.outcome) as line
    from docket.cadence_period period join docket.cadence on cadence.id = period.cadence_id`,
  forms: sql`select concat_ws(' | ', organ.name, gathering.held_on, matter.title, line.said) as line
    from progress.form_line line join progress.form on form.id = line.form_id
      join organs.organ on organ.id::text = form.organ_id::text
      join gatherings.gathering on gathering.id = form.gathering_id join docket.matter on matter.id = line.item_id`,
  marks: sql`select concat_ws(' | ', gathering.held_on, matter.title, mark.mark, mark.note) as line from progress.mark
      join gatherings.gathering on gathering.id = mark.gathering_id join docket.matter on matter.id = mark.item_id`,
  bulletins: sql`select concat_ws(' | ', from_day, to_day, edition, published_on, content->'totals', content->'classes',
      content->'promises', content->'satisfaction', content->'organs', jsonb_array_length(content->'items')) as line
    from progress.bulletin`,
  messages: sql`select concat_ws(' | ', account.username, outgoing.about, outgoing.subject,
      case when outgoing.sent_at is null then 'not sent' else 'sent' end) as line
    from notices.outgoing join identity.account on account.id = outgoing.account_id`,
}

/** Everything a year leaves behind. */
export const stateOf = ({ house, congressId }: Desk): Promise<State> =>
  house.read(congressId, async (db) => {
    const state: Record<string, string[]> = {}
    for (const [name, list] of Object.entries(lists))
      state[name] = (await list.execute(db)).rows.map(({ line }) => line).sort()
    return state
  })

const counted = (lines: readonly string[] = []): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** What one state has more of than the other, a line each. */
export function differences(one: State, other: State): string[] {
  return Object.keys(lists).flatMap((name) => {
    const [left, right] = [counted(one[name]), counted(other[name])]
    const lines = [...new Set([...left.keys(), ...right.keys()])]
    return lines
      .map((line) => ({ line, more: (left.get(line) ?? 0) - (right.get(line) ?? 0) }))
      .filter(({ more }) => more !== 0)
      .map(({ line, more }) => `${name} ${more > 0 ? '-' : '+'}${Math.abs(more)} ${line}`)
  })
}
