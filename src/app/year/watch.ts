import { sql } from 'kysely'
import { holdingsOf, openMattersWithoutDuty } from '../../congress/docket/index.ts'
import { rungs, type Rung } from '../../congress/docket/words.ts'
import { addDays, daysBetween, type Day } from '../../law/day.ts'
import { firstDay } from './days.ts'
import type { Desk } from './door.ts'
import { workdaysOf, type Workdays } from './workdays.ts'

/** What ought to be, by the law and the defaults, told again here: ten days before, the day after, 5 and 15 working days. */
function rungOn(workdays: Workdays, today: Day, dueOn: Day): Rung {
  const left = daysBetween(today, dueOn)
  if (left >= 0) return left <= 10 ? 'reminded' : 'open'
  const over = workdays.between(dueOn, today)
  return over >= 15 ? 'supervised' : over >= 5 ? 'urged' : 'overdue'
}

/** Ten days and three before its day one is reminded of it: whether one of them came after `told`, up to today. */
const isReminderDay = (dueOn: Day, { told, today }: { told: Day; today: Day }): boolean =>
  dueOn >= today && [10, 3].map((days) => addDays(dueOn, -days)).some((day) => day > told && day <= today)

const higher = (one: Rung, other: Rung): Rung => (rungs.indexOf(one) > rungs.indexOf(other) ? one : other)

const openDuties = ({ house, congressId }: Desk) =>
  house.read(congressId, (db) =>
    db
      .selectFrom('docket.duty')
      .select(['id', 'due_on as dueOn', 'rung', 'holder_kind as kind', 'holder_id as holder'])
      .where('congress_id', '=', congressId)
      .where('ended_at', 'is', null)
      .execute(),
  )
type Duty = Awaited<ReturnType<typeof openDuties>>[number]

/** Steps up the ladder that the record tells of after a row. */
const stepsAfter = ({ house, congressId }: Desk, seq: number) =>
  house.read(congressId, (db) =>
    db
      .selectFrom('record.event')
      .select(['seq', 'name', 'subject_id as duty'])
      .where('congress_id', '=', congressId)
      .where('subject_kind', '=', 'duty')
      .where('seq', '>', seq)
      .orderBy('seq')
      .execute(),
  )

const messagesOf = async ({ house, congressId }: Desk, about: string): Promise<string[]> => {
  const rows = await house.read(congressId, (db) =>
    db
      .selectFrom('notices.outgoing')
      .select('account_id')
      .where('congress_id', '=', congressId)
      .where('about', '=', about)
      .execute(),
  )
  return rows.map(({ account_id }) => account_id).sort()
}

const listening = async ({ house, congressId, people }: Desk) => {
  const rows = await house.read(congressId, (db) =>
    db.selectFrom('notices.address').select('account_id').where('congress_id', '=', congressId).execute(),
  )
  return [...people.values()].filter(({ accountId }) => rows.some(({ account_id }) => account_id === accountId))
}

export interface Trouble {
  readonly day: Day
  readonly what: string
}

/** Looks at the house from outside after every turn of the clock, and says what is not as it ought to be. */
export class Watch {
  readonly #desk: Desk
  readonly #rungs = new Map<string, Rung>()
  /** What each has been told of: duties on their rungs; and when last. */
  readonly #told = new Map<string, Set<string>>()
  readonly #toldOn = new Map<string, Day>()
  #seq = 0
  readonly counts = { days: 0, steps: 0, reminders: 0 }
  readonly troubles: Trouble[] = []

  constructor(desk: Desk) {
    this.#desk = desk
  }

