import { beforeAll, describe, expect, test } from 'vitest'
import { practice } from '../../law/article.ts'
import { newId } from '../../platform/database/id.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { testTown, type TestTown } from './testing.ts'
import { changeCalendar, previewCalendar } from './calendar-change.ts'
import { beginCadence } from './cadences/begin.ts'
import { holdPeriod } from './cadences/hold.ts'
import { turnCadences } from './cadences/turn.ts'
import { climb } from './climb.ts'
import { openMatter } from './open-matter.ts'
import { undertakingLife } from './life.ts'
import type { Life } from './words.ts'

const { house } = await testHouse()
let town: TestTown
beforeAll(async () => {
  town = await testTown(house)
})

const staff = { kind: 'role', id: 'staff' } as const
const promised = (dueOn: string) => (work: Parameters<typeof openMatter>[0]) =>
  openMatter(work, undertakingLife, {
    id: newId(),
    title: '修渠',
    places: { owner: [staff], verifier: [staff] },
    days: { promised: dueOn },
  })
const rungOfMatter = async (id: string) => (await town.duties()).find(({ matter_id }) => matter_id === id)?.rung

describe('催办督办: the ladder', () => {
  test('a duty climbs on its days, is recorded at each step, and never twice', async () => {
    const { id } = await town.on('2026-03-02')(promised('2026-03-31'))
    const steps: [day: string, rung: string][] = [
      ['2026-03-20', 'open'],
      ['2026-03-21', 'reminded'],
      ['2026-03-31', 'reminded'],
      ['2026-04-01', 'overdue'],
      // 6 April is a rest day after Qingming (5 April, a Sunday): the fifth working day past 31 March is 8 April.
      ['2026-04-07', 'overdue'],
      ['2026-04-08', 'urged'],
      ['2026-04-22', 'supervised'],
    ]
    for (const [day, rung] of steps) {
      await town.on(day)(climb)
      expect([day, await rungOfMatter(id)]).toEqual([day, rung])
      expect(await town.on(day)(climb)).toBe(0)
    }
    expect(await town.eventsNamed('duty.%')).toEqual(['duty.reminded', 'duty.overdue', 'duty.urged', 'duty.supervised'])
  })
  test('duties of days long past hold nobody up', async () => {
    const old = await Promise.all(Array.from({ length: 40 }, () => town.on('2026-03-02')(promised('1000-01-01'))))
    expect(await town.on('2026-05-06')(climb)).toBe(old.length)
    expect(await rungOfMatter(old[0]?.id ?? '')).toBe('supervised')
  })
})

describe('周期: cadences', () => {
  test('a period opens ahead of its day with a duty on that day; a missed one stays and is overdue', async () => {
    const begin = { name: { zh: '听取进展', en: 'hearing' }, everyMonths: 2, firstDue: '2026-08-31', aheadDays: 14 }
    const under = practice('每两个月', 'every two months')
    await town.on('2026-08-01')((work) => beginCadence(work, { ...begin, organiser: staff, under }))
    expect(await town.on('2026-08-16')(turnCadences)).toBe(0)
    expect(await town.on('2026-08-17')(turnCadences)).toBe(1)
    expect(await town.on('2026-08-17')(turnCadences)).toBe(0)
    expect(await town.on('2026-11-30')(turnCadences)).toBe(1)
    const due = (await town.duties()).filter(({ act }) => act === 'hold').map(({ due_on }) => due_on)
    expect(due).toEqual(['2026-08-31', '2026-10-31'])
  })
  test('held with its outcome, it is off the list; a second time is out of its state', async () => {
    const [period] = (await town.duties()).filter(({ act }) => act === 'hold')
    const held = { id: period?.matter_id as string, outcome: '听取三个单位汇报' }
    expect((await town.on('2026-12-02')((work) => holdPeriod(work, held))).state).toBe('held')
    expect((await town.duties()).filter(({ act }) => act === 'hold')).toHaveLength(1)
    const again = town.on('2026-12-02')((work) => holdPeriod(work, held))
    await expect(again).rejects.toMatchObject({ ruling: { because: 'act-out-of-state' } })
  })
  test('two workers at once open a period once', async () => {
    const under = practice('每季度', 'quarterly')
    const begin = { name: { zh: '视察', en: 'visit' }, everyMonths: 3, firstDue: '2027-01-31', aheadDays: 14 }
    await town.on('2026-12-01')((work) => beginCadence(work, { ...begin, organiser: staff, under }))
    const opened = await Promise.all([town.on('2027-01-20')(turnCadences), town.on('2027-01-20')(turnCadences)])
    expect(opened.reduce((a, b) => a + b)).toBe(2) // this one once, and the hearing's turn of the year once
  })
})

