import { beforeEach, describe, expect, test } from 'vitest'
import { beginCadence, climb, turnCadences } from '../congress/docket/index.ts'
import { listCadences } from '../congress/docket/cadences/list.ts'
import { changeCadence, endCadence } from '../congress/docket/cadences/change.ts'
import { usualCadences } from '../congress/docket/words.ts'
import { cancel, handOver } from '../congress/suggestions/handing-over/batch/hand-over.ts'
import { openBatch, putIn } from '../congress/suggestions/handing-over/batch/prepare.ts'
import { listBatches } from '../congress/suggestions/handing-over/batch/read.ts'
import { session, testHandOver } from '../congress/suggestions/handing-over/testing.ts'
import { newId } from '../platform/database/id.ts'
import { testHouse } from '../platform/database/testing.ts'
import { year } from '../congress/docket/board/year.ts'
import { afterSessions, lives, openers } from './rooms.ts'

const { house } = await testHouse()
let desk: Awaited<ReturnType<typeof testHandOver>>
let cadence = ''
const clerk = (day: string) => desk.as('clerk', day)
const turn = (day: string) => clerk(day)((work) => turnCadences(work, openers, afterSessions))
const line = async (day: string) => (await clerk(day)(listCadences)).rows.find(({ id }) => id === cadence)
const batches = async () => (await clerk(session.after)(listBatches)).rows
const owed = (matterId: string) => desk.dutiesOf(matterId)

beforeEach(async () => {
  desk = await testHandOver(house)
  const usual = usualCadences.find(({ key }) => key === 'hand-over')
  if (!usual) throw new Error('not usual')
  cadence = await clerk('2026-03-02')((work) =>
    beginCadence(work, { ...usual, firstDue: work.today, organiser: { kind: 'role', id: 'staff' } }),
  )
})

describe('会后集中交办: after each session, by itself', () => {
  test('not before the session closes; then its batch opens with what was accepted, owed within the days set', async () => {
    await desk.acceptedAtSession('修渠')
    expect(await turn('2026-03-12')).toBe(0)
    expect(await line('2026-03-12')).toMatchObject({ nextDue: session.closesOn, periods: [] })
    expect(await turn(session.closesOn)).toBe(1)
    const [batch] = await batches()
    expect(batch).toMatchObject({ name: '第十七届人民代表大会第五次会议建议交办', papers: 1, state: 'preparing' })
    expect(await owed(batch?.id ?? '')).toMatchObject([{ act: 'hand-over', due_on: '2026-04-13' }])
    expect(await line(session.after)).toMatchObject({
      rhythm: 'after-session',
      periods: [
        {
          id: batch?.id,
          dueOn: '2026-04-13',
          state: 'due',
          missed: false,
          session: '第十七届人民代表大会第五次会议',
          source: { kind: 'hand-over', id: batch?.id },
        },
      ],
    })
  })
  test('the clock run again, or by two workers, opens it once; it is owed once', async () => {
    await desk.acceptedAtSession('修渠')
    const both = await Promise.all([turn(session.after), turn(session.after)])
    expect(both.toSorted()).toEqual([0, 1])
    expect(await turn('2026-03-20')).toBe(0)
    expect(await batches()).toHaveLength(1)
    const { rows } = await clerk(session.after)((work) =>
      work.tx
        .selectFrom('docket.duty')
        .select('act')
        .where('congress_id', '=', work.congressId)
        .where('ended_at', 'is', null)
        .where('act', 'in', ['hold', 'hand-over'])
        .execute()
        .then((rows) => ({ rows })),
    )
    expect(rows).toEqual([{ act: 'hand-over' }])
  })
  test('a batch the office opened itself is that batch', async () => {
    await desk.acceptedAtSession('修渠')
    const opening = { id: newId(), name: '五次会议建议交办', sessionId: desk.sessionId, all: true }
    await clerk(session.after)((work) => openBatch(work, opening))
    expect(await turn('2026-03-17')).toBe(1)
    expect((await batches()).map(({ id }) => id)).toEqual([opening.id])
    expect((await line('2026-03-17'))?.periods.map(({ id }) => id)).toEqual([opening.id])
  })
  test('handed over, the period is held on that day; not handed over by its day, it is missed and climbs', async () => {
    const paper = await desk.acceptedAtSession('修渠')
    await turn(session.after)
    const [batch] = await batches()
    const id = batch?.id ?? ''
    await clerk('2026-05-06')(climb)
    expect((await line('2026-05-06'))?.periods).toMatchObject([{ state: 'due', missed: true }])
    const rungs = await clerk('2026-05-06')((work) =>
      work.tx
        .selectFrom('docket.duty')
        .select('rung')
        .where('matter_id', '=', id)
        .where('ended_at', 'is', null)
        .execute(),
    )
    expect(rungs).toEqual([{ rung: 'urged' }])
    const handling = { organId: desk.organs.water, coHandlers: [] as string[] }
    const { version } = await clerk('2026-05-06')((work) => putIn(work, { id, papers: [{ id: paper.id, handling }] }))
    await clerk('2026-05-06')((work) => handOver(work, { id, version }))
    expect((await line('2026-05-07'))?.periods).toMatchObject([{ state: 'held', missed: false }])
    const { rows } = await clerk('2026-05-07')((work) => year(work, lives))
    expect(rows.find((row) => row.id === cadence)?.periods).toMatchObject([
      { stands: 'held-late', heldOn: '2026-05-06' },
    ])
  })
  test('given up by the office, it is dropped and does not come again by itself', async () => {
    await desk.acceptedAtSession('修渠')
    await turn(session.after)
    const [batch] = await batches()
    await clerk(session.after)((work) => cancel(work, { id: batch?.id ?? '', version: 1, reason: '并入闭会期间批次' }))
    expect(await turn('2026-03-17')).toBe(0)
    expect((await line('2026-03-17'))?.periods).toMatchObject([{ state: 'dropped', missed: false }])
  })
  test('a session without suggestions asks for nothing, until one is accepted that was made there', async () => {
    expect(await turn(session.after)).toBe(0)
    expect(await batches()).toEqual([])
    await desk.acceptedAtSession('修渠')
    expect(await turn('2026-03-17')).toBe(1)
  })
  test('its name changes and its rhythm stays; ended, an open batch stays the office’s', async () => {
    await desk.acceptedAtSession('修渠')
    await turn(session.after)
    const change = { id: cadence, name: '会后交办会', everyMonths: 3, aheadDays: 0, nextDue: '2026-03-01' }
    await clerk(session.after)((work) => changeCadence(work, { ...change, version: 1 }))
    expect(await line(session.after)).toMatchObject({ name: { zh: '会后交办会' }, rhythm: 'after-session' })
    await clerk(session.after)((work) => endCadence(work, { id: cadence, version: 2, reason: '改为逐件交办' }))
    expect((await batches()).map(({ state }) => state)).toEqual(['preparing'])
  })
})
