import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../../src/congress/docket/index.ts'
import { openDesk } from './desk.ts'

const title = '关于石门坎水库库区搬迁安置的方案'
const item = '土地征收、搬迁安置方案'
const urgency = '库区滑坡险情已列为红色等级，四十一户群众须在汛期以前撤离。'
const town = 2
const written = {
  决定草案: '一、库区四十一户整体搬迁至集镇安置点。\n二、过渡期每户每月补助八百元。',
  背景情况: '水库左岸两处滑坡体持续变形。',
  比较过的方案: '方案一：整体搬迁；方案二：工程治理。治理工期超过两个汛期，推荐方案一。',
  资金安排: '总投资九百二十万元，地质灾害避险搬迁资金六百万元，镇财政三百二十万元。',
  风险评估: '安置点建设滞后、过渡期过长。',
}

const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
const standsAt = (page: Page, state: string) => page.getByRole('img', { name: new RegExp(`现在：${state}$`) }).waitFor()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** A button with whatever stands beside it: why it is shut, under which article. */
const about = (shut: Locator) => shut.locator('..').innerText()

const { house, visitor } = await openDesk()
const clerk = await visitor('desktop')
const works = await visitor('phone')
const villager = await visitor('phone')
let address = ''

test('杜小满采用通行清单，清单写明依据和须附的材料', async () => {
  const { page } = clerk
  await clerk.signIn('town-clerk')
  await clerk.open('/decisions')
  await button(page, '重大事项清单').click()
  await page.getByText('清单还是空的').waitFor()
  await button(page, '采用通行清单').click()
  await page.getByText(item).waitFor()
  const line = await page.getByRole('listitem').filter({ hasText: '道路、水利、学校、卫生等建设项目' }).innerText()
  expect(line).toMatch(/须附：项目实施方案、资金来源说明、风险评估报告；.*须请示党委/)
  expect(line).toMatch(/依据：.*第十二条第（三）项/)
  await clerk.picture('decision-1-list')
})

test('宓子坚在手机上提请：缺什么一次说全，附上材料后提请', async () => {
  const { page } = works
  await works.signIn('town-works')
  await works.open('/decisions/new')
  await page.getByRole('combobox', { name: '清单事项' }).click()
  await page.getByRole('option', { name: item }).click()
  await page.getByText('须附：补偿安置方案草案、风险评估报告；事前向代表征求意见').waitFor()
  await page.getByRole('textbox', { name: '标题' }).fill(title)
  for (const [name, text] of Object.entries(written).slice(0, 4)) await page.getByLabel(name).fill(text)
  await works.picture('decision-2-draft')
  await button(page, '保存草稿').click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  address = new URL(page.url()).pathname
  expect(await about(button(page, '提请'))).toContain(
    '提请前请补齐。没有写：风险评估；没有附：补偿安置方案草案、风险评估报告。',
  )
  await page.getByRole('link', { name: '修改内容' }).click()
  await page.getByLabel('风险评估').fill(written.风险评估)
  await button(page, '保存草稿').click()
  for (const name of ['补偿安置方案草案', '风险评估报告']) {
    const buffer = Buffer.from(`%PDF-1.7\n${name}`)
    await page.locator('input[type=file]').setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer })
    await button(page, '附上').click()
    await page.getByRole('link', { name, exact: true }).waitFor()
  }
  await button(page, '提请').click()
  await page.getByText('提请后，内容和材料不能再改').waitFor()
  await button(page, '提请').click()
  await standsAt(page, '待受理')
  await works.picture('decision-3-submitted')
})

test('杜小满核对权限后受理：清单列为听取意见，由提请机关决定', async () => {
  const { page } = clerk
  await clerk.open(address)
  await button(page, '受理').click()
  await page.getByRole('radio', { name: '提请机关' }).waitFor()
  await clerk.picture('decision-4-accept')
  await button(page, '受理').click()
  await standsAt(page, '决策前听取意见')
})

test('没有征求代表意见，不能标记已决定；征求意见表没有截止，也不能', async () => {
  const { page } = works
  await works.open(address)
  await button(page, '标记已决定').click()
  await page.getByLabel('决定内容').fill('按方案一整体搬迁。')
  const decide = button(page, '标记已决定')
  expect(await decide.getAttribute('aria-disabled')).toBe('true')
  expect(await about(decide)).toContain('还没有发出征求意见表')
  await button(page, '取消').click()
  await button(page, '发出征求意见表').click()
  await page.getByText('按本级规定至少到').waitFor()
  await button(page, '发出征求意见表').click()
  await page.getByText(/已收到 0 份，发出 60 份/).waitFor()
  await button(page, '标记已决定').click()
  expect(await decide.getAttribute('aria-disabled')).toBe('true')
  expect(await about(decide)).toMatch(/征求意见表\d{4}年\d+月\d+日截止，截止以前不能作出决定。/)
  await works.picture('decision-5-still-open')
})

test('写明紧急情况，可以先行决定；理由留在记录里', async () => {
  const { page } = works
  await page.getByLabel('紧急情况（将向社会公开）').fill(urgency)
  await button(page, '标记已决定').click()
  await standsAt(page, '已决定，待公布')
  await section(page, '怎样决定').getByText(urgency).waitFor()
  const history = await section(page, '办理记录').getByRole('listitem').allInnerTexts()
  expect(history[0]).toContain(`标记已决定；紧急情况：${urgency.slice(0, -1)}`)
  await works.picture('decision-6-urgent')
})

test('公布以后，没有账号的村民看到决定、紧急情况和条款', async () => {
  const { page } = clerk
  await clerk.open(address)
  await button(page, '公布并分解落实').click()
  await page.getByLabel('要做到什么').fill('四十一户群众全部撤离到临时安置点')
  await page.getByRole('combobox', { name: '责任单位' }).click()
  await page.getByRole('option', { name: '鹭汀镇村镇建设办公室' }).click()
  await page.getByLabel('期限').fill('2027-12-31')
  await button(page, '公布并分解落实').click()
  await standsAt(page, '贯彻落实中')
  await clerk.picture('decision-7-published')

  await villager.page.goto(`/public/${town}/decisions`)
  await villager.page.getByText('因紧急先行决定').waitFor()
  await villager.page.getByRole('link', { name: title }).click()
  await villager.page.getByRole('heading', { level: 1, name: title }).waitFor()
  const said = await villager.page.locator('main').innerText()
  expect(said).toContain(`在征求代表意见截止以前作出。理由：${urgency}`)
  expect(said).toContain('四十一户群众全部撤离到临时安置点')
  await villager.picture('decision-8-public')
})

test('没有一件事无人负责，没有一页出错', async () => {
  expect(await house.read(town, (db) => openMattersWithoutDuty(db, town))).toEqual([])
  for (const { complaints } of [clerk, works, villager]) expect(complaints).toEqual([])
})
