import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { localRule } from '../../law/article.ts'
import { insist, permit, refuse } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { settingsOf } from '../organs/index.ts'
import { dueOn, overlay, stateCouncil, type Explanation } from './clock/index.ts'
import type { CalendarChange } from './contract.ts'
import { overridesFrom } from './days-off.ts'
import { namesIn } from './lives.ts'
import { overridesOf } from './queries.ts'
import { mayStand, sameDays } from './rules.ts'
import { shownTo } from './shown-to.ts'
import type { Life } from './words.ts'

type Change = z.output<typeof CalendarChange>

/** Counts anew what a room keeps beside its duties; asked after the calendar has changed, in the same transaction. */
export type Recount = (work: Work) => Promise<void>

/** One running date that a calendar would move. */
interface Move {
  readonly dutyId: string
  readonly title: string
  readonly kind: string
  readonly state: string
  /** Whether whoever asks may know more of the matter than its kind and state. */
  readonly shown: boolean
  readonly from: string
  readonly to: string
  readonly explanation: Explanation
}

/** The congress's lines as they would stand after the change: the year's lines are replaced as a whole. */
async function changedLines({ tx, congressId }: Work, change: Change) {
  const { years, days } = await overridesOf(tx, congressId)
  const ofYear = (day: string) => day.startsWith(`${change.year}-`)
  return {
    years: [...years.filter(({ year }) => year !== change.year), { year: change.year, source: change.source }],
    days: [...days.filter(({ day }) => !ofYear(day)), ...change.days],
  }
}

async function movesOf(work: Work, change: Change, lives: readonly Life[] = []): Promise<Move[]> {
  const calendar = overlay(stateCouncil, overridesFrom(await changedLines(work, change)))
  const rolls = (await settingsOf(work.tx, work.congressId)).flag('clock.roll-rest-days')
  const running = await work.tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .select(['duty.id', 'duty.due_on', 'duty.explanation', 'matter.title', 'matter.kind', 'matter.state'])
    .select(shownTo(work, lives).as('shown'))
    .where('duty.congress_id', '=', work.congressId)
    .where('duty.ended_at', 'is', null)
    .orderBy('duty.id')
    .execute()
  return running.flatMap(({ id, due_on, explanation, ...of }) => {
    const { start, period, under } = explanation as Explanation
    // What was promised or fixed by name is not counted in days, so no calendar moves it.
    const due = dueOn({ start, period, under, calendar, roll: rolls && period.count > 0 })
    return due.on === due_on ? [] : [{ ...of, dutyId: id, from: due_on, to: due.on, explanation: due.explanation }]
  })
}

const fingerprintOf = (change: Change, moves: readonly Move[]): string =>
  createHash('sha256')
    .update(JSON.stringify([change.year, change.source, change.days, moves.map(({ dutyId, to }) => [dutyId, to])]))
    .digest('hex')

/** Which running dates a calendar would move, and the fingerprint that confirms exactly these. */
export async function previewCalendar(work: Work, lives: readonly Life[], change: Change) {
  insist(mayStand(change))
  const moves = await movesOf(work, change, lives)
  const names = namesIn(lives)
  const titleOf = ({ shown, title, kind, state }: Move) =>
    shown ? title : `${names.kind(kind).zh}（${names.state(kind, state).zh}）`
  return {
    fingerprint: fingerprintOf(change, moves),
    moves: moves.map((move) => ({ dutyId: move.dutyId, title: titleOf(move), from: move.from, to: move.to })),
  }
}

/** Lays the year's lines over the calendar and moves the dates that were previewed; what moved is in the record. */
export async function changeCalendar(
  work: Work,
  { fingerprint, ...change }: Change & { fingerprint: string },
  recounts: readonly Recount[],
) {
  const { tx, congressId, caller } = work
  insist(mayStand(change))
  const moves = await movesOf(work, change)
  insist(fingerprintOf(change, moves) === fingerprint ? permit(sameDays) : refuse(sameDays, 'preview-outdated'))
  await storeLines(work, change)
  for (const { dutyId, to, explanation } of moves)
    await tx
      .updateTable('docket.duty')
      .set({ due_on: to, explanation: JSON.stringify(explanation) })
      .where('congress_id', '=', congressId)
      .where('id', '=', dutyId)
      .execute()
  for (const recount of recounts) await recount(work)
  await record(work, {
    name: 'calendar.changed',
    subject: { kind: 'calendar', id: String(change.year) },
    actor: caller,
    under: localRule({ zh: change.source, en: change.source }, '', work.today, sameDays.states),
    facts: { days: change.days.length, moved: moves.map(({ dutyId, from, to }) => ({ dutyId, from, to })) },
  })
  return { moved: moves.length }
}

async function storeLines({ tx, congressId }: Work, { year, source, days }: Change): Promise<void> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  await tx
    .deleteFrom('docket.calendar_day')
    .where('congress_id', '=', congressId)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .execute()
  const rows = days.map((each) => ({ congress_id: congressId, source, ...each }))
  if (rows.length > 0) await tx.insertInto('docket.calendar_day').values(rows).execute()
  await tx
    .insertInto('docket.calendar_year')
    .values({ congress_id: congressId, year, source })
    .onConflict((on) => on.columns(['congress_id', 'year']).doUpdateSet({ source }))
    .execute()
}
