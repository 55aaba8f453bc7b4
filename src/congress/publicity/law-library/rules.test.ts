import { describe, expect, test } from 'vitest'
import { mayImport, mayRepeal, standingOf, versionToRead } from './rules.ts'

const first = { id: 'a', effectiveOn: '2000-01-01', repealedOn: null }
const second = { id: 'b', effectiveOn: '2026-03-02', repealedOn: null }
const versions = [first, second]

describe('效力 (how a version stands)', () => {
  test('新版本施行之前旧版本有效，施行当日起不再有效', () => {
    expect(standingOf(first, versions, '2026-03-01')).toBe('in-force')
    expect(standingOf(second, versions, '2026-03-01')).toBe('coming')
    expect(standingOf(first, versions, '2026-03-02')).toBe('superseded')
    expect(standingOf(second, versions, '2026-03-02')).toBe('in-force')
  })
  test('废止当日起不再有效', () => {
    const gone = { ...first, repealedOn: '2020-01-01' }
    expect(standingOf(gone, [gone], '2019-12-31')).toBe('in-force')
    expect(standingOf(gone, [gone], '2020-01-01')).toBe('repealed')
  })
  test('读哪个版本：已施行的最新一版，都未施行的读最早一版', () => {
    expect(versionToRead(versions, '2026-03-01')?.id).toBe('a')
    expect(versionToRead(versions, '2026-03-02')?.id).toBe('b')
    expect(versionToRead(versions, '1999-01-01')?.id).toBe('a')
    expect(versionToRead([], '1999-01-01')).toBeUndefined()
  })
})

describe('导入 (importing)', () => {
  const good = {
    articles: 1,
    most: 2000,
    open: 0,
    adoptedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    repealedOn: null,
  }
  const because = (change: Partial<Parameters<typeof mayImport>[0]>) => {
    const ruling = mayImport({ ...good, ...change })
    return ruling.permitted || ruling.because
  }
  test('有条文、疑问都已核对、日期先后合理', () => {
    expect(because({})).toBe(true)
    expect(because({ articles: 0 })).toBe('law-no-article')
    expect(because({ articles: 2000 })).toBe(true)
    expect(because({ articles: 2001 })).toBe('law-too-long')
    expect(because({ open: 1 })).toBe('law-doubts-open')
    expect(because({ effectiveOn: '2025-12-31' })).toBe('law-effective-before-adopted')
    expect(because({ repealedOn: '2026-01-01' })).toBe('law-repealed-too-early')
    expect(because({ repealedOn: '2026-01-02' })).toBe(true)
  })
  test('废止在施行之后', () => {
    expect(mayRepeal({ effectiveOn: '2026-01-01', repealedOn: '2026-01-01' }).permitted).toBe(false)
    expect(mayRepeal({ effectiveOn: '2026-01-01', repealedOn: '2026-01-02' }).permitted).toBe(true)
  })
})
