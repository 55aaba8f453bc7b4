import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { deputiesByName } from '../../src/congress/deputies/index.ts'
import { enterSignatories } from '../../src/congress/drafting/index.ts'
import { runAs, systemCaller } from '../../src/app/system.ts'
import { openDesk } from './desk.ts'

const title = '关于修订青岚县饮用水水源保护管理办法的议案'
const cause = '县城和六个乡镇的饮用水水源地没有统一的保护规定，上游养殖、采砂屡禁不止。'
const grounds = '2026年三次抽检，两处水源总磷超标；水源地保护区界桩缺失四成。'
const plan = '请县人大作出决议，由县人民政府在一年内修订管理办法，划定保护区并每年报告水质。'
const parking = '关于编制县域村庄公共停车设施规划的议案'
/** Deputies who sign on devices of their own, beside the one whose signing is shown. */
const others = ['姜永年', '覃见山', '聂学军', '周浩然', '葛新荣', '石强', '文继先', '康映红']

const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
const standsAt = (page: Page, state: string) => page.getByRole('img', { name: new RegExp(`现在：${state}$`) }).waitFor()

const { house, clock, visitor } = await openDesk()
// The sixth session sits from 12 to 15 January 2027; its presidium takes motions until noon of the 13th.
clock.ahead = Date.parse('2027-01-13T09:00:00+08:00') - Date.now()

const lead = await visitor('phone')
const second = await visitor('phone')
const chair = await visitor('phone')
const clerk = await visitor('desktop')
const third = await visitor('phone')
let address = ''

test('覃月禾在手机上起草议案：缺方案、人数不足都写明依据', async () => {
  const { page } = lead
  await lead.signIn('deputy1')
  await lead.open('/motions')
  await page.getByText('现在可以提出议案').waitFor()
  await page.getByText(/议案截止时间：2027年1月13日 12:00/).waitFor()
  await page.getByRole('button', { name: '起草议案' }).click()
  await page.getByRole('heading', { level: 1, name: '起草议案' }).waitFor()
  await page.getByRole('textbox', { name: '标题' }).fill(title)
  await page.getByLabel('案由').fill(cause)
  await page.getByLabel('案据').fill(grounds)
  await page.getByLabel('方案').fill(plan)
  await page.getByRole('checkbox', { name: /属于本级人大职权范围/ }).check()
  await lead.picture('motion-1-draft')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  address = new URL(page.url()).pathname
  const submit = page.getByRole('button', { name: '提交', exact: true })
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  const why = await submit.locator('..').innerText()
  expect(why).toContain('联名代表须有 10 人以上，现在 1 人（含领衔代表）。')
  expect(why).toMatch(/依据：《地方各级人民代表大会和地方各级人民政府组织法》第二十二条第二款/)
  await lead.picture('motion-2-too-few')
})

test('邀请龙晚秀联名，她读过全文后在自己的手机上联名；其余八位也联名', async () => {
  const { page } = lead
  await page.getByRole('combobox', { name: '邀请哪些代表' }).fill('龙晚秀')
  await page.getByRole('option', { name: /龙晚秀/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '发出邀请' }).click()
  await page.getByText('邀请已发出。').waitFor()

  await second.signIn('deputy2')
  await second.open(address)
  await second.page.getByText('请您联名').waitFor()
  await second.page.getByRole('button', { name: '打开全文' }).click()
  await second.page.getByRole('button', { name: '我已读过，同意联名' }).click()
  await second.page.getByText('您已联名').waitFor()
  await second.picture('motion-3-signed')

  const now = new Date(Date.now() + clock.ahead)
  await runAs(house, { congressId: 1, now, caller: systemCaller(1, ['staff']) }, async (work) => {
    const ids = await deputiesByName(work.tx, 1, others)
    const matterId = address.slice(address.lastIndexOf('/') + 1)
    await enterSignatories(work, { matterId, deputies: [...ids.values()], signedOn: work.today })
  })
})

