import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everyPage } from '../../src/app/portal/every-page.ts'
import { openDesk } from './desk.ts'

// A villager with an old telephone and no account, somebody who reads with her ears, and somebody who has only keys.
const { browser, house, address } = await openDesk()
const county = 1
const { addresses } = await everyPage({ house, congressId: county, now: new Date() })
const at = (path: string) => `/public/${county}${path === '/' ? '' : path}`
const pictures = new URL('.pictures/', import.meta.url).pathname
const picture = (page: Page, name: string) => page.screenshot({ path: `${pictures}portal-${name}.png`, fullPage: true })

interface Choice {
  readonly language?: 'zh' | 'en'
  readonly print?: 'large'
}

async function reader(options: BrowserContextOptions, { language = 'zh', print }: Choice = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, locale: 'zh-CN', bypassCSP: true, ...options })
  context.setDefaultTimeout(10_000)
  const cookie = (name: string, value: string) => ({ name, value, url: `${address}/public` })
  await context.addCookies([cookie('lianxin_language', language), ...(print ? [cookie('lianxin_print', print)] : [])])
  return context.newPage()
}
const phone = { width: 320, height: 640 }

/** Presses the key until what has the focus says so; what a reader of the screen would hear. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press(key)
    const { said, outline } = await page.evaluate<{ said: string; outline: string }>(`(() => {
      const heard = document.activeElement
      return {
        said: (heard.labels?.[0]?.textContent ?? heard.textContent ?? '').trim(),
        outline: getComputedStyle(heard).outlineStyle,
      }
    })()`)
    if (!name.test(said)) continue
    // Whoever has only keys sees where she is.
    expect([said, outline]).toEqual([said, 'solid'])
    return
  }
  throw new Error(`no key leads to ${name}`)
}

test('没有脚本、只有键盘、320 像素：选人大，进首页，换大字，找代表', async () => {
  const page = await reader({ viewport: phone, javaScriptEnabled: false })
  await page.goto('/public')
  await tabTo(page, /青岚县/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '人大代表在身边' }).waitFor()
  await picture(page, '1-home')
  await tabTo(page, /^跳到正文$/)
  await page.keyboard.press('Enter')
  expect(page.url()).toContain('#page')
  await tabTo(page, /^大字版$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '标准字号' }).waitFor()
  expect(await page.locator('html').getAttribute('class')).toBe('large')
  await tabTo(page, /^栏目$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^决议决定$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '决议决定' }).waitFor()
  await picture(page, '2-decisions-large')
})

test('用查询码查，抄错了：错在哪里写在旁边，抄的还在', async () => {
  const page = await reader({ viewport: phone, javaScriptEnabled: false })
  await page.goto(at('/question'))
  await tabTo(page, /^查询码$/)
  await page.keyboard.type('ABCDE-FGHJK')
  await page.keyboard.press('Enter')
  const field = page.getByLabel('查询码')
  await page.getByRole('alert').getByText('没有这个查询码').waitFor()
  expect([await field.inputValue(), await field.getAttribute('aria-invalid')]).toEqual(['ABCDE-FGHJK', 'true'])
  await tabTo(page, /没有这个查询码/)
  await page.keyboard.press('Enter')
  expect(page.url()).toContain('#code')
  await picture(page, '3-wrong-code')
})

test('有多少页就看多少页', () => expect(addresses.length).toBeGreaterThanOrEqual(10))

const wide = (page: Page) =>
  page.evaluate<string | null>(`(() => {
    const screen = document.documentElement.clientWidth
    const over = [...document.querySelectorAll('body *')].filter((one) => {
      const { right, width } = one.getBoundingClientRect()
      return width > 0 && right > screen + 1 && !one.closest('.wide-table, .skip, .trap, thead')
    })
    return document.documentElement.scrollWidth > screen ? (over[0]?.outerHTML.slice(0, 120) ?? 'the page') : null
  })()`)

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const choices = [
  ['中文', {}],
  ['英文，大字版', { language: 'en', print: 'large' }],
] as const
/** The narrowest screen, and a desk's screen at 200 %. */
const screens = [phone, { width: 640, height: 400 }]

test.each(choices)(
  '%s：320 像素、放大到 200 %%，没有一页要左右拖动',
  async (_, choice) => {
    const page = await reader({ viewport: phone }, choice)
    const found: unknown[] = []
    for (const path of addresses) {
      await page.goto(at(path), { waitUntil: 'domcontentloaded' })
      for (const screen of screens) {
        await page.setViewportSize(screen)
        const over = await wide(page)
        if (over) found.push([path, screen.width, over])
      }
    }
    expect(found).toEqual([])
  },
  60_000,
)

/** What another language and larger print may break; the rest is the same page. */
const changed = [
  'target-size',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'link-name',
  'button-name',
  'label',
  'document-title',
]

test.each(choices)(
  '%s：axe 没有发现一处障碍',
  async (_, choice) => {
    const page = await reader({ viewport: { width: 390, height: 844 } }, choice)
    const found: unknown[] = []
    for (const path of addresses) {
      await page.goto(at(path), { waitUntil: 'domcontentloaded' })
      // No page here holds another, so that none has to be opened to look for them.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      const looked = 'print' in choice ? axe.withRules(changed) : axe.withTags(tags)
      for (const { id, nodes } of (await looked.analyze()).violations)
        found.push([path, id, nodes[0]?.html.slice(0, 160), nodes[0]?.failureSummary])
    }
    expect(found).toEqual([])
  },
  90_000,
)