  async look(day: Day, hour: 'morning' | 'evening'): Promise<void> {
    const workdays = await workdaysOf(this.#desk)
    const duties = await openDuties(this.#desk)
    const say = (what: string) => void this.troubles.push({ day, what })
    for (const { kind, state } of await this.#desk.house.read(this.#desk.congressId, (db) =>
      openMattersWithoutDuty(db, this.#desk.congressId),
    ))
      say(`${kind} ${state}: nobody owes anything`)
    await this.#ladder(day, { duties, workdays, say })
    if (hour === 'morning') await this.#reminders(day, { duties, workdays, say })
    this.counts.days += hour === 'morning' ? 1 : 0
  }

  async #ladder(day: Day, { duties, workdays, say }: Looked): Promise<void> {
    for (const { seq, name, duty } of await stepsAfter(this.#desk, this.#seq)) {
      const rung = name.slice('duty.'.length) as Rung
      const from = this.#rungs.get(duty) ?? 'open'
      if (rungs.indexOf(rung) <= rungs.indexOf(from)) say(`${duty} came to ${rung} from ${from}`)
      this.#rungs.set(duty, rung)
      this.#seq = seq
      this.counts.steps += 1
    }
    for (const { id, dueOn, rung } of duties) {
      const recorded = this.#rungs.get(id) ?? 'open'
      if (rung !== recorded) say(`${id} stands on ${rung}, the record says ${recorded}`)
      const ought = higher(recorded, rungOn(workdays, day, dueOn))
      if (rung !== ought) say(`${id}, due ${dueOn}, stands on ${rung} and ought to on ${ought}`)
    }
  }

  async #reminders(day: Day, { duties, workdays, say }: Looked): Promise<void> {
    const got = await messagesOf(this.#desk, `digest ${day}`)
    this.counts.reminders += got.length
    const ought: string[] = []
    if (workdays.is(day))
      for (const person of await listening(this.#desk)) {
        const mine = holdingsOf(person)
        const hers = duties.filter(({ kind, holder }) => mine.some((each) => each.kind === kind && each.id === holder))
        const known = this.#told.get(person.accountId) ?? new Set()
        const told = this.#toldOn.get(person.accountId) ?? firstDay
        const keys = hers.map(({ id, rung }) => `${id} ${rung}`)
        const isNew = keys.some((key) => !known.has(key))
        if (!isNew && !hers.some(({ dueOn }) => isReminderDay(dueOn, { told, today: day }))) continue
        ought.push(person.accountId)
        this.#toldOn.set(person.accountId, day)
        this.#told.set(person.accountId, new Set([...known, ...keys]))
      }
    if (ought.sort().join() !== got.join()) say(`reminded ${got.length}, ought to have been ${ought.length}`)
  }
}

interface Looked {
  readonly duties: readonly Duty[]
  readonly workdays: Workdays
  readonly say: (what: string) => void
}

/** Messages by what they are about and whom they are for, where there is more than one. */
export const toldTwice = ({ house, congressId }: Desk) =>
  house.read(congressId, (db) =>
    db
      .selectFrom('notices.outgoing')
      .select(['account_id', 'about'])
      .where('congress_id', '=', congressId)
      .groupBy(['account_id', 'about'])
      .having(sql<boolean>`count(*) > 1`)
      .execute(),
  )

/** Every period of what is done regularly, with how far the duty of one that is not held has climbed. */
export const periodsOf = ({ house, congressId }: Desk) =>
  house.read(congressId, (db) =>
    db
      .selectFrom('docket.cadence_period as period')
      .innerJoin('docket.cadence as cadence', (on) =>
        on.onRef('cadence.congress_id', '=', 'period.congress_id').onRef('cadence.id', '=', 'period.cadence_id'),
      )
      .innerJoin('docket.matter as matter', (on) =>
        on.onRef('matter.congress_id', '=', 'period.congress_id').onRef('matter.id', '=', 'period.id'),
      )
      .leftJoin('docket.duty as duty', (on) =>
        on
          .onRef('duty.congress_id', '=', 'period.congress_id')
          .onRef('duty.matter_id', '=', 'period.id')
          .on('duty.ended_at', 'is', null),
      )
      .select(['period.due_on as dueOn', 'matter.state', 'duty.rung'])
      .select(sql<string>`cadence.name->>'zh'`.as('name'))
      .where('period.congress_id', '=', congressId)
      .orderBy('cadence.every_months')
      .orderBy(sql`cadence.name->>'zh'`)
      .orderBy('period.due_on')
      .execute(),
  )
