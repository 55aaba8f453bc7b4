import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach } from 'vitest'
import { buildApi } from '../../src/app/api.ts'
import { deskFolder } from '../../src/app/desk.ts'
import { demonstrationPassword, loadDemonstration } from '../../src/app/demonstration.ts'
import type { House } from '../../src/platform/database/house.ts'
import { testHouse } from '../../src/platform/database/testing.ts'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }
export type Screen = keyof typeof screens

const pictures = new URL('.pictures/', import.meta.url).pathname

/** Somebody at a screen of her own: her cookies and what her device keeps are nobody else's. */
export interface Visitor {
  readonly page: Page
  /** What the browser complained of, in its console or as an error nobody caught. */
  readonly complaints: readonly string[]
  /** Goes to an address and waits until the page says what it is. */
  open(path: string): Promise<void>
  /** Signs in at the page that asks for it, with the demonstration's password if no other is given. */
  signIn(username: string, password?: string): Promise<void>
  /** Leaves a picture of the page, whole or as far as the screen reaches, to be looked at; nothing is compared with it. */
  picture(name: string, extent?: 'whole' | 'screen'): Promise<void>
}

export interface Desk {
  /** For screens that are like none of these. */
  readonly browser: Browser
  readonly house: House
  readonly address: string
  /** The house's clock runs this many milliseconds ahead of ours. */
  readonly clock: { ahead: number }
  visitor(screen: Screen, language?: 'zh' | 'en'): Promise<Visitor>
}

interface DeskParts {
  /** Without it the house holds the demonstration. */
  readonly setupKey?: string
}

/** The program as `npm start` runs it, on a database and a port of its own, and a browser to open it with. */
export async function openDesk({ setupKey }: DeskParts = {}): Promise<Desk> {
  if (!existsSync(`${deskFolder}index.html`)) throw new Error('The desk is not built: npm run build')
  const { house } = await testHouse()
  if (!setupKey) await loadDemonstration(house)
  const clock = { ahead: 0 }
  const server = await buildApi({
    house,
    clock: () => new Date(Date.now() + clock.ahead),
    requestsPerMinute: 1_000_000,
    // What was just done is read at once.
    portalTimes: { freshSeconds: 0, whileSeconds: 0 },
    ...(setupKey && { setupKey }),
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? 'chromium', args: quiet })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  const visitors: Visitor[] = []
  // What everybody saw when it went wrong.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [index, one] of visitors.entries()) await one.picture(`failed-${task.name}-${index + 1}`)
  })
  const visitor: Desk['visitor'] = async (screen, language) => {
    const one = await enter({ browser, address, screen, language })
    visitors.push(one)
    return one
  }
  return { browser, house, address, clock, visitor }
}

interface Entering {
  readonly browser: Browser
  readonly address: string
  readonly screen: Screen
  readonly language?: 'zh' | 'en' | undefined
}

/** What is still being read, if anything. */
const loading = (page: Page) => page.getByText(/^(正在载入……|Loading…)$/).first()

async function enter({ browser, address, screen, language = 'zh' }: Entering): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: screens[screen],
    hasTouch: screen === 'phone',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  if (language === 'en') await context.addInitScript("localStorage.setItem('lianxin.language', 'en')")
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const arrived = async () => {
    await page.getByRole('heading', { level: 1 }).waitFor()
    await loading(page).waitFor({ state: 'detached' })
  }
  return {
    page,
    complaints,
    async open(path) {
      await page.goto(path)
      await arrived()
    },
    async signIn(username, password = demonstrationPassword) {
      await page.goto('/sign-in')
      await page.getByLabel(/^(用户名|Username)$/).fill(username)
      await page.getByLabel(/^(密码|Password)$/).fill(password)
      // Whoever goes on before the answer has come is not signed in.
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/session'))
      await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
      await answered
    },
    async picture(name, extent = 'whole') {
      await page.screenshot({ path: `${pictures}${name}.png`, fullPage: extent === 'whole' })
    },
  }
}
