import { expect, test } from 'vitest'
import { round } from '../../src/app/round.ts'
import { openDesk } from './desk.ts'
import { act, button, chooseOrgan, dayIn, section, standsAt } from './paper.ts'

const subject = '东干渠今年何时清淤'
const question = '东干渠三年没有清过，去年汛期漫堤两次。今年清不清？何时开工？'
const late = '限高杆挡住救护车怎么办'

const { house, clock, visitor } = await openDesk()
const deputy = await visitor('phone')
const water = await visitor('desktop')
const chair = await visitor('desktop')
const second = await visitor('phone')
let address = ''
let unanswered = ''

/** The house's days go by, and its daily round with them. */
const daysLater = async (days: number) => {
  clock.ahead += days * 86_400_000
  await round(house, new Date(Date.now() + clock.ahead))
}

const ask = async (about: string, text: string, shared: boolean): Promise<string> => {
  const { page } = deputy
  await deputy.open('/inquiries')
  await button(page, '提出询问').click()
  await page.getByRole('heading', { level: 1, name: '提出询问' }).waitFor()
  await chooseOrgan(page, '被询问单位', '青岚县水利局')
  await page.getByRole('textbox', { name: '询问事项' }).fill(about)
  await page.getByRole('textbox', { name: '要问什么' }).fill(text)
  if (shared) await page.getByRole('checkbox', { name: '答复后其他代表也可以看' }).check()
  await deputy.picture('inquiry-1-ask')
  await button(page, '提交').click()
  await page.getByRole('heading', { level: 1, name: about }).waitFor()
  return new URL(page.url()).pathname
}

test('覃月禾在手机上问水利局，页面写明谁在哪一天前答复', async () => {
  await deputy.signIn('deputy1')
  address = await ask(subject, question, true)
  await standsAt(deputy.page, '待答复')
  expect(await section(deputy.page, '谁来办、何时到期').innerText()).toMatch(/青岚县水利局：答复/)
  unanswered = await ask(late, '限高杆能不能拆？', false)
  await deputy.picture('inquiry-2-asked')
})

test('水利局答复并作出承诺', async () => {
  const { page } = water
  await water.signIn('water')
  await water.open('/')
  await page
    .getByRole('link', { name: new RegExp(subject) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
  await act(page, '答复', async () => {
    await page.getByLabel('答复内容').fill('今年清，六月十日开工。')
    await page.getByLabel('联系人、电话').fill('水文澜 0571-1234567')
    await button(page, '增加一项承诺').click()
    await page.getByLabel('承诺事项 1').fill('完成东干渠八公里清淤')
    await page.getByLabel('完成日期').fill(dayIn({ months: 7 }))
    await water.picture('inquiry-3-answering')
  })
  await section(page, '承诺事项').getByText('完成东干渠八公里清淤').waitFor()
})

test('代表追问，得到答复后评价不满意，并转为建议草稿', async () => {
  const { page } = deputy
  await deputy.open(address)
  await act(page, '追问', () => page.getByLabel('还要问什么').fill('清淤期间两岸菜地怎么灌溉？'))
  await water.open(address)
  await act(water.page, '答复', () => water.page.getByLabel('答复内容').fill('另行安排。'))
  await deputy.open(address)
  await button(page, '评价并办结').click()
  await page.getByRole('radio', { name: '不满意', exact: true }).check()
  expect(await button(page, '评价并办结').locator('..').innerText()).toContain('请写明理由。')
  await page.getByLabel('不满意的理由').fill('没有回答怎么灌溉')
  await button(page, '评价并办结').click()
  await standsAt(page, '已办结')
  await deputy.picture('inquiry-4-settled')
  await water.open(address)
  expect(await water.page.locator('main').innerText()).not.toContain('没有回答怎么灌溉')
  await button(page, '转为代表建议草稿').click()
  await page.getByRole('textbox', { name: '标题' }).waitFor()
  expect(await page.getByRole('textbox', { name: '标题' }).inputValue()).toBe(`关于${subject}的建议`)
})

test('没有答复的，到期第二天自动提交主席团；主席约见负责人，另定日期', async () => {
  const { page } = chair
  // Weeks later their sessions are over: nobody's open page is to ask for anything.
  for (const one of [deputy, water]) await one.page.goto('about:blank')
  await daysLater(21)
  await chair.signIn('chair')
  await chair.open('/inquiries?which=late')
  await chair.picture('inquiry-5-late')
  await page.getByRole('link', { name: late }).click()
  await standsAt(page, '逾期，待主席团督促')
  const soon = new Date(Date.now() + clock.ahead + 8 * 3_600_000 + 4 * 86_400_000).toISOString().slice(0, 10)
  await act(page, '约见负责人，另定答复日期', async () => {
    await page.getByLabel('约见哪位负责人').fill('水文澜')
    await page.getByLabel('约见日期').fill(soon)
    await page.getByLabel('约见要说的问题').fill('限高杆的处理意见')
    await page.getByLabel('答复日期').fill(soon)
    await chair.picture('inquiry-6-meet')
  })
  await standsAt(page, '主席团已督促')
  await section(page, '主席团督促、约见').getByText('限高杆的处理意见').waitFor()
  await chair.open('/inquiries/numbers')
  await chair.page.getByText('青岚县水利局').waitFor()
  await chair.picture('inquiry-7-numbers')
})

test('没有同意共享的，其他代表看不到', async () => {
  await second.signIn('deputy2')
  await second.open('/inquiries')
  await second.page.getByRole('link', { name: subject }).waitFor()
  await second.open(unanswered)
  await second.page.getByRole('heading', { level: 1, name: '没有这件询问' }).waitFor()
})

test('没有一个页面报错', () => {
  // Whoever may not read it is told so by the house, and the browser notes the answer.
  const errors = [deputy, water, chair].flatMap(({ complaints }) => complaints)
  expect(errors).toEqual([])
})
