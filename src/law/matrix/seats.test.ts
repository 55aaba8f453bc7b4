import { describe, expect, test } from 'vitest'
import type { Level } from '../level.ts'
import { mayCommitteeNumber, seatsOf } from './seats.ts'

const seats = (level: Level, population: number, municipality = false) =>
  seatsOf({ level, population, municipality }).is.seats

describe('选举法 第十二条: base, step and cap', () => {
  test.each([
    ['township', 45, 1_500, 160],
    ['county', 140, 5_000, 450],
    ['city', 240, 25_000, 650],
    ['province', 350, 150_000, 1_000],
  ] as const)('%s: base %i, one more for every full %i, at most %i', (level, base, step, cap) => {
    expect(seats(level, 0)).toBe(base)
    expect(seats(level, step - 1)).toBe(base)
    expect(seats(level, step)).toBe(base + 1)
    const full = (cap - base) * step
    expect(seats(level, full - 1)).toBe(cap - 1)
    expect(seats(level, full)).toBe(cap)
    expect(seats(level, full * 2)).toBe(cap)
  })
  test('a municipality counts by 25,000', () => {
    expect(seats('province', 24_999, true)).toBe(350)
    expect(seats('province', 25_000, true)).toBe(351)
    expect(seats('province', 20_000_000, true)).toBe(1_000)
  })
  test('few people: a township below 2,000 and a county below 50,000 may have fewer', () => {
    const fewer = (level: Level, population: number) => seatsOf({ level, population }).is.mayBeFewer
    expect([fewer('township', 1_999), fewer('township', 2_000)]).toEqual([true, false])
    expect([fewer('county', 49_999), fewer('county', 50_000)]).toEqual([true, false])
    expect(fewer('city', 1)).toBe(false)
  })
  test('the nation: at most three thousand', () => {
    expect(seats('national', 1_400_000_000)).toBe(3_000)
  })
})

describe('地方组织法 第四十七条: members of a standing committee', () => {
  const may = (level: Level, members: number, population: number) =>
    mayCommitteeNumber({ level, members, population }).permitted
  test.each([
    ['county', 15, 35, 1_000_000, 45],
    ['city', 29, 51, 8_000_000, 61],
    ['province', 45, 75, 80_000_000, 95],
  ] as const)('%s: %i to %i; above %i people up to %i', (level, fewest, most, population, larger) => {
    expect([may(level, fewest - 1, 1), may(level, fewest, 1)]).toEqual([false, true])
    expect([may(level, most, population), may(level, most + 1, population)]).toEqual([true, false])
    expect([may(level, larger, population + 1), may(level, larger + 1, population + 1)]).toEqual([true, false])
  })
  test('township: none', () => {
    expect(mayCommitteeNumber({ level: 'township', members: 9, population: 1 })).toMatchObject({
      because: 'no-standing-committee',
    })
    expect(may('national', 175, 1)).toBe(false)
  })
})
