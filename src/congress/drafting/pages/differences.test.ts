import { describe, expect, test } from 'vitest'
import { differences } from './differences.ts'

const side = (older: string, newer: string, which: 'older' | 'newer') =>
  differences(older, newer)
    .filter((run) => run.in === 'both' || run.in === which)
    .map(({ text }) => text)
    .join('')

describe('what differs between two versions', () => {
  test('is marked by the word', () =>
    expect(differences('渗漏二百米。', '渗漏三百米。').filter((run) => run.in !== 'both')).toHaveLength(2))
  test.each([
    ['', '列入计划。'],
    ['修渠', '修渠'],
    ['东干渠漏水\n三处', '西干渠漏水\n五处，已立牌'],
  ])('each side still reads as it was: %j, %j', (older, newer) => {
    expect(side(older, newer, 'older')).toBe(older)
    expect(side(older, newer, 'newer')).toBe(newer)
  })
})
