import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rungs } from '../../congress/docket/words.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { messagesInto } from '../../platform/notices/index.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { beginYear } from './begin.ts'
import { changes } from './calendar.ts'
import type { Desk } from './door.ts'
import { noJournal } from './journal.ts'
import { live } from './live.ts'
import { periodsOf, toldTwice, Watch } from './watch.ts'

const { house } = await testHouse()
const minutes = 60_000
let desk: Desk
let watch: Watch
let folder = ''
const moves: Awaited<ReturnType<typeof lastMoves>>[] = []

/** What the calendar's last change moved, with how each duty stands and is explained on that evening. */
async function lastMoves() {
  const { facts } = await house.read(desk.congressId, (db) =>
    db
      .selectFrom('record.event')
      .select('facts')
      .where('name', '=', 'calendar.changed')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  const { moved } = facts as { moved: { dutyId: string; from: string; to: string }[] }
  const duties = await house.read(desk.congressId, (db) =>
    db.selectFrom('docket.duty').select(['id', 'due_on', 'explanation']).execute(),
  )
  return moved.map(({ dutyId, from, to }) => {
    const duty = duties.find(({ id }) => id === dutyId)
    return { from, to, dueOn: duty?.due_on, forTheStorm: JSON.stringify(duty?.explanation).includes('防台风') }
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxin-year-'))
  desk = await beginYear(house)
  watch = new Watch(desk)
  await live({
    desk,
    papers: 245,
    reach: { senders: { message: messagesInto(folder) }, deskAddress: null },
    journal: noJournal,
    onTurned: async (day, hour) => {
      await watch.look(day, hour)
      if (hour === 'evening' && changes.some(({ on }) => on === day)) moves.push(await lastMoves())
    },
  })
}, 40 * minutes)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How many events of each name the record holds. */
const recorded = async (): Promise<Record<string, number>> => {
  const rows = await house.read(desk.congressId, (db) =>
    db
      .selectFrom('record.event')
      .select('name')
      .select(({ fn }) => fn.countAll<number>().as('events'))
      .groupBy('name')
      .execute(),
  )
  return Object.fromEntries(rows.map(({ name, events }) => [name, events]))
}

describe('a county’s year with 245 suggestions: organs early, in time, late, and one that never answers', () => {
  test('on each of its 364 days nothing open is without somebody who owes it; every late day has climbed its rungs, each once; nobody is reminded twice, nor left unreminded', () => {
    expect(watch.troubles).toEqual([])
    expect(watch.counts.days).toBe(364)
  })

  test('and all of that was seen: every rung was reached, and people were reminded', async () => {
    const events = await recorded()
    for (const rung of rungs.slice(1)) expect([rung, events[`duty.${rung}`]]).toEqual([rung, expect.any(Number)])
    expect(watch.counts.reminders).toBeGreaterThan(300)
  })

  test('papers went every way: back to their authors, astray, in parts, late, again, unrated, to the chairs', async () => {
    const events = await recorded()
    for (const name of [
      ...['returned', 'declined', 'assigned-separately', 'extended', 'replied', 'sent-back', 'lapsed', 'withdrawn'],
      ...['escalated', 'settled', 'letter-urged', 'letter-supervised', 'heard'],
    ])
      expect([name, events[`suggestion.${name}`]]).toEqual([name, expect.any(Number)])
  })

  test('six hearings, four visits and two bulletins were held, or are listed as missed', async () => {
    const periods = await periodsOf(desk)
    const of = (name: string) => periods.filter((period) => period.name === name)
    expect(of('听取建议办理进展')).toHaveLength(6)
    expect(of('组织现场视察')).toHaveLength(4)
    expect(of('公布建议办理情况')).toHaveLength(2)
    const missed = periods.filter(({ state }) => state !== 'held')
    for (const { rung } of missed) expect(['overdue', 'urged', 'supervised', 'listed']).toContain(rung)
    expect(missed.map(({ dueOn }) => dueOn)).toContain('2026-07-20')
    expect(of('听取建议办理进展').filter(({ state }) => state === 'held')).toHaveLength(5)
  })

  test('the calendar changed three times while all this ran: days were counted anew and say why, and no duty was lost', () => {
    const [storm = [], takenBack = [], nextYear = []] = moves
    expect(moves).toHaveLength(3)
    expect([storm.length, takenBack.length]).not.toContain(0)
    for (const { dueOn, to } of [...storm, ...takenBack, ...nextYear]) expect(dueOn).toBe(to)
    expect(storm.every(({ from, to, forTheStorm }) => forTheStorm && to > from)).toBe(true)
    expect(takenBack.every(({ from, to, forTheStorm }) => !forTheStorm && to < from)).toBe(true)
  })

  test('each message lies in the gateway’s folder once, and in the outbox once', async () => {
    expect(await toldTwice(desk)).toEqual([])
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    expect(files).toHaveLength(watch.counts.reminders)
  })

  test('at the end of the year the record verifies', async () => {
    const { broken, events } = await house.read(desk.congressId, (db) => verifyRecord(db, desk.congressId))
    expect(broken).toBeNull()
    expect(events).toBeGreaterThan(5000)
  })
})