describe('日历变动: a calendar is previewed, then confirmed', () => {
  const life: Life = {
    ...undertakingLife,
    kind: 'counted',
    duties: undertakingLife.duties.map((duty) => ({
      ...duty,
      within: { count: 5, unit: 'workday' },
      since: 'entered',
    })),
  }
  const change = {
    year: 2027,
    source: '国务院办公厅关于2027年部分节假日安排的通知',
    days: [{ day: '2027-06-09', kind: 'off' as const, name: '端午节' }],
  }
  const dueOf = async (id: string) => (await town.duties()).find(({ matter_id }) => matter_id === id)?.due_on

  test('it moves exactly what was previewed, keeps the reason, and leaves a record', async () => {
    const open = (work: Parameters<typeof openMatter>[0]) =>
      openMatter(work, life, { id: newId(), title: '限五日', places: { owner: [staff], verifier: [staff] } })
    const { id } = await town.on('2027-06-04')(open)
    expect(await dueOf(id)).toBe('2027-06-11')
    const preview = await town.on('2027-06-04')((work) => previewCalendar(work, [life], change))
    expect(preview.moves).toEqual([
      { dutyId: expect.any(String), title: '限五日', from: '2027-06-11', to: '2027-06-14' },
    ])
    expect(await dueOf(id)).toBe('2027-06-11')
    const confirmed = { ...change, fingerprint: preview.fingerprint }
    await town.on('2027-06-04')(open)
    const stale = town.on('2027-06-04')((work) => changeCalendar(work, confirmed, []))
    await expect(stale).rejects.toMatchObject({ ruling: { because: 'preview-outdated' } })
    const { fingerprint } = await town.on('2027-06-04')((work) => previewCalendar(work, [life], change))
    expect(await town.on('2027-06-04')((work) => changeCalendar(work, { ...change, fingerprint }, []))).toEqual({
      moved: 2,
    })
    expect(await dueOf(id)).toBe('2027-06-14')
    expect(await town.eventsNamed('calendar.%')).toEqual(['calendar.changed'])
  })
  test('what a room has counted by it is counted anew', async () => {
    const recounted: string[] = []
    const next = { ...change, days: [] }
    const { fingerprint } = await town.on('2027-06-04')((work) => previewCalendar(work, [life], next))
    await town.on('2027-06-04')((work) =>
      changeCalendar(work, { ...next, fingerprint }, [async ({ today }) => void recounted.push(today)]),
    )
    expect(recounted).toEqual(['2027-06-04'])
  })
  test.each([
    ['day-twice', ['2027-06-09', '2027-06-09']],
    ['day-of-another-year', ['2027-06-09', '2028-01-01']],
  ])('%s: it is not even previewed', async (because, days) => {
    const wrong = { ...change, days: days.map((day) => ({ day, kind: 'off' as const, name: '假' })) }
    const preview = town.on('2027-06-04')((work) => previewCalendar(work, [life], wrong))
    await expect(preview).rejects.toMatchObject({ ruling: { because } })
    const changed = town.on('2027-06-04')((work) => changeCalendar(work, { ...wrong, fingerprint: '' }, []))
    await expect(changed).rejects.toMatchObject({ ruling: { because } })
  })
})
