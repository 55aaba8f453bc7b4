import { describe, expect, test } from 'vitest'
import { ageBandOf, ageOn, sharesOf } from './structure.ts'

describe('age on a day, in full years', () => {
  test.each([
    ['1991-11-23', '2026-11-22', 34],
    ['1991-11-23', '2026-11-23', 35],
    ['1992-02-29', '2027-02-28', 34],
    ['1992-02-29', '2027-03-01', 35],
  ])('born %s, on %s: %i', (born, today, age) => {
    expect(ageOn(born, today)).toBe(age)
  })

  test.each([
    [18, '-35'],
    [35, '-35'],
    [36, '36-45'],
    [45, '36-45'],
    [46, '46-55'],
    [55, '46-55'],
    [56, '56-60'],
    [60, '56-60'],
    [61, '61-'],
    [99, '61-'],
  ])('%i falls in %s', (age, band) => {
    expect(ageBandOf(age)).toBe(band)
  })
})

const deputy = (born_on: string, party: string) => ({
  sex: 'female',
  born_on,
  nationality: '苗族',
  education: '本科',
  occupation_kind: '农民',
  party,
  first_term: true,
  delegation: '第一代表团',
})

describe('shares', () => {
  const three = [deputy('1960-01-01', '群众'), deputy('2000-01-01', '中共党员'), deputy('2001-01-01', '中共党员')]

  test('of ages name every band, the youngest first, and add up', () => {
    const shares = sharesOf('age', three, '2026-11-23')
    expect(shares.map(({ value, count }) => `${value}:${count}`)).toEqual([
      '-35:2',
      '36-45:0',
      '46-55:0',
      '56-60:0',
      '61-:1',
    ])
  })

  test('of anything else put the most first', () => {
    expect(sharesOf('party', three, '2026-11-23')).toEqual([
      { value: '中共党员', count: 2 },
      { value: '群众', count: 1 },
    ])
    expect(sharesOf('first-term', three, '2026-11-23')).toEqual([{ value: 'true', count: 3 }])
  })
})
