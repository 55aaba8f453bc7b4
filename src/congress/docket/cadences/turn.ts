import type { Bilingual } from '../../../law/bilingual.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { sessionsOf } from '../../organs/index.ts'
import { addDays, addMonths } from '../clock/index.ts'
import { cadencePeriodLife } from '../life.ts'
import { leadTo, openMatter } from '../open-matter.ts'
import type { Holder } from '../words.ts'

/** What a period opens by itself, in a later room: a gathering, a bulletin. @returns the id of its matter */
export type Opener = (
  work: Work,
  period: {
    readonly periodId: string
    readonly dueOn: string
    readonly name: Bilingual
    readonly everyMonths: number
  },
) => Promise<string>

/** Openers by what a cadence says it opens. */
export type Openers = Readonly<Record<string, Opener>>

/** A session that closes, and what is to follow it. */
export interface Following {
  readonly name: Bilingual
  readonly session: { readonly id: string; readonly name: string; readonly closesOn: string }
}

/**
 * What follows each session, in a later room: the work itself, opened or found, with the day it is owed by.
 * @returns null while there is nothing to do
 */
export type AfterSession = (
  work: Work,
  following: Following,
) => Promise<{ id: string; dueOn: string; heldOn: string | null } | null>
export type AfterSessions = Readonly<Record<string, AfterSession>>

/** Days on which periods end up to `until`, counted from the first so that month ends do not drift. */
export function periodEnds(firstDue: string, everyMonths: number, until: string): string[] {
  const ends: string[] = []
  for (let turn = 0; ; turn += 1) {
    const due = addMonths(firstDue, turn * everyMonths)
    if (due > until) return ends
    ends.push(due)
  }
}

/** The cadences that run, locked: two rounds at once must not open a period twice. */
const running = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('docket.cadence')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('ended_on', 'is', null)
    .forUpdate()
    .execute()
type Row = Awaited<ReturnType<typeof running>>[number]

const openedOf = async ({ tx, congressId }: Work, cadenceId: string): Promise<Set<string>> => {
  const known = await tx
    .selectFrom('docket.cadence_period')
    .select('due_on')
    .where('congress_id', '=', congressId)
    .where('cadence_id', '=', cadenceId)
    .execute()
  return new Set(known.map(({ due_on }) => due_on))
}

/** Opens the matter and duty of every period that is near or past and not open yet; run as often as one likes. */
export async function turnCadences(
  work: Work,
  openers: Openers = {},
  afterSessions: AfterSessions = {},
): Promise<number> {
  let opened = 0
  for (const cadence of await running(work)) {
    if (cadence.rhythm === 'after-session') {
      opened += await followSessions(work, cadence, afterSessions[cadence.opens ?? ''])
      continue
    }
    const done = await openedOf(work, cadence.id)
    const ends = periodEnds(cadence.first_due, cadence.every_months, addDays(work.today, cadence.ahead_days))
    for (const due of ends.filter((each) => !done.has(each) && each >= cadence.begun_on)) {
      await openPeriod(work, cadence, { dueOn: due, opener: openers[cadence.opens ?? ''] })
      opened += 1
    }
  }
  return opened
}

async function openPeriod(
  work: Work,
  cadence: Row,
  { dueOn, opener }: { dueOn: string; opener: Opener | undefined },
): Promise<void> {
  const id = newId(work.now.getTime())
  const name = cadence.name as Bilingual
  await openMatter(work, cadencePeriodLife, {
    id,
    title: `${name.zh}（${dueOn}）`,
    places: { organiser: [{ kind: cadence.holder_kind as Holder['kind'], id: cadence.holder_id }] },
    days: { 'period-end': dueOn },
    facts: { cadenceId: cadence.id, dueOn },
  })
  await work.tx
    .insertInto('docket.cadence_period')
    .values({ congress_id: work.congressId, id, cadence_id: cadence.id, due_on: dueOn })
    .execute()
  // What is to be done is done there: whoever follows the period's duty is led to it.
  if (opener)
    await leadTo(work, id, await opener(work, { periodId: id, dueOn, name, everyMonths: cadence.every_months }))
}

/** Sessions that close about now, or have closed since the cadence began, and that nothing has followed yet. */
async function unfollowed({ tx, congressId, today }: Work, { id, ahead_days, begun_on }: Row) {
  const known = await tx
    .selectFrom('docket.cadence_period')
    .select('session_id')
    .where('congress_id', '=', congressId)
    .where('cadence_id', '=', id)
    .execute()
  const followed = new Set(known.map(({ session_id }) => session_id))
  return (await sessionsOf(tx, congressId)).filter(
    (session) =>
      session.closesOn <= addDays(today, ahead_days) && session.closesOn >= begun_on && !followed.has(session.id),
  )
}

/** The period of what follows a session is the work itself: it owes, it climbs, and it is owed once. */
async function followSessions(work: Work, cadence: Row, follow: AfterSession | undefined): Promise<number> {
  if (!follow) return 0
  const { tx, congressId } = work
  let opened = 0
  for (const session of await unfollowed(work, cadence)) {
    const following = await follow(work, { name: cadence.name as Bilingual, session })
    if (!following) continue
    await tx
      .insertInto('docket.cadence_period')
      .values({
        congress_id: congressId,
        id: following.id,
        cadence_id: cadence.id,
        due_on: following.dueOn,
        session_id: session.id,
        held_on: following.heldOn,
      })
      .execute()
    opened += 1
  }
  return opened
}
