import { expect, test } from 'vitest'
import { openDesk, type Visitor } from './desk.ts'
import { act, assignTo, button, dayIn, inWords, section, standsAt, write } from './paper.ts'
import { sheetsOf } from './printed.ts'

const number = '13907451234'
const title = `关于修复覃家坝机耕道的建议，联系人覃师傅${number}`
const organ = '青岚县交通运输局'
const why = '一件建议的承办单位写错'
const heads = '编号建议代表承办单位类别进展'

const { visitor, clock } = await openDesk()

const deputy = await visitor('phone')
const clerk = await visitor('desktop')
const chair = await visitor('desktop')
const villager = await visitor('phone')

/** The period that ends today, and is over tomorrow. */
const period = { from: dayIn({ months: -6 }), to: dayIn({}) }
const named = `${inWords(period.from)} — ${inWords(period.to)}`
let first = ''
let second = ''

const tomorrow = async () => {
  clock.ahead = 86_400_000
  await clerk.signIn('clerk')
  await chair.signIn('chair')
}

/** Fills in and sends what a bulletin is made of. */
async function make(typed: { from: string; to: string; why?: string }) {
  const { page } = clerk
  await page.getByLabel(/^起/).fill(typed.from)
  await page.getByLabel(/^止/).fill(typed.to)
  await page.getByLabel(/^更正什么/).fill(typed.why ?? '')
  await button(page, '生成').click()
}

/** The clerk reads it through, keeps back the line with a person's number, and asks for approval. */
async function check(one: Visitor): Promise<void> {
  const { page } = one
  await button(page, '核对无误，报请批准').click()
  const submit = button(page, '核对无误，报请批准')
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  await page
    .getByRole('radiogroup', { name: new RegExp(number) })
    .getByRole('radio', { name: '不公开这一条' })
    .check()
  await one.picture('bulletin-2-personal')
  await submit.click()
  await page.getByText('已办理：核对无误，报请批准').waitFor()
  await standsAt(page, '已核对，待批准')
}

/** Approved by the chair. @returns where everybody reads it */
async function publish(path: string): Promise<string> {
  await chair.open(path)
  await act(chair.page, '批准公布')
  await standsAt(chair.page, '已公布')
  const address = await chair.page.getByRole('link', { name: '公开页面（可打印上墙）' }).getAttribute('href')
  return address ?? ''
}

test('一件建议的标题里写了手机号，今天立案、交办', async () => {
  await deputy.signIn('deputy1')
  await write(deputy.page, { title, facts: '机耕道塌方二十米，农机进不了田。', analysis: '路基没有排水沟。' })
  await deputy.page.getByLabel(/^具体建议/).fill('修复塌方路段二十米，加做排水沟。')
  await deputy.page.getByRole('combobox', { name: '类别' }).fill('交通')
  await deputy.page.keyboard.press('Escape')
  await button(deputy.page, '保存并提交').click()
  await standsAt(deputy.page, '已提交')
  await clerk.signIn('clerk')
  await clerk.open(new URL(deputy.page.url()).pathname)
  await act(clerk.page, '审查立案')
  await assignTo(clerk.page, organ)
  await standsAt(clerk.page, '已交办')
})

test('没有结束的时段生成不了通报；第二天，时段结束，从记录生成', async () => {
  const { page } = clerk
  await clerk.open('/bulletins')
  await button(page, '生成一期通报').click()
  await make(period)
  await page
    .getByRole('alert')
    .filter({ hasText: /还没有过去/ })
    .waitFor()
  await clerk.picture('bulletin-1-unfinished')
  await tomorrow()
  await clerk.open('/bulletins')
  await button(page, '生成一期通报').click()
  await make(period)
  await page.getByRole('heading', { level: 1, name: named }).waitFor()
  first = new URL(page.url()).pathname
  await standsAt(page, '已生成，待核对')
  await section(page, '逐件').getByText(title).waitFor()
})

test('查出疑似手机号，处理以后才能报请批准；登录以前谁也看不到', async () => {
  await check(clerk)
  expect((await villager.page.request.get(`/public/1${first}`)).status()).toBe(404)
  expect(await clerk.page.getByText(number).count()).toBe(0)
})

test('主任批准公布；村民不用登录就能看，手机号不在上面', async () => {
  const address = await publish(first)
  const { page } = villager
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: /^代表建议办理情况通报/ }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain(`${inWords(period.from)}—${inWords(period.to)}`)
  expect(text).toMatch(/核对\s*晏小舟\s*批准公布\s*曹子良/)
  expect(text).toContain('（未公开）')
  expect(await page.content()).not.toMatch(new RegExp(`${number}|<script`))
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  await villager.picture('bulletin-3-public')
})

test('更正是第二版，写明更正什么；两版都在', async () => {
  const { page } = clerk
  await clerk.open('/bulletins')
  await button(page, '生成一期通报').click()
  await make(period)
  await page.getByRole('alert').filter({ hasText: /更正/ }).waitFor()
  await make({ ...period, why })
  await page.getByRole('heading', { level: 1, name: named }).waitFor()
  second = new URL(page.url()).pathname
  expect(second).not.toBe(first)
  await check(clerk)
  const address = await publish(second)
  await villager.page.goto(address)
  await villager.page.getByText(`第 2 版（更正：${why}）`).waitFor()
  await villager.page.goto(address.slice(0, address.lastIndexOf('/')))
  const editions = villager.page.getByRole('listitem').filter({ hasText: `${inWords(period.from)}—` })
  expect(await editions.allInnerTexts()).toEqual([
    expect.stringContaining('第 2 版'),
    expect.not.stringContaining('版'),
  ])
  await clerk.open('/bulletins')
  await page.getByRole('row').filter({ hasText: '1（已有更正版）' }).waitFor()
})

test.each([
  ['A4', 210, 297],
  ['A3', 297, 420],
] as const)('打印 %s：每一张都有页码和表头，公布单位和日期在最后', async (paper, width, height) => {
  const { page } = villager
  await page.goto(`/public/1${second}?paper=${paper}`)
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    path: `${import.meta.dirname}/.pictures/bulletin-${paper}.pdf`,
  })
  const sheets = sheetsOf(pdf)
  expect(sheets.length).toBeGreaterThan(3)
  for (const [index, sheet] of sheets.entries()) {
    expect([sheet.width, sheet.height]).toEqual([width, height])
    expect(sheet.text).toContain(`第${index + 1}页，共${sheets.length}页`)
    expect(sheet.text).not.toContain(number)
  }
  const text = sheets.map((sheet) => sheet.text).join('\n')
  expect(text).toContain(`第2版（更正：${why}）`)
  expect(text).not.toContain('按A4打印')
  // The list of papers is longer than a sheet: every sheet it goes on to has its heads.
  const listed = sheets.filter((sheet) => /第\d+号/.test(sheet.text.split(heads)[1] ?? ''))
  expect(listed.length).toBeGreaterThan(1)
  expect(sheets.at(-1)?.text).toMatch(new RegExp(`批准公布：曹子良青岚县人民代表大会${inWords(dayIn({ days: 1 }))}$`))
  // The browser notes a refusal as a failure to load: the two that the clerk was told of.
  const complaints = [...clerk.complaints, ...chair.complaints, ...villager.complaints, ...deputy.complaints]
  expect(complaints.filter((said) => !said.includes('status of 422'))).toEqual([])
})
