import { describe, expect, test } from 'vitest'
import { calendarRows, linesOf } from './calendar-rows.ts'

describe('rows of a year, as they are pasted', () => {
  test('commas of both widths and tabs part them; a heading, a byte-order mark and empty lines are passed over', () => {
    const text = '\ufeff日期,类别,名称\r\n2027-01-01,放假,元旦\r\n\r\n2027-01-03，上班，元旦\n2027-02-06\twork\t春节\n'
    expect(calendarRows(text, 2027)).toEqual({
      days: [
        { day: '2027-01-01', kind: 'off', name: '元旦' },
        { day: '2027-01-03', kind: 'work', name: '元旦' },
        { day: '2027-02-06', kind: 'work', name: '春节' },
      ],
      problems: [],
    })
  })

  test.each([
    ['2027-02-29,放假,春节', '没有这一天'],
    ['2026-12-31,放假,元旦', '不是所选年份'],
    ['2027-01-01,也许,元旦', '第二项'],
    ['2027-01-01,放假', '名称'],
    ['2027-01-01', '三项'],
    ['2027-01-01,放假,元旦,又', '三项'],
    ['2027-01-01,放假,元旦\n2027-01-01,上班,元旦', '两次'],
    ['', '至少填一天'],
  ])('%j is named', (text, what) => {
    const { problems } = calendarRows(text, 2027)
    expect(problems.map(({ zh }) => zh).join()).toContain(what)
  })

  test('a bad line is named by its place in the text, and the good ones are kept', () => {
    const { days, problems } = calendarRows('2027-01-01,放假,元旦\n\n昨天,放假,元旦', 2027)
    expect(days).toHaveLength(1)
    expect(problems[0]?.zh).toMatch(/^第 3 行：/)
  })

  test('days written out are read back as they were', () => {
    const { days } = calendarRows('2027-01-01,放假,元旦\n2027-01-03,上班,元旦', 2027)
    expect(calendarRows(linesOf(days), 2027).days).toEqual(days)
  })
})
