import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { button, photo, section, standsAt } from './paper.ts'

const promise = '红柿段1.6公里防渗渠完工通水'
const evidence = '防渗渠1.6公里已完工，十一月十八日试通水。'
const missing = '下段二百米还没有衬砌。'
const again = '下段二百米已衬砌，十一月二十三日全线通水。'
const caption = '红柿段全线通水'

const { visitor } = await openDesk()

const organ = await visitor('desktop')
const deputy = await visitor('phone')
const clerk = await visitor('desktop')
const english = await visitor('phone', 'en')

/** In the inbox the paper it belongs to stands in the same link. */
const named = new RegExp(`^${promise}`)
const row = (page: Page) =>
  page
    .locator('.row')
    .filter({ has: page.getByRole('link', { name: named }) })
    .first()
const open = async (page: Page) => {
  await row(page).getByRole('link', { name: named }).click()
  await page.getByRole('heading', { level: 1, name: promise }).waitFor()
}

async function report(page: Page, text: string) {
  await button(page, '报告完成情况').click()
  await page.getByRole('textbox', { name: '完成情况' }).fill(text)
  await button(page, '报告完成情况').click()
  await page.getByText('已办理：报告完成情况').waitFor()
  await standsAt(page, '已报告，待核实')
}

test('承办单位在台账里看到逾期的承诺，报告完成情况', async () => {
  const { page } = organ
  await organ.signIn('water')
  await organ.open('/undertakings?which=to-report')
  await row(page).getByText('逾期', { exact: true }).waitFor()
  await row(page).getByText('请您报告完成情况').waitFor()
  expect(await page.locator('.row').filter({ hasText: '请您核实' }).count()).toBe(0)
  await organ.picture('undertakings-1-mine')
  await open(page)
  await report(page, evidence)
  await section(page, '基本情况').getByText(evidence).waitFor()
})

test('代表从待办点开，到现场一看没有做完，退回', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await deputy.open('/')
  await open(page)
  await button(page, '现场验收').click()
  await page.getByRole('radio', { name: '没有兑现，退回' }).check()
  await page.getByRole('textbox', { name: '哪里没有兑现' }).fill(missing)
  await button(page, '现场验收').click()
  await standsAt(page, '未兑现')
  await section(page, '核实情况').getByText(missing).waitFor()
  await deputy.picture('undertakings-2-sent-back')
})

test('承办单位看到为什么退回来，再次报告', async () => {
  const { page } = organ
  await organ.open('/')
  await open(page)
  const why = section(page, '谁来办、何时到期')
  await why.getByText('为什么退回来').waitFor()
  await why.getByText(new RegExp(missing.slice(0, -1))).waitFor()
  await report(page, again)
})

test('代表验收通过，附上照片；台账写明逾期兑现', async () => {
  const { page } = deputy
  await deputy.open('/undertakings?which=to-verify')
  await row(page).getByText('请您核实').waitFor()
  await open(page)
  await button(page, '现场验收').click()
  await page.getByRole('radio', { name: '已经兑现' }).check()
  await page.getByLabel('验收地点').fill('红柿村下段')
  await page.locator('input[multiple]').setInputFiles(await photo(page))
  await page.getByLabel('照片里是什么').fill(caption)
  await button(page, '附上这张照片').click()
  await page.getByRole('img', { name: caption }).waitFor()
  await button(page, '现场验收').click()
  await standsAt(page, '已核实兑现')
  await section(page, '核实情况').getByRole('img', { name: caption }).waitFor()
  await section(page, '基本情况').getByText('逾期兑现').waitFor()
  await deputy.picture('undertakings-3-verified')
})

test('工作人员按已兑现查到，点来源回到建议，查看兑现情况并下载', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/undertakings')
  await page.getByRole('button', { name: /^已兑现/ }).click()
  await page.getByRole('searchbox').fill('红柿段1.6公里')
  await button(page, '检索').click()
  await row(page).getByText('逾期兑现').waitFor()
  await page.locator('.row').nth(1).waitFor({ state: 'detached' })
  expect(await page.locator('.row').count()).toBe(1)
  await clerk.picture('undertakings-4-register')
  const downloading = page.waitForEvent('download')
  await button(page, '下载台账').click()
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^承诺事项台账 .*\.csv$/)
  await row(page).getByRole('link').nth(1).click()
  await section(page, '承诺事项').getByText(promise).waitFor()
  await clerk.open('/undertakings/sums?by=owner')
  await page.getByRole('row').filter({ hasText: '青岚县水利局' }).waitFor()
  await clerk.picture('undertakings-5-sums')
})

test('in English, on a phone, nothing is missing', async () => {
  await english.signIn('clerk')
  await english.open('/undertakings?which=kept')
  await english.page.getByText('Kept late').first().waitFor()
  await english.picture('undertakings-6-english', 'screen')
})

test('没有一个页面报错', () => {
  expect([organ, deputy, clerk, english].flatMap(({ complaints }) => complaints)).toEqual([])
})
