import { describe, expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { sheetsOf } from './printed.ts'

const { visitor } = await openDesk()
const clerk = await visitor('desktop')
await clerk.signIn('clerk')

/** A sheet of A4 without its margins (210 − 2 × 14 mm) at 96 dots to the inch. */
const paperWide = 687

interface OnPaper {
  readonly title: string
  /** How far the page reaches. */
  readonly wide: number
  /** What can only be pressed or filled in, by what it says. */
  readonly idle: readonly string[]
  /** What stands at the window's edge, over other things on paper. */
  readonly pinned: readonly string[]
  /** What is cut off where on the screen one would move it about. */
  readonly cut: readonly string[]
}

const onPaper = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
  const named = (one) => one.getAttribute('aria-label') || one.innerText || one.placeholder || one.className
  const empty = (one) => !one.value
  const heldBack = (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
  return {
    title: document.querySelector('h1').innerText,
    wide: document.documentElement.scrollWidth,
    idle: [
      ...seen('main button:not(.due-button, [aria-pressed=true]), main input[type=file], nav a, .skip').map(named),
      ...seen('main input[type=search]').filter(empty).map(named),
    ],
    pinned: seen('body *').filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position)).map(named),
    cut: seen('main *')
      .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && heldBack(one))
      .map(named),
  }
})()`

// Every page her menu leads to.
await clerk.page.locator('a.entry').first().waitFor()
const staffPages = (await clerk.page.evaluate(
  `[...document.querySelectorAll('a.entry')].map((one) => [one.innerText.trim(), one.getAttribute('href')])`,
)) as [string, string][]

describe('桌面上的每一页都能直接打印', () => {
  test('菜单上的都在内', () => expect(staffPages.length).toBeGreaterThan(30))

  test.each(staffPages)('%s', async (_name, to) => {
    const { page } = clerk
    await clerk.open(to)
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: paperWide, height: 1000 })
    const printed = (await page.evaluate(onPaper)) as OnPaper
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ media: null })
    expect(printed).toEqual({ title: expect.any(String), wide: paperWide, idle: [], pinned: [], cut: [] })
  })
})

test('清单打印成表，每页有页码，最后写明打印日期', async () => {
  const { page } = clerk
  await clerk.open('/deputies')
  await page.waitForLoadState('networkidle')
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
  expect(sheets.map(({ width, height }) => [width, height])).toEqual(sheets.map(() => [210, 297]))
  expect(sheets.length).toBeGreaterThan(1)
  for (const [index, { text }] of sheets.entries()) expect(text).toContain(`${index + 1}/${sheets.length}`)
  expect(sheets[0]?.text).toContain('青岚县人民代表大会')
  expect(sheets.at(-1)?.text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日打印/)
  // Only the first rows are on the screen: the paper says so.
  expect(sheets.at(-1)?.text).toContain('后面还有，没有全部列出')
})
