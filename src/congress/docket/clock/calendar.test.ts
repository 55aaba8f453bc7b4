import { describe, expect, test } from 'vitest'
import { dayKind, emptyCalendar, isWorkday, overlay, unknownYearsOf, whyOff, workdayFrom } from './calendar.ts'
import { isDay, weekday, yearOf } from './day.ts'
import { calendarWith, stateCouncil } from './state-council.ts'

describe('国务院放假安排: the State Council calendar', () => {
  test('2024 to 2026 are loaded, each with its notice', () => {
    expect(stateCouncil.years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
    expect(stateCouncil.years[2]?.source.zh).toContain('国办发明电〔2025〕7号')
  })
  test.each([
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])('%i: as many days off and make-up days as the notice lists', (year, off, worked) => {
    expect(Object.keys(stateCouncil.holidays).filter((day) => yearOf(day) === year)).toHaveLength(off)
    expect(Object.keys(stateCouncil.makeUp).filter((day) => yearOf(day) === year)).toHaveLength(worked)
  })
  test('every line is a day that exists; make-up days lie on weekends and are no holidays', () => {
    const { holidays, makeUp } = stateCouncil
    expect([...Object.keys(holidays), ...Object.keys(makeUp)].every(isDay)).toBe(true)
    expect(Object.keys(makeUp).every((day) => weekday(day) % 6 === 0 && !holidays[day])).toBe(true)
  })
  test.each([
    ['2026-02-13', 'workday'],
    ['2026-02-14', 'make-up'],
    ['2026-02-15', 'holiday'],
    ['2026-02-23', 'holiday'],
    ['2026-02-24', 'workday'],
    ['2026-03-01', 'weekend'],
    ['2025-10-06', 'holiday'],
    ['2025-10-11', 'make-up'],
    ['2027-10-01', 'workday'],
  ])('%s is a %s', (day, kind) => {
    expect(dayKind(stateCouncil, day)).toBe(kind)
  })
  test('a day off says why', () => {
    expect(whyOff(stateCouncil, '2026-02-17').zh).toBe('春节')
    expect(whyOff(stateCouncil, '2026-03-01').zh).toBe('周末')
  })
  test('the first working day from a day on, and before it', () => {
    expect(workdayFrom(stateCouncil, '2026-02-15')).toBe('2026-02-24')
    expect(workdayFrom(stateCouncil, '2026-02-23', -1)).toBe('2026-02-14')
    expect(workdayFrom(stateCouncil, '2026-02-14')).toBe('2026-02-14')
  })
})

describe('years beyond the loaded ones are flagged, not guessed', () => {
  test('an ordinary day hangs on its own year', () => {
    expect(unknownYearsOf(stateCouncil, '2026-12-27')).toEqual([])
    expect(unknownYearsOf(stateCouncil, '2027-01-04')).toEqual([2027])
    expect(unknownYearsOf(stateCouncil, '2023-06-01')).toEqual([2023])
  })
  test('the last days of December hang on the next notice too', () => {
    expect(unknownYearsOf(stateCouncil, '2026-12-28')).toEqual([2027])
    expect(unknownYearsOf(stateCouncil, '2025-12-31')).toEqual([])
    expect(unknownYearsOf(stateCouncil, '2027-12-31')).toEqual([2027, 2028])
  })
})

describe('lines laid over the calendar', () => {
  const name = { zh: '本地节日', en: 'regional holiday' }
  test('a later year is added with its source', () => {
    const source = { zh: '放假通知', en: 'notice' }
    const later = calendarWith({ years: [{ year: 2027, source }], days: [{ day: '2027-10-01', is: 'holiday', name }] })
    expect(later.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
    expect(isWorkday(later, '2027-10-01')).toBe(false)
    expect(isWorkday(stateCouncil, '2027-10-01')).toBe(true)
  })
  test('a region adds a day off, works a Saturday, or takes a line back', () => {
    const local = calendarWith({
      days: [
        { day: '2026-04-20', is: 'holiday', name },
        { day: '2026-04-18', is: 'make-up', name },
        { day: '2026-02-14', is: 'ordinary', name },
        { day: '2026-02-16', is: 'ordinary', name },
      ],
    })
    expect(whyOff(local, '2026-04-20')).toEqual(name)
    expect(dayKind(local, '2026-04-18')).toBe('make-up')
    expect(dayKind(local, '2026-02-14')).toBe('weekend')
    expect(dayKind(local, '2026-02-16')).toBe('workday')
  })
  test('a year loaded anew replaces its source and is listed once', () => {
    const source = { zh: '更正通知', en: 'corrected notice' }
    const mended = calendarWith({ years: [{ year: 2026, source }] })
    expect(mended.years.filter(({ year }) => year === 2026)).toEqual([{ year: 2026, source }])
  })
  test('the empty calendar knows weekends only', () => {
    expect(overlay(emptyCalendar, {})).toEqual(emptyCalendar)
    expect(isWorkday(emptyCalendar, '2026-10-01')).toBe(true)
    expect(isWorkday(emptyCalendar, '2026-10-03')).toBe(false)
  })
})
