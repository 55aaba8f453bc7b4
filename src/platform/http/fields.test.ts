import { describe, expect, test } from 'vitest'
import { dayField, idField, line, longText } from './fields.ts'
import { dayKey, idKey } from './keys.ts'
import { unstorableIn } from './unstorable.ts'

const id = '01a20888-3039-7aff-b9d4-553c365846f5'

describe('an id', () => {
  test('has one spelling, for ids are compared as texts too', () => {
    expect(idField.parse(id.toUpperCase())).toBe(id)
  })
  test.each(['', '12', `${id}0`, `{${id}}`])('%j is none', (text) => {
    expect(idField.safeParse(text).success).toBe(false)
  })
})

describe('a day', () => {
  test.each(['1000-01-01', '2028-02-29', '2999-12-31'])('%s', (day) => {
    expect(dayField.parse(day)).toBe(day)
  })
  test.each(['0000-01-01', '0999-12-31', '2026-02-29', '3000-01-01', '9999-12-31', '2026-1-1'])('%s is none', (day) => {
    expect(dayField.safeParse(day).success).toBe(false)
  })
})

describe('a text', () => {
  test('keeps characters of two halves, and refuses a half', () => {
    expect(line(10).parse('渠😀')).toBe('渠😀')
    expect(line(10).safeParse('渠\ud83d').success).toBe(false)
    expect(longText(10).safeParse('\ude00渠').success).toBe(false)
  })
})

describe('a page’s key', () => {
  test('is a day and an id, or an id', () => {
    expect(dayKey(`2026-11-23~${id}`)).toEqual({ day: '2026-11-23', id })
    expect(idKey(id)).toBe(id)
  })
  test.each([undefined, '', id, `2026-13-45~${id}`, `2026-11-23~${'-'.repeat(36)}`, `2026-11-23~${id}~`])(
    '%j is none of a day and an id',
    (key) => {
      expect(dayKey(key)).toBeNull()
    },
  )
  test.each([undefined, '', 'x', '-'.repeat(36), id.toUpperCase()])('%j is none of an id', (key) => {
    expect(idKey(key)).toBeNull()
  })
})

describe('what no column takes is found wherever it is', () => {
  test.each<[unknown, string[]]>([
    ['\u0000', []],
    [{ a: [{ b: 'x\ud800' }] }, ['a', '0', 'b']],
    [{ '\u0000': 1 }, []],
  ])('%j', (value, path) => {
    expect(unstorableIn(value)).toEqual(path)
  })
  test('and not where it is not', () => {
    expect(unstorableIn({ a: ['😀', '\n', null, 1, true, {}] })).toBeNull()
  })
  test('however deep', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}`) as unknown
    expect(unstorableIn(deep)).not.toBeNull()
  })
})