test('人数够了，领衔代表提交', async () => {
  const { page } = lead
  await page.reload()
  await page.getByText('已有 10 人（含领衔代表），须 10 人以上。').waitFor()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByText(/提交后，标题和内容不能再改/).waitFor()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await standsAt(page, '待主席团决定')
  await section(page, '谁来办、何时到期').getByText('决定是否列入议程').waitFor()
  await lead.picture('motion-4-submitted')
})

test('主席在处理单上看到它，决定列入议程', async () => {
  const { page } = chair
  await chair.signIn('chair')
  await chair.open('/motions/sheet')
  await page.getByText('共 2 件，待决定 2 件。').waitFor()
  await chair.picture('motion-5-sheet')
  await page.getByRole('link', { name: new RegExp(title) }).click()
  await page.getByRole('button', { name: '决定如何处理' }).click()
  await page.getByRole('radio', { name: '列入会议议程' }).check()
  await chair.picture('motion-6-decide')
  await page.getByRole('button', { name: '决定如何处理' }).click()
  await standsAt(page, '列入会议议程')
})

test('工作人员录入表决结果：票数不过半的不能录为通过', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open(address)
  const enter = page.getByRole('button', { name: '录入表决结果' })
  await enter.click()
  await page.getByLabel('全体代表人数').fill('180')
  await page.getByLabel('赞成').fill('90')
  await page.getByLabel('反对').fill('60')
  await page.getByLabel('弃权').fill('20')
  await page.getByRole('radio', { name: '通过', exact: true }).check()
  expect(await enter.locator('..').innerText()).toMatch(/过半数，即 91 票；赞成 90 票[\s\S]*依据：.*第二十五条/)
  await clerk.picture('motion-7-not-carried')
  await page.getByLabel('赞成').fill('121')
  await page.getByLabel('反对').fill('30')
  await page.getByLabel('决议要点').fill('通过关于修订饮用水水源保护管理办法的决议。')
  await enter.click()
  await standsAt(page, '通过')
  await page.getByText('这件议案已经结束，没有待办。').waitFor()
  const history = await section(page, '办理记录').getByRole('listitem').allInnerTexts()
  expect(history[0]).toMatch(/表决通过；表决：全体代表 180 人，赞成 121、反对 30、弃权 20；代为录入：主席团/)
  await clerk.picture('motion-8-adopted')
})

test('另一件作为建议处理：理由告知，两件互相链接，名字不变', async () => {
  const { page } = chair
  await chair.open('/motions/sheet')
  await page.getByRole('link', { name: new RegExp(parking) }).click()
  await page.getByRole('button', { name: '决定如何处理' }).click()
  await page.getByRole('radio', { name: '作为建议处理' }).check()
  const decide = page.getByRole('button', { name: '决定如何处理' })
  expect(await decide.locator('..').innerText()).toContain('请写明理由。')
  await page.getByLabel('理由（告知提案代表）').fill('属于政府部门日常工作，作为代表建议办理更为直接。')
  await decide.click()
  await standsAt(page, '作为建议处理')
  await chair.picture('motion-9-converted')

  await third.signIn('deputy3')
  await third.open('/motions')
  await third.page.getByRole('link', { name: parking }).click()
  await section(third.page, '办理记录')
    .getByText(/理由：属于政府部门日常工作/)
    .waitFor()
  await third.page.getByRole('link', { name: '打开这件建议' }).click()
  await third.page.getByRole('heading', { level: 1, name: parking.replace('议案', '建议') }).waitFor()
  await standsAt(third.page, '已提交')
  const about = section(third.page, '基本情况')
  await about.getByText('严志远').waitFor()
  await third.picture('motion-10-suggestion')
  await about.getByRole('link', { name: parking }).click()
  await third.page.getByRole('heading', { level: 1, name: parking }).waitFor()
})

test('没有一个页面报错', () => {
  expect([lead, second, chair, clerk, third].flatMap(({ complaints }) => complaints)).toEqual([])
})
