import { route, type Route, type Work } from '../../platform/http/route.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { boardRoutes } from './board/routes.ts'
import { holdPeriod } from './cadences/hold.ts'
import { cadenceRoutes } from './cadences/routes.ts'
import { changeCalendar as change, previewCalendar as preview, type Recount } from './calendar-change.ts'
import * as contract from './contract.ts'
import { calendarOf } from './days-off.ts'
import { eventRows } from './events.ts'
import { historyLine } from './history.ts'
import { allDuties, inbox, owners } from './inbox.ts'
import { namesIn, type Names } from './lives.ts'
import { docketSentences } from './refusals.ts'
import { newsRoutes } from './news/routes.ts'
import type { Follows } from './news/told.ts'
import { undertakingRoutes } from './undertakings/routes.ts'
import { settleVacancy } from './vacancies/fill.ts'
import type { Life } from './words.ts'

const drawn = (life: Life) => ({
  kind: life.kind,
  name: life.name,
  states: Object.entries(life.states).map(([state, { name, ends }]) => ({ state, name, ends: ends ?? false })),
  steps: life.steps.map((step) => ({
    ...step,
    name: life.acts[step.act]?.name ?? { zh: step.act, en: step.act },
    byName: life.parties[step.by]?.name ?? { zh: step.by, en: step.by },
  })),
})

async function calendar({ tx, congressId }: Work) {
  const { years, holidays, makeUp } = await calendarOf(tx, congressId)
  const lines = (days: typeof holidays, kind: 'off' | 'work') =>
    Object.entries(days).map(([day, name]) => ({ day, kind, name: name.zh }))
  return {
    years: years.map(({ year, source }) => ({ year, source: source.zh })),
    days: [...lines(holidays, 'off'), ...lines(makeUp, 'work')].sort((a, b) => (a.day < b.day ? -1 : 1)),
  }
}

async function events(
  work: Work,
  names: Names,
  asked: { after?: string | undefined; limit: number; name?: string | undefined },
) {
  let rows = eventRows(work.tx, work.congressId)
  if (asked.name) rows = rows.where('name', '=', asked.name)
  const before = Number(asked.after)
  if (Number.isSafeInteger(before) && before > 0) rows = rows.where('seq', '<', before)
  const found = await rows
    .orderBy('seq', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  return {
    rows: page.map((row) => ({ ...historyLine(row, names), subjectKind: row.subject_kind, subjectId: row.subject_id })),
    next: found.length > asked.limit ? String(page.at(-1)?.seq) : null,
  }
}

/**
 * The docket's endpoints, for a house with these lives.
 * @param recounts what the rooms themselves have counted by the calendar, to be counted anew when it changes
 * @param follows what the rooms know people to follow, without a place in it
 * @param invites what the rooms know people to have been invited to: what is promised there is promised before them
 */
export function docketRoutes(
  lives: readonly Life[],
  recounts: readonly Recount[] = [],
  follows: readonly Follows[] = [],
  invites: readonly Follows[] = [],
): Route[] {
  const names = namesIn(lives)
  return [
    route(contract.readInbox, (work, { query }) => inbox(work, names, query)),
    route(contract.listDuties, (work, { query }) => allDuties(work, lives, query)),
    route(contract.countOwners, (work, { query }) => owners(work, lives, query)),
    route(contract.readLives, async () => ({ rows: lives.map(drawn) })),
    ...newsRoutes({ lives, follows }),
    ...boardRoutes(lives),
    ...undertakingRoutes({ lives, follows: [...follows, ...invites] }, docketSentences(lives)),
    ...cadenceRoutes,
    route(contract.holdPeriod, (work, { params, body }) => holdPeriod(work, { ...params, ...body })),
    route(contract.settleVacancy, (work, { params, body }) => settleVacancy(work, { ...params, ...body })),
    route(contract.readCalendar, calendar),
    route(contract.previewCalendar, (work, { body }) => preview(work, lives, body)),
    route(contract.changeCalendar, (work, { body }) => change(work, body, recounts)),
    route(contract.listRecord, (work, { query }) => events(work, names, query)),
    route(contract.verifyRecordNow, ({ tx, congressId }) => verifyRecord(tx, congressId)),
  ]
}
