import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { Column } from './column.ts'
import { limits } from './limits.ts'
import { readTable } from './read.ts'
import { workbookOf } from './testing.ts'

const columns: readonly Column<'name' | 'born' | 'kind' | 'phone' | 'remark'>[] = [
  { key: 'name', names: ['姓名', '名称'], kind: 'line', max: 10, required: true, unique: true },
  { key: 'born', names: ['出生日期'], kind: 'day' },
  { key: 'kind', names: ['类别'], kind: 'choice', choices: { 政府部门: 'department', 法院: 'court' } },
  { key: 'phone', names: ['联系电话'], kind: 'code' },
  { key: 'remark', names: ['备注'], kind: 'text', max: 20 },
]

const read = (bytes: Buffer, fileName = 'table.xlsx') => readTable({ fileName, bytes, columns })
const csv = (text: string) => read(Buffer.from(text), 'table.csv')
const heading = ['姓名', '出生日期', '类别', '联系电话', '备注']

describe('reading a workbook', () => {
  test('finds the heading under a title, however it is spaced and marked', async () => {
    const table = await read(
      workbookOf([
        ['县代表名册', ''],
        ['', '填报单位：人大办'],
        ['姓　名*', '出生日期（年-月-日）'],
        ['张三', '1980-1-5'],
      ]),
    )
    expect(table.rows).toMatchObject([
      { row: 4, values: { name: '张三', born: '1980-01-05', phone: '' }, cells: { name: 'A4', born: 'B4' } },
    ])
    expect(table.headings).toEqual({ name: '姓名', born: '出生日期' })
  })

  test('reads a sheet that stands before the texts it refers to', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('名册')
    sheet.addRow(heading)
    sheet.addRow(['李四', new Date('1976-02-27'), '法院', 13900000001, null])
    const table = await read(Buffer.from(await book.xlsx.writeBuffer()))
    expect(table.problems).toEqual([])
    expect(table.rows[0]?.values).toEqual({
      name: '李四',
      born: '1976-02-27',
      kind: 'court',
      phone: '13900000001',
      remark: '',
    })
  })

  test('takes the first sheet that has the heading', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('说明').addRow(['填写说明', '请逐行填写'])
    const sheet = book.addWorksheet('名册')
    sheet.addRow(heading)
    sheet.addRow(['李四'])
    expect((await read(Buffer.from(await book.xlsx.writeBuffer()))).rows).toHaveLength(1)
  })

  test('tidies old habits: padded names, full-width digits, spaces in numbers', async () => {
    const table = await read(
      workbookOf([heading, ['张　 三', '２０２６年１月５日', '政府 部门', ' １３９ 0000 0001', '']]),
    )
    expect(table.rows[0]?.values).toMatchObject({
      name: '张三',
      born: '2026-01-05',
      kind: 'department',
      phone: '13900000001',
    })
  })

  test.each([
    ['a formula', '<c r="@" t="str"><f>A1</f><v>x</v></c>', /公式/],
    ['a formula copied down', '<c r="@"><f t="shared" si="0"/><v>3</v></c>', /公式/],
    ['an error value', '<c r="@" t="e"><v>#N/A</v></c>', /错误值/],
    ['a control character', '<c r="@" t="inlineStr"><is><t>张_x0007_三</t></is></c>', /控制字符/],
    ['a name too long', '名'.repeat(11), /最多 10 个字，现有 11 个字/],
    ['nothing where something must be', '<c r="@"/>', /不能为空/],
  ])('refuses %s by its cell', async (_what, cell, message) => {
    const table = await read(workbookOf([heading, ['王五', ''], [cell, '1980-01-01']]))
    expect(table.problems).toHaveLength(1)
    expect(table.problems[0]).toMatchObject({ row: 3, cell: 'A3', message: { zh: expect.stringMatching(message) } })
  })

  test('refuses a day that does not exist, a word not among the choices, and a name given twice', async () => {
    const table = await read(workbookOf([heading, ['王五', '2026年2月30日', '公司'], ['王五', '2028-02-29', '法院']]))
    expect(table.problems.map(({ cell, value }) => `${cell} ${value}`)).toEqual([
      'B2 2026年2月30日',
      'C2 公司',
      'A3 王五',
    ])
    expect(table.problems[1]?.message.en).toContain('政府部门, 法院')
    expect(table.problems[2]?.message.zh).toBe('与第 2 行重复。')
  })
})

