import { describe, expect, test } from 'vitest'
import { blankDocument, writeDocx, writePdf, type OfficialDocument } from './index.ts'
import { measures } from './measures.ts'
import { converted, converting, letter, linesOf, measuring, rulesOf, running } from './testing.ts'

const { margin, text, page } = measures
const foot = page.height - margin.bottom
const side = page.width - margin.right
/** A millimetre, as the standard allows for the upper margin. */
const near = (found: number | undefined, aim: number, by = 1) =>
  expect(Math.abs((found ?? 0) - aim)).toBeLessThanOrEqual(by)

const general = blankDocument({
  ...letter(),
  format: 'general',
  issuer: '青岚县人民代表大会常务委员会文件',
  signedBy: '青岚县人民代表大会常务委员会',
  printedBy: '青岚县人大常委会办公室',
  printedOn: '2026-11-03',
})

/** Nothing but whole lines of the body: without what is set apart, and without the page's number. */
const full = (lines: ReturnType<typeof linesOf>[number] | undefined) =>
  (lines ?? []).filter(({ text: said }) => !said.includes('—'))

describe.skipIf(!measuring)('GB/T 9704—2012，量出来的版面', () => {
  const pdf = writePdf(general)
  const pages = linesOf(pdf)
  const second = full(pages[1])

  test('版心：天头 37 毫米，订口 28 毫米，版心宽 156 毫米、高 225 毫米', () => {
    near(second[0]?.top, margin.top)
    near(Math.min(...second.map(({ left }) => left)), margin.left)
    near(Math.max(...second.map(({ right }) => right)), side)
    near(Math.max(...second.map(({ bottom }) => bottom)), foot, 5)
    for (const { bottom } of second) expect(bottom).toBeLessThanOrEqual(foot + 0.5)
  })

  test('每面 22 行，每行 28 个字', () => {
    expect(second).toHaveLength(measures.linesPerPage)
    const whole = second.filter(({ right }) => side - right < 1)
    expect(whole.length).toBeGreaterThan(15)
    for (const line of whole)
      expect([...line.text].length).toBe(line.left > margin.left + 2 ? 26 : measures.charactersPerLine)
  })

  test('正文 3 号字，标题 2 号字', () => {
    const line = second.find(({ text: said }) => [...said].length === measures.charactersPerLine)
    near(
      ((line?.right ?? 0) - (line?.left ?? 0)) / measures.charactersPerLine,
      text.width / measures.charactersPerLine,
      0.05,
    )
    const title = pages[0]?.find(({ text: said }) => said.startsWith('关于对'))
    near(
      ((title?.right ?? 0) - (title?.left ?? 0)) / [...(title?.text ?? '')].length,
      (measures.size.title / 72) * 25.4,
      0.1,
    )
  })

  test('发文机关标志上边缘距版心上边缘 35 毫米；红线在发文字号之下 4 毫米，与版心等宽', () => {
    const head = rulesOf(pdf, { page: 1, ink: 'red', wide: 1 })
    near(head[0]?.at, margin.top + measures.head.below, 2)
    const rule = rulesOf(pdf, { page: 1, ink: 'red', wide: text.width - 1 })
    near(rule[0]?.left, margin.left)
    near(rule[0]?.right, side)
    const number = pages[0]?.find(({ text: said }) => said.includes('〔2026〕'))
    near((rule[0]?.at ?? 0) - (number?.bottom ?? 0), measures.redLineBelow, 1.5)
  })

  test('页码在版心之下 7 毫米，单页居右，双页居左', () => {
    const [odd, even] = [pages[0]?.at(-1), pages[1]?.at(-1)]
    expect([odd?.text, even?.text]).toEqual(['—1—', '—2—'])
    near(odd?.top, foot + measures.pageNumberBelow, 2)
    expect(odd?.left).toBeGreaterThan(page.width / 2)
    expect(even?.right).toBeLessThan(page.width / 2)
  })

  test('版记在最后一面的版心下端', () => {
    const rules = rulesOf(pdf, { page: pages.length, ink: 'black', wide: text.width - 1 })
    near(rules.at(-1)?.at, foot)
    expect(
      full(pages.at(-1))
        .slice(-2)
        .map(({ text: said }) => said),
    ).toEqual(['抄送：县人大常委会办公室，县政府办公室。', '青岚县人大常委会办公室2026年11月3日印发'])
  })

  test('加盖印章的，成文日期右空四字，署名居中于日期之上', () => {
    const lines = pages.flat()
    const day = lines.find(({ text: said }) => said === '2026年11月3日')
    const name = lines.find(({ text: said }) => said === '青岚县人民代表大会常务委员会')
    const character = text.width / measures.charactersPerLine
    near(day?.right, side - measures.dateFromRight.sealed * character, 1.5)
    near(((name?.left ?? 0) + (name?.right ?? 0)) / 2, ((day?.left ?? 0) + (day?.right ?? 0)) / 2, 1.5)
  })

  test('信函：红头距上页边 30 毫米，两条双线长 170 毫米，下一条距下页边 20 毫米，首页不编页码', () => {
    const sheet = writePdf(letter())
    near(rulesOf(sheet, { page: 1, ink: 'red', wide: 1 })[0]?.at, measures.head.letterBelow, 2)
    const rules = rulesOf(sheet, { page: 1, ink: 'red', wide: measures.letterLine.width - 1 })
    near(rules[0]?.left, 20)
    near(rules[0]?.right, 190)
    near(rules.at(-1)?.at, page.height - measures.letterLine.fromBottom)
    const [first, next] = linesOf(sheet)
    expect(first?.some(({ text: said }) => said === '—1—')).toBe(false)
    expect(next?.at(-1)?.text).toBe('—2—')
  })

  test('记号不当作排版命令，生僻字照样印出', () => {
    const said = '按#let x = 1 与 $a$、*b*、<c> & \\ 办理，代表䶮㛃。'
    expect(
      linesOf(writePdf(letter({ body: said, recipients: [] })))
        .flat()
        .map((one) => one.text)
        .join(''),
    ).toContain(said.replaceAll(' ', ''))
  })
})

