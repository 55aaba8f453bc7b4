import AxeBuilder from '@axe-core/playwright'
import type { Page, Response } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { openDesk, type Visitor } from './desk.ts'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }
const narrowest = { width: 360, height: 740 }

// As many readers at once as a small machine has cores.
vi.setConfig({ maxConcurrency: 2 })

const { visitor } = await openDesk()

/** Every word the house has sent as data: names, titles, texts; not the Chinese side of a sentence it has in both. */
class Heard {
  words = ''
  #reading: Promise<void>[] = []

  listen = (reply: Response): void => {
    if (reply.url().includes('/api/') && reply.headers()['content-type']?.includes('json'))
      this.#reading.push(reply.json().then(this.#take, () => undefined))
  }

  all = async (): Promise<string> => {
    await Promise.all(this.#reading)
    return this.words
  }

  #take = (value: unknown): void => {
    if (typeof value === 'string') this.words += `\n${value}`
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) if (key !== 'zh') this.#take(inner)
  }
}

/** What the page says of its own accord: texts, names for those who listen, placeholders; what is marked as another language apart. */
const said = (page: Page, other: string): Promise<string[]> =>
  page.evaluate(`(() => {
    const own = [...document.body.querySelectorAll('*')].filter((at) => !at.closest('[lang="${other}"], script, style, noscript'))
    const texts = own.flatMap((at) => [...at.childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => text.data))
    const names = own.flatMap((at) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => at.getAttribute(name)))
    return [document.title, ...texts, ...names].filter((text) => text && text.trim())
  })()`)

const chinese = /\p{Script=Han}+/gu
const english = /[a-z]+(?:[ ,.;:]+[A-Za-z]*[a-z]+){2,}/g

/** What is said in the wrong language without having come as data. */
async function foreign(page: Page, heard: Heard, language: 'zh' | 'en'): Promise<string[]> {
  const [wrong, other] = language === 'en' ? [chinese, 'zh-CN'] : [english, 'en']
  const data = await heard.all()
  const texts = await said(page, other)
  return texts.filter((text) => text.match(wrong)?.some((words) => !data.includes(words)))
}

const strict: Parameters<AxeBuilder['options']>[0] = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
}

/** Serious and critical findings of axe, each with the first place it stands at. */
async function barriers(page: Page, without: readonly string[]): Promise<string[]> {
  // Axe stays in a page once it is there; to bring it again takes longer than to ask it.
  const isThere = await page.evaluate<boolean>("typeof axe !== 'undefined'")
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).setLegacyMode().options(strict)
  const { violations } = await axe.disableRules([...without]).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

/** Whether the page scrolls sideways on the narrowest phone, once its layout has followed. */
async function sidewaysScroll(page: Page): Promise<string[]> {
  await page.setViewportSize(narrowest)
  const width = await page.evaluate<number>(`new Promise((resolve) => {
    let frames = 0
    const look = () => {
      const { scrollWidth } = document.documentElement
      if (scrollWidth <= innerWidth || (frames += 1) > 60) resolve(scrollWidth)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })`)
  return width > narrowest.width ? [`scrolls sideways: ${width} px wide at ${narrowest.width} px`] : []
}

const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))'

interface Reader extends Visitor {
  readonly name: string
  readonly heard: Heard
}

/** Somebody of the demonstration, signed in; nobody stays outside. */
async function reader(name: string): Promise<Reader> {
  const heard = new Heard()
  const someone = await visitor('phone')
  someone.page.on('response', heard.listen)
  if (name !== 'nobody') await someone.signIn(name)
  return { ...someone, name, heard }
}

/** Reads one page in one language on phone and desktop, and tells what stands in a reader's way. */
async function readIn({ page, heard, name, picture }: Reader, at: string, language: 'zh' | 'en'): Promise<string[]> {
  const found = await sidewaysScroll(page)
  const lang = await page.evaluate<string>('document.documentElement.lang')
  if (lang !== (language === 'zh' ? 'zh-CN' : 'en')) found.push(`lang is ${lang}`)
  for (const screen of [phone, desktop]) {
    await page.setViewportSize(screen)
    await page.evaluate(drawn)
    // Contrast takes longer than all else: it is asked once for each screen and once for each language.
    const isTelling = (language === 'zh') === (screen === phone)
    found.push(
      ...(await barriers(page, isTelling ? [] : ['color-contrast'])),
      ...(await foreign(page, heard, language)),
    )
    if (isTelling) await picture(`reading/${name}${at.replaceAll('/', '_')}-${language}`, 'screen')
  }
  return found.map((what) => `${at} ${language}: ${what}`)
}

