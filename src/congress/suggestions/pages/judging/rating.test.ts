import { describe, expect, test } from 'vitest'
import { decisive, missingSaid, noGrades, onlyWay, rulingsOn } from './rating.ts'

describe('the way on that a rating leaves', () => {
  test.each([
    ['satisfied', 0, 'accept'],
    ['basically-satisfied', 0, 'accept'],
    ['satisfied', 1, 'follow'],
    ['dissatisfied', 0, 'rework'],
    ['dissatisfied', 2, 'rework'],
  ] as const)('%s with %i promises open: %s', (grade, openPromises, way) => {
    expect(onlyWay({ grade, openPromises })).toBe(way)
  })
  test('rework without saying of what is still ruled out', () => {
    expect(rulingsOn({ grade: 'dissatisfied', openPromises: 0, whatIsMissing: ' ' }).rework).toMatchObject({
      because: 'rework-unsaid',
    })
  })
})

describe('several replies, rated one by one', () => {
  const good = { ...noGrades, attitude: 'satisfied', result: 'basically-satisfied' } as const
  const bad = { ...good, result: 'dissatisfied' } as const
  test('nothing is decided before all are rated', () => {
    expect(decisive([good, { ...good, result: '' }])).toBeNull()
    expect(decisive([])).toBeNull()
  })
  test('one that does not satisfy decides', () => {
    expect(decisive([good, good])).toBe('basically-satisfied')
    expect(decisive([good, bad])).toBe('dissatisfied')
  })
  test('each that does not satisfy says what is missing', () => {
    expect(missingSaid([good, { ...bad, whatIsMissing: '路基' }])).toBe('said')
    expect(missingSaid([{ ...bad, whatIsMissing: '路基' }, bad])).toBe('')
  })
})