const bare = (words: string) => words.replaceAll(/[\s—]|附件：?\d*\.?/g, '')
const list = {
  title: '代表建议交办清单',
  columns: [
    { name: '编号', share: 1 },
    { name: '标题', share: 4 },
  ],
  rows: Array.from({ length: 80 }, (_, index) => [`第${index + 1}号`, running(30)]),
}
const form = {
  title: '征询意见表',
  note: '此表一式三份。',
  rows: [
    {
      lines: 1,
      cells: [
        { text: '代表', span: 2, label: true },
        { text: '覃月禾', span: 10, label: false },
      ],
    },
    {
      lines: 8,
      cells: [
        { text: '意见', span: 2, label: true },
        { text: '', span: 10, label: false },
      ],
    },
  ],
}
const attendance = { present: '覃月禾、龙晚秀', excused: '沈砚青', observing: '县水利局负责人' }
const all: Readonly<Record<string, OfficialDocument>> = {
  letter: letter({ forms: [form] }),
  general: { ...general, tables: [list] },
  minutes: blankDocument({
    ...letter(),
    format: 'minutes',
    issuer: '主席团会议纪要',
    signedBy: '',
    note: '',
    marks: [],
    attendance,
  }),
  unsealed: { ...general, sealed: false, approver: '韦正川', copies: [] },
  form: blankDocument({ format: 'form', issuer: '青岚县人民代表大会', title: form.title, signedBy: '', forms: [form] }),
}

describe.skipIf(!converting)('DOCX，经 LibreOffice 打开', () => {
  test('一个字也不少，A4，22 行、28 个字', { timeout: 180_000 }, async () => {
    const files = Object.fromEntries(
      await Promise.all(Object.entries(all).map(async ([name, it]) => [name, await writeDocx(it)] as const)),
    )
    const read = converted(files)
    for (const [name, it] of Object.entries(all)) {
      const said = bare(
        full(linesOf(read[name]!).flat())
          .map((one) => one.text)
          .join(''),
      )
      const parts = [
        it.number ?? '',
        ...it.recipients,
        ...it.body.split('\n'),
        it.note,
        ...it.copies,
        ...it.tables.flatMap(({ rows }) => rows.flat()),
        ...it.forms.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.text))),
      ]
      for (const part of parts) expect([name, said.includes(bare(part)), bare(part)]).toEqual([name, true, bare(part)])
    }
    const second = full(linesOf(read['letter']!)[1])
    expect(second).toHaveLength(measures.linesPerPage)
    expect(Math.max(...second.map((line) => [...line.text].length))).toBe(measures.charactersPerLine)
  })
})
