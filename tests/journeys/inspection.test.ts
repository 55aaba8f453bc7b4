import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { act, button, chooseOrgan, section, standsAt } from './paper.ts'

const topic = '东干渠清淤和渠堤加固工程'
const { clock, visitor } = await openDesk()
const clerk = await visitor('desktop')
const deputy = await visitor('phone')
const water = await visitor('desktop')
let address = ''
let gathering = ''

/** A day this far from the house's today, as forms take it. */
const day = (ahead: number): string =>
  new Date(Date.now() + clock.ahead + (8 + 24 * ahead) * 3_600_000).toISOString().slice(0, 10)
const heldOn = day(20)

test('覃月禾在自己的代表页面填写专长', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  const { me } = (await (await page.request.get('/api/session')).json()) as { me: { deputyId: string } }
  await deputy.open(`/deputies/${me.deputyId}`)
  await button(page, '填写专长').click()
  for (const tag of ['水利', '工程质量']) {
    await page.getByRole('combobox', { name: '熟悉哪些方面' }).fill(tag)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await button(page, '保存').click()
  await section(page, '专长').getByText('工程质量').waitFor()
  await deputy.picture('inspection-1-expertise')
})

test('工作人员确定选题，按专长找到她，聘请她', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/inspections')
  await button(page, '确定视察选题').click()
  await page.getByRole('textbox', { name: '视察主题' }).fill(topic)
  await page.getByRole('textbox', { name: '为什么选这个题' }).fill('代表大会决定的重大事项，资金四百万元。')
  await chooseOrgan(page, '被视察机关', '青岚县水利局')
  await page.getByLabel('视察日期').fill(heldOn)
  await page.getByLabel('集合地点').fill('县政府东门')
  await page.getByRole('textbox', { name: '视察路线' }).fill('东干渠首\n石埠段 3+200')
  await page.getByRole('textbox', { name: '视察内容' }).fill('清淤断面和质量\n淤泥去向')
  await button(page, '保存').click()
  await page.getByRole('heading', { level: 1, name: topic }).waitFor()
  address = new URL(page.url()).pathname
  expect(await button(page, '印发方案').locator('..').innerText()).toContain('还没有代表接受聘请。')
  await button(page, '聘请代表').click()
  expect(await button(page, '聘请代表').locator('..').innerText()).toContain('请先选择要聘请的代表。')
  await page.getByRole('combobox', { name: '按专长查找' }).fill('水利')
  await page.getByRole('option', { name: /^水利/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: /覃月禾/ }).check()
  await clerk.picture('inspection-2-invite')
  await button(page, '聘请代表').click()
  await section(page, '视察组').getByText('覃月禾').waitFor()
})

test('她接受聘请；方案印发，现场视察列入会议活动', async () => {
  await deputy.open('/')
  await deputy.page
    .getByRole('link', { name: new RegExp(topic) })
    .first()
    .click()
  await deputy.page.getByRole('heading', { name: '聘请您参加专题视察' }).waitFor()
  await deputy.picture('inspection-3-letter')
  await button(deputy.page, '接受聘请').click()
  await deputy.page.getByText('已办理：接受聘请').waitFor()

  const { page } = clerk
  await clerk.open(address)
  await act(page, '印发方案', () => page.getByLabel('组长').selectOption({ index: 1 }))
  await standsAt(page, '方案已定，待视察')
  expect(await button(page, '视察结束').locator('..').innerText()).toContain('现场视察还没有举行')
  await page.getByRole('link', { name: /打开会议活动/ }).click()
  await page.getByRole('heading', { level: 1, name: topic }).waitFor()
  await page.waitForURL(/gatherings/)
  gathering = new URL(page.url()).pathname
  await act(page, '发出通知')
})

test('视察当天签到，散会；她在现场写视察记录', async () => {
  clock.ahead = Date.parse(`${heldOn}T08:45:00+08:00`) - Date.now()
  const { page } = clerk
  await clerk.signIn('clerk')
  await deputy.signIn('deputy1')
  await clerk.open(gathering)
  await act(page, '开始签到')
  const { code } = (await (await page.request.get(`/api${gathering}`)).json()) as { code: string }
  await deputy.open(`${gathering}/here#${code}`)
  await deputy.page.getByText('签到成功').waitFor()
  await clerk.open(gathering)
  await act(page, '散会')
  await clerk.open(address)
  await act(page, '视察结束')
  await standsAt(page, '起草视察意见')

  await deputy.open(address)
  await deputy.page.getByText(/视察中代表不直接处理问题/).waitFor()
  await button(deputy.page, '写视察记录').click()
  await deputy.page.getByLabel('日期', { exact: false }).first().fill(heldOn)
  await deputy.page.getByRole('textbox', { name: '地点' }).fill('石埠段 3+200')
  await deputy.page.getByRole('textbox', { name: '看到、问到的情况' }).fill('淤泥堆在渠堤上，没有运走。')
  await deputy.picture('inspection-4-note')
  await button(deputy.page, '提交').click()
  await section(deputy.page, '视察记录').getByText('淤泥堆在渠堤上，没有运走。').waitFor()
})

test('她起草视察意见，确认以后转交水利局', async () => {
  const { page } = deputy
  await act(page, '起草视察意见', async () => {
    await button(page, '从视察记录带入').click()
    const first = page.getByRole('group', { name: '第 1 条' })
    await first.getByRole('textbox', { name: '问题' }).fill('淤泥堆在渠堤')
    await first.getByRole('textbox', { name: '建议' }).fill('六月底前运走')
  })
  await act(page, '送成员确认')
  await page.getByRole('heading', { name: '请确认视察意见' }).waitFor()
  await button(page, '确认视察意见').click()
  await page.getByText('已办理：确认视察意见').waitFor()
  await clerk.open(address)
  await act(clerk.page, '转交有关机关')
  await standsAt(clerk.page, '待机关答复')
})

test('水利局逐条答复；不满意的退回，评价不告诉它，只说还差什么', async () => {
  const { page } = water
  const answer = async (text: string) => {
    await water.open(address)
    await act(page, '答复视察意见', async () => {
      await page.getByLabel('是否采纳').selectOption({ label: '采纳' })
      await page.getByRole('textbox', { name: '怎么办、为什么' }).fill(text)
      await water.picture('inspection-5-answer')
    })
  }
  const judge = async (as: string, missing?: string) => {
    await deputy.open(address)
    await button(deputy.page, '逐条评价答复').click()
    await deputy.page.getByRole('radio', { name: as, exact: true }).check()
    if (missing) {
      expect(await button(deputy.page, '逐条评价答复').locator('..').innerText()).toContain('请写明还差什么')
      await deputy.page.getByRole('textbox', { name: /还差什么/ }).fill(missing)
    }
    await deputy.picture('inspection-6-judge')
    await button(deputy.page, '逐条评价答复').click()
    await deputy.page.getByText('已办理：逐条评价答复').waitFor()
  }
  await water.signIn('water')
  await answer('尽快运走。')
  await judge('不满意', '没有日期')
  await water.open(address)
  await section(page, '办理记录')
    .getByText(/请重新办理：没有日期/)
    .waitFor()
  expect(await section(page, '视察记录').count()).toBe(0)
  await answer('六月二十日前运到石埠镇砖厂。')
  await judge('基本满意')
  await standsAt(deputy.page, '已办结')
  await deputy.picture('inspection-7-concluded')
})

test('没有一个页面报错', () => {
  expect([clerk, deputy, water].flatMap(({ complaints }) => complaints)).toEqual([])
})
