import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { dayCell, writeTable } from './index.ts'

const table = {
  name: '建议[清单]/2026：一二三四五六七八九十一二三四五六七八九十',
  headings: ['标题', '件数'],
  rows: [
    ['关于修渠的建议', 12],
    ['=HYPERLINK("http://x")', 3],
    ['含“引号"”，和逗号,', ''],
    ['@某人', 0],
  ],
} as const

describe('a table written', () => {
  test('as CSV opens in Excel: its mark, its quotes, and no text that is a formula', async () => {
    const text = (await writeTable(table, 'csv')).toString('utf8')
    expect(text.startsWith('\ufeff标题,件数\r\n关于修渠的建议,12\r\n')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")",3\r\n`)
    expect(text).toContain('"含“引号""”，和逗号,",\r\n')
    expect(text).toContain("'@某人,0\r\n")
  })
  test('as a workbook: numbers stay numbers, and no text becomes a formula', async () => {
    const book = new excel.Workbook()
    await book.xlsx.load((await writeTable(table, 'xlsx')) as never)
    const [sheet] = book.worksheets
    expect(sheet?.getCell('B2').value).toBe(12)
    expect([sheet?.getCell('A3').type, sheet?.getCell('A3').value]).toEqual([
      excel.ValueType.String,
      '=HYPERLINK("http://x")',
    ])
  })
  test('days are days, and yes is yes, in either', async () => {
    const typed = {
      name: '期限',
      headings: ['日期', '公开', '电话'],
      rows: [
        [dayCell('2026-03-05'), true, '0736001'],
        [dayCell(null), false, null],
      ],
    }
    const book = new excel.Workbook()
    await book.xlsx.load((await writeTable(typed, 'xlsx')) as never)
    const cell = (at: string) => book.worksheets[0]!.getCell(at)
    expect(cell('A2').value).toEqual(new Date('2026-03-05T00:00:00Z'))
    expect([cell('A2').numFmt, cell('A3').value, cell('B2').value, cell('C2').value]).toEqual([
      'yyyy-mm-dd',
      null,
      '是',
      '0736001',
    ])
    expect((await writeTable(typed, 'csv')).toString('utf8')).toBe(
      '\ufeff日期,公开,电话\r\n2026-03-05,是,0736001\r\n,否,\r\n',
    )
  })
})