/** Reads these pages in both languages; the language is switched as readers switch it. */
async function read(reader: Reader, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const at of paths) {
    await reader.open(at)
    found.push(...(await readIn(reader, at, 'zh')))
    await reader.page.getByRole('button', { name: 'English' }).click()
    await reader.page.getByRole('button', { name: '中文' }).waitFor()
    found.push(...(await readIn(reader, at, 'en')))
    await reader.page.getByRole('button', { name: '中文' }).click()
  }
  return found.concat(reader.complaints)
}

/** Addresses of the first paper and the first deputy this reader may see. */
async function firstOf({ page }: Visitor, list: 'suggestions' | 'deputies', state?: string): Promise<string> {
  const reply = await page.request.get(`/api/${list}`, { params: { limit: 1, ...(state && { state }) } })
  const { rows } = (await reply.json()) as { rows: { id: string }[] }
  return `/${list}/${rows[0]?.id}`
}

const pages = [
  ['nobody', ['/sign-in']],
  ['clerk', ['/', '/suggestions', '/suggestions/new', '/suggestions/import']],
  ['clerk', ['/duties', '/deputies', '/deputies/structure', '/deputies/import']],
  ['chair', ['/organs', '/organs/import', '/calendar', '/settings', '/motions/sheet']],
  ['deputy1', ['/', '/suggestions/new', '/motions', '/motions/new']],
  ['water', ['/', '/lives']],
  ['office', ['/duties']],
  ['party', ['/']],
  ['security', ['/accounts', '/me']],
  ['system', ['/settings']],
  ['audit', ['/record']],
] as const

const papers = [
  ['clerk', 'submitted'],
  ['clerk', 'closed'],
  ['water', 'handling'],
  ['deputy1', 'replied'],
] as const

describe.concurrent('每个页面都能读：中文和英文，手机和电脑', () => {
  test.each(pages)('%s：%s', async (name, paths) => {
    expect(await read(await reader(name), paths)).toEqual([])
  })

  test.each(papers)('%s：一件建议（%s）', async (name, state) => {
    const someone = await reader(name)
    expect(await read(someone, [await firstOf(someone, 'suggestions', state)])).toEqual([])
  })

  test('clerk：一位代表', async () => {
    const clerk = await reader('clerk')
    expect(await read(clerk, [await firstOf(clerk, 'deputies')])).toEqual([])
  })

  test('这些检查看得见毛病', async () => {
    const stranger = await reader('nobody')
    await stranger.open('/sign-in')
    await stranger.page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<button></button><p style="color:#ddd; width: 900px">这句话没有译成英文</p>')`)
    await stranger.page.getByRole('button', { name: 'English' }).click()
    await stranger.page.getByRole('button', { name: '中文' }).waitFor()
    const found = (await readIn(stranger, '/spoilt', 'en')).join('\n')
    for (const fault of ['scrolls sideways', 'button-name', 'color-contrast', '这句话没有译成英文'])
      expect(found).toContain(fault)
  })
})

test('只用键盘登录，打开第一件待办', async () => {
  const { page, complaints } = await visitor('desktop')
  await page.goto('/')
  await page.getByRole('heading', { name: '登录' }).waitFor()
  /** Presses Tab until the focus is where a reader would look for it; a keyboard trap runs into the limit. */
  const tabTo = async (isThere: string) => {
    for (let steps = 0; steps < 90; steps += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate<boolean>(`(() => { const at = document.activeElement; return ${isThere} })()`)) return
    }
    throw new Error(`Tab never came to ${isThere}`)
  }
  await tabTo("at.name === 'username'")
  await page.keyboard.type('clerk')
  await tabTo("at.name === 'password'")
  await page.keyboard.type('lianxin-demo-2026')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await page.getByRole('table').waitFor()
  await tabTo("at.closest('td') && at.tagName === 'A' && at.href.includes('/suggestions/')")
  const duty = await page.evaluate<string>('document.activeElement.textContent')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/suggestions/*')
  await page.getByRole('main').getByText(duty).first().waitFor()
  expect(complaints).toEqual([])
})
