import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { act, button, chooseOrgan, section, standsAt } from './paper.ts'

const said = '东干渠三号闸门关不严，下游两个组的地一直泡着水，请派人来修。'
const heading = '东干渠三号闸门关不严，下游两个组的地一直泡着水，请派人来修'

const { browser, address, clock, visitor } = await openDesk()
const clerk = await visitor('desktop')
const deputy = await visitor('phone')
const water = await visitor('desktop')
const auditor = await visitor('desktop')

// A villager with an old telephone: no account, no script, a narrow screen.
const context = await browser.newContext({
  baseURL: address,
  viewport: { width: 320, height: 640 },
  locale: 'zh-CN',
  javaScriptEnabled: false,
})
context.setDefaultTimeout(10_000)
const villager = await context.newPage()
const pictures = new URL('.pictures/', import.meta.url).pathname
const picture = (name: string) => villager.screenshot({ path: `${pictures}opinion-${name}.png`, fullPage: true })
/** As long as it takes her to read or write. */
const whileShe = () => void (clock.ahead += 30_000)

let code = ''
let place = ''

async function followed(): Promise<void> {
  await villager.goto('/public/1/opinions/follow')
  await villager.getByLabel('查询码').fill(code)
  await button(villager, '查看').click()
  await villager.getByRole('heading', { name: '经过' }).waitFor()
}

test('村民关掉脚本、在 320 像素的手机上一分钟提意见，拿到查询码和哪天以前有人看', async () => {
  await villager.goto('/public/1/opinions')
  await villager.getByRole('link', { name: '我要提意见' }).click()
  await villager.getByLabel('您要说什么').fill(said)
  await villager.getByLabel(/^在哪里/).fill('东干渠三号闸')
  await villager.getByLabel(/办完后可以在网上公开/).check()
  await villager.getByText('还可以填').click()
  await villager.getByLabel(/^称呼/).fill('柳小满')
  await villager.getByLabel(/^电话/).fill('13800001111')
  await picture('1-new')
  whileShe()
  await button(villager, '提交').click()
  await villager.getByRole('heading', { level: 1, name: '收到了' }).waitFor()
  code = await villager.locator('.code').innerText()
  expect(await villager.locator('main').innerText()).toMatch(/最迟：20\d\d年\d+月\d+日/)
  await picture('2-received')
  expect(await villager.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
})

test('工作人员看过，交代表办理；名字和电话不在任何列表、页面上', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/opinions?which=received')
  expect(await page.locator('main').innerText()).not.toMatch(/柳小满|13800001111/)
  await page.getByRole('link', { name: heading }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  place = new URL(page.url()).pathname
  await act(page, '交代表或者联络站办理', async () => {
    await page.getByRole('radio', { name: '交代表' }).check()
    await page.getByRole('combobox', { name: '哪位代表' }).fill('覃月禾')
    await page.getByRole('option', { name: /覃月禾/ }).click()
  })
  await standsAt(page, '代表办理中')
  await clerk.picture('opinion-3-forwarded')
})

test('代表在手机上查看电话要写理由，核实后交水利局', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await deputy.open(place)
  expect(await page.locator('main').innerText()).not.toContain('13800001111')
  await page.getByRole('radio', { name: '核实情况' }).check()
  await button(page, '查看姓名和电话').click()
  await page.getByRole('link', { name: '13800001111' }).waitFor()
  await deputy.picture('opinion-4-looked')
  await act(page, '交有关单位办理', async () => {
    await chooseOrgan(page, '交哪个单位', '青岚县水利局')
    await page.getByLabel('要单位办什么').fill('请尽快修复闸门，并把时间告诉群众。')
  })
  await standsAt(page, '单位办理中')
})

test('水利局答复；它看不到是谁说的', async () => {
  const { page } = water
  await water.signIn('water')
  await water.open(place)
  await page.getByText('个人信息只有经办的代表、联络站和工作机构可以看').waitFor()
  await act(page, '答复', () => page.getByLabel('答复内容').fill('闸门止水橡皮老化，明天更换。'))
  await standsAt(page, '已告知，待评价')
  expect(await page.locator('main').innerText()).not.toMatch(/柳小满|13800001111/)
  await water.picture('opinion-5-answered')
})

test('村民凭查询码看到答复，评价满意', async () => {
  await followed()
  await villager.getByText('闸门止水橡皮老化，明天更换。').waitFor()
  await picture('6-answer')
  await villager.getByRole('radio', { name: '满意', exact: true }).check()
  whileShe()
  await button(villager, '提交评价').click()
  await villager.getByText('谢谢您的评价。').waitFor()
  await villager.getByText('已办结', { exact: true }).waitFor()
  await picture('7-rated')
  await clerk.open(place)
  await section(clerk.page, '本人评价')
    .getByText(/满意.*本人凭查询码/)
    .waitFor()
})

test('同意公开的，先进公开审核，审核以前谁也看不到', async () => {
  await clerk.open('/moderation')
  await clerk.page.getByText(heading).first().waitFor()
  await villager.goto('/public/1/opinions')
  expect(await villager.locator('main').innerText()).not.toContain('闸门')
})

test('审计员看到代表看过个人信息、为什么看，看不到名字', async () => {
  await auditor.signIn('audit')
  await auditor.open('/record?name=person.looked-at')
  const record = await auditor.page.locator('main').innerText()
  expect(record).toContain('覃月禾')
  expect(record).not.toMatch(/柳小满|13800001111/)
  await auditor.picture('opinion-8-record')
})

test('抄错的查询码：错在旁边写明，抄的还在；没有一个页面报错', async () => {
  await villager.goto('/public/1/opinions/follow')
  await villager.getByLabel('查询码').fill('AAAAA-AAAAA')
  await button(villager, '查看').click()
  await villager.locator('#code-wrong').waitFor()
  expect(await villager.getByLabel('查询码').inputValue()).toBe('AAAAA-AAAAA')
  expect([clerk, deputy, water, auditor].flatMap(({ complaints }) => complaints)).toEqual([])
})
