import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Period } from '../../../law/period.ts'
import { CivilCode } from '../../../law/civil-code.ts'
import { days, fewestDays, isNoLonger, months, mostDays, workdays } from '../../../law/period.ts'
import { isWorkday } from './calendar.ts'
import { addDays, daysBetween } from './day.ts'
import { dueOn, latestBefore } from './period.ts'
import { stateCouncil } from './state-council.ts'

const under = CivilCode('202')
const due = (start: string, period: Period, roll?: boolean) =>
  dueOn({ start, period, under, calendar: stateCouncil, roll })
const latest = (event: string, period: Period, roll?: boolean) =>
  latestBefore({ event, period, under, calendar: stateCouncil, roll })

describe('民法典 第二百零一条: 开始的当日不计入 (the starting day is not counted)', () => {
  test('one day from Monday is Tuesday', () => {
    expect(due('2026-05-11', days(1)).on).toBe('2026-05-12')
  })
  test('one working day from a Friday is Monday, even when the Friday is worked', () => {
    expect(due('2026-05-15', workdays(1)).on).toBe('2026-05-18')
  })
  test('no days end on the starting day itself, or on the working day after it', () => {
    expect(due('2026-05-11', days(0)).on).toBe('2026-05-11')
    expect(due('2026-05-16', workdays(0)).on).toBe('2026-05-18')
  })
})