describe('reading a CSV', () => {
  test.each([
    ['UTF-8', Buffer.from('姓名,出生日期\n张三,2026.1.5\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeff姓名,出生日期\r\n张三,20260105\r\n')],
    // 姓名,出生日期 / 张三,2026-01-05 as an older office program writes it.
    ['GB 18030', Buffer.from('d0d5c3fb2cb3f6c9fac8d5c6da0ad5c5c8fd2c323032362d30312d30350a', 'hex')],
    ['UTF-16, tabs between', Buffer.from('\ufeff姓名\t出生日期\n张三\t2026/1/5\n', 'utf16le')],
  ])('in %s', async (_encoding, bytes) => {
    expect((await read(bytes, 'table.csv')).rows[0]?.values).toMatchObject({ name: '张三', born: '2026-01-05' })
  })

  test('passes over empty lines and keeps the numbers a spreadsheet shows', async () => {
    const table = await csv('姓名,备注\n\n张三,"一\n二"\n,\n李四,\n')
    expect(table.rows.map(({ row, values }) => [row, values.name, values.remark])).toEqual([
      [3, '张三', '一\n二'],
      [5, '李四', ''],
    ])
  })

  test('refuses what would become a formula in the next spreadsheet', async () => {
    const { problems } = await csv('姓名,备注\n张三,"=HYPERLINK(""x"")"\n')
    expect(problems).toMatchObject([{ cell: 'B2', message: { zh: expect.stringContaining('公式') } }])
  })

  test('lists so many problems and no more', async () => {
    const table = await csv(
      `姓名,出生日期\n${Array.from({ length: limits.problems + 5 }, (_, n) => `名${n},何时`).join('\n')}`,
    )
    expect(table.problems).toHaveLength(limits.problems)
  })
})

describe('a file that cannot be taken', () => {
  const refused = (bytes: Buffer, fileName: string) =>
    read(bytes, fileName).then(
      () => 'taken',
      (error) => error.code,
    )

  test.each([
    ['with no required column', '出生日期,类别\n2026-01-05,法院\n', 'columns-missing'],
    ['with a column twice', '姓名,名称\n张三,张三\n', 'column-twice'],
    ['with a heading only', '姓名,类别\n', 'no-rows'],
    ['with a quotation mark left open', '姓名,备注\n张三,"一\n', 'file-broken'],
    ['empty', '', 'file-empty'],
  ])('a CSV %s', async (_what, text, code) => {
    expect(await refused(Buffer.from(text), 'table.csv')).toBe(code)
  })

  test('with more rows, or more columns, than a table has', async () => {
    const rows = (count: number) => Buffer.from(`姓名\n${Array.from({ length: count }, (_, n) => n + 1).join('\n')}\n`)
    expect(await refused(rows(limits.rows), 'table.csv')).toBe('taken')
    expect(await refused(rows(limits.rows + 1), 'table.csv')).toBe('too-many-rows')
    expect(await refused(Buffer.from(`姓名${',x'.repeat(limits.columns)}\n甲\n`), 'table.csv')).toBe('too-many-columns')
  })

  test('binary, of another kind, too large, or not what its name says', async () => {
    expect(await refused(Buffer.from([0, 1, 2, 255, 254]), 'table.csv')).toBe('file-not-text')
    expect(await refused(Buffer.from('%PDF-1.7'), 'table.pdf')).toBe('format-not-supported')
    expect(await refused(Buffer.from('姓名\n张三\n'), 'table.xlsx')).toBe('file-broken')
    expect(await refused(Buffer.alloc(limits.file + 1), 'table.xlsx')).toBe('file-too-large')
  })

  test('protected by a password, or an old XLS', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect(await refused(container, 'table.xlsx')).toBe('file-locked')
  })
})