describe('民法典 第二百零二条: 到期月的对应日；没有对应日的，月末日 (corresponding day, else month end)', () => {
  test.each([
    ['2026-04-13', 3, '2026-07-13'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-11-29', 3, '2025-02-28'],
    ['2025-03-13', 6, '2025-09-13'],
  ])('%s and %i months run to %s', (start, count, raw) => {
    expect(due(start, months(count)).explanation.raw).toBe(raw)
  })
})

describe('民法典 第二百零三条: 最后一日是法定休假日的，以休假日结束的次日为最后一日 (rest day at the end)', () => {
  test('a Saturday moves to Monday, a Friday stays', () => {
    expect(due('2026-04-16', months(1)).on).toBe('2026-05-18')
    expect(due('2026-04-15', months(1)).on).toBe('2026-05-15')
  })
  test('the first and the last day of National Day both move past it', () => {
    expect(due('2026-06-30', months(3)).on).toBe('2026-09-30')
    expect(due('2026-07-01', months(3)).on).toBe('2026-10-08')
    expect(due('2026-07-07', months(3)).on).toBe('2026-10-08')
    expect(due('2026-07-08', months(3)).on).toBe('2026-10-08')
  })
  test('调休: a worked Saturday is no rest day', () => {
    expect(due('2026-02-13', days(1))).toMatchObject({ on: '2026-02-14', explanation: { rolled: false } })
  })
  test('both the bare and the moved day are kept, with what lay between', () => {
    expect(due('2026-01-04', months(3)).explanation).toMatchObject({
      raw: '2026-04-04',
      on: '2026-04-07',
      rolled: true,
      skipped: [{ day: '2026-04-04', to: '2026-04-06', why: { zh: '清明节' } }],
    })
  })
  test('a congress may decide that the day stays', () => {
    expect(due('2026-07-01', months(3), false)).toMatchObject({
      on: '2026-10-01',
      explanation: { raw: '2026-10-01', rolled: false, skipped: [], unknownYears: [] },
    })
  })
})

describe('工作日: working days follow the calendar with its make-up days', () => {
  test('ten working days across the Spring Festival of 2026, two Saturdays worked', () => {
    const { on, explanation } = due('2026-02-10', workdays(10))
    expect(on).toBe('2026-03-02')
    expect(explanation.madeUp).toEqual(['2026-02-14', '2026-02-28'])
    expect(explanation.skipped).toEqual([
      { day: '2026-02-15', to: '2026-02-23', why: { zh: '春节', en: 'Spring Festival' } },
      { day: '2026-03-01', to: '2026-03-01', why: { zh: '周末', en: 'weekend' } },
    ])
  })
  test('seven working days across National Day and Mid-Autumn of 2025', () => {
    expect(due('2025-09-26', workdays(7)).on).toBe('2025-10-13')
    expect(due('2025-09-26', workdays(7)).explanation.skipped.map(({ why }) => why.zh)).toEqual([
      '周末',
      '国庆节',
      '中秋节',
      '国庆节',
      '周末',
    ])
  })
})

describe('beyond the loaded years: weekends only, and flagged', () => {
  test('2027 is not known', () => {
    expect(due('2026-11-16', months(3)).explanation).toMatchObject({ on: '2027-02-16', unknownYears: [2027] })
  })
  test('a period that ends before the year hangs on no other year', () => {
    expect(due('2026-09-24', months(3)).explanation.unknownYears).toEqual([])
  })
  test('working days that run over the year flag it', () => {
    expect(due('2026-12-20', workdays(5)).explanation.unknownYears).toEqual([])
    expect(due('2026-12-20', workdays(6)).explanation.unknownYears).toEqual([2027])
  })
})

describe('……日前: counted back from an event', () => {
  test('seven days before the 15th is the 8th', () => {
    expect(latest('2026-04-15', days(7))).toMatchObject({ on: '2026-04-08', explanation: { direction: 'backward' } })
  })
  test('a rest day comes forward to the working day before, never after', () => {
    expect(latest('2026-03-02', days(7)).explanation).toMatchObject({ raw: '2026-02-23', on: '2026-02-14' })
    expect(latest('2026-03-02', days(7), false).on).toBe('2026-02-23')
  })
  test('months go back to the corresponding day or the month end', () => {
    expect(latest('2026-03-31', months(1), false).on).toBe('2026-02-28')
  })
  test('five working days before', () => {
    expect(latest('2026-10-12', workdays(5)).on).toBe('2026-09-29')
  })
})

describe('what is no period and no day is refused', () => {
  test.each([-1, 1.5, Number.NaN, 1e9])('%d', (count) => {
    expect(() => due('2026-05-11', days(count))).toThrow(RangeError)
  })
  test('a day that does not exist', () => {
    expect(() => due('2026-02-30', days(1))).toThrow(RangeError)
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2023-06-01', n))
  const length = fc.integer({ min: 0, max: 200 })
  const period = fc.record({ count: length, unit: fc.constantFrom('day', 'workday', 'month' as const) })
  const later = (a: Period): Period => ({ ...a, count: a.count + 1 })

  test('a later start or a longer period never falls due earlier', () => {
    fc.assert(
      fc.property(day, period, (start, a) => {
        expect(due(start, a).on <= due(addDays(start, 1), a).on).toBe(true)
        expect(due(start, a).on <= due(start, later(a)).on).toBe(true)
        expect(latest(start, later(a)).on <= latest(start, a).on).toBe(true)
      }),
    )
  })
  test('a moved date is a working day; an unmoved one is the bare count', () => {
    fc.assert(
      fc.property(day, period, (start, a) => {
        const { on, explanation } = due(start, a)
        expect(isWorkday(stateCouncil, on)).toBe(true)
        expect(on >= explanation.raw).toBe(true)
        expect(due(start, a, false).on).toBe(explanation.raw)
      }),
    )
  })
  test('forward and backward, a count of working days is the number of working days in between', () => {
    const between = (from: string, to: string) =>
      Array.from({ length: daysBetween(from, to) }, (_, n) => addDays(from, n + 1)).filter((at) =>
        isWorkday(stateCouncil, at),
      ).length
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, count) => {
        expect(between(start, due(start, workdays(count)).on)).toBe(count)
        expect(between(addDays(latest(start, workdays(count)).on, -1), addDays(start, -1))).toBe(count)
      }),
    )
  })
  test('every day between is either counted or accounted for', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, count) => {
        const { on, explanation } = due(start, workdays(count))
        const off = explanation.skipped.reduce((sum, run) => sum + daysBetween(run.day, run.to) + 1, 0)
        expect(count + off).toBe(daysBetween(start, on))
      }),
    )
  })
  test('no period is shorter or longer than the law’s measure of it says', () => {
    fc.assert(
      fc.property(day, period, (start, a) => {
        const length = daysBetween(start, due(start, a, false).on)
        expect(length).toBeGreaterThanOrEqual(fewestDays(a))
        expect(length).toBeLessThanOrEqual(mostDays(a))
      }),
      { numRuns: 1000 },
    )
  })
  test('a period that is no longer than another never ends later', () => {
    fc.assert(
      fc.property(day, period, period, (start, a, b) => {
        fc.pre(isNoLonger(a, b))
        expect(due(start, a, false).on <= due(start, b, false).on).toBe(true)
      }),
    )
  })
  test('an explanation survives JSON', () => {
    fc.assert(
      fc.property(day, period, (start, a) => {
        const { explanation } = due(start, a)
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
      }),
    )
  })
})
