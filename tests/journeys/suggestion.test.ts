import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'

const title = '关于疏通覃家坝灌渠末端三百米淤塞渠段的建议'
const facts = '覃家坝灌渠末端三百米渠段自2024年秋淤塞，坝下、石湾两个组一百四十亩水田春灌晚了二十天，改种旱粮三十一亩。'
const analysis = '渠段外侧护坡垮塌后泥石堵住渠底，村组两次人工清理，一场雨又堵上，根子在护坡没有修。'
const proposal = '一是春灌前机械清淤三百米；二是修复垮塌护坡四十米；三是明确末端渠段由谁管护。'
const promise = '清淤三百米、修复护坡四十米，交坝下组验收'
const evidence = '三月清淤三百一十米，护坡浆砌四十二米，坝下组组长现场验收签字。'

const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })

const { visitor } = await openDesk()

const deputy = await visitor('phone')
const clerk = await visitor('desktop')
const organ = await visitor('desktop')
const head = await visitor('desktop')

/** The state the drawing marks, as readers who do not see it are told. */
const standsAt = (page: Page, state: string) => page.getByRole('img', { name: new RegExp(`现在：${state}$`) }).waitFor()

/** Opens the paper from one's own duties, where it stands with what is owed. */
async function openFromInbox(page: Page, owed: string) {
  await page.goto('/')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) })
  await row.getByText(owed, { exact: true }).waitFor()
  await row.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

test('覃月禾在手机上起草并提交', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await deputy.picture('1-deputy-inbox')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '代表建议' }).click()
  await page.getByRole('button', { name: '起草建议' }).click()
  await page.getByRole('heading', { level: 1, name: '起草代表建议' }).waitFor()
  await page.getByRole('textbox', { name: '标题' }).fill(title)

  const submit = page.getByRole('button', { name: '保存并提交' })
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  const shut = submit.locator('..')
  expect(await shut.innerText()).toContain('还没有写事实。')
  expect(await shut.innerText()).toMatch(/依据：.*代表法》第二十四条/)
  await deputy.picture('2-draft-shut')

  await page.getByLabel('事实').fill(facts)
  await page.getByLabel('分析').fill(analysis)
  await page.getByLabel(/^具体建议/).fill(proposal)
  await page.getByRole('combobox', { name: '类别' }).fill('水利')
  await page.getByRole('combobox', { name: '希望由哪个单位办理' }).fill('青岚县水利局')
  await page.keyboard.press('Escape')
  await deputy.picture('3-draft')
  await submit.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await standsAt(page, '已提交')
  await section(page, '建议内容').getByText(analysis).waitFor()
  await deputy.picture('4-submitted')
})

test('工作人员在待办和列表里看到它，交办县水利局', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '代表建议' }).click()
  await page.getByRole('searchbox', { name: '检索标题和内容' }).fill('灌渠末端')
  await page.getByRole('button', { name: '检索' }).click()
  await page.getByRole('row').filter({ hasText: '已提交' }).getByRole('link', { name: title }).waitFor()
  await clerk.picture('5-list-searched')

  await openFromInbox(page, '审查立案')
  const others = section(page, '现在可以办理').getByRole('listitem')
  expect(await others.allInnerTexts()).toContainEqual(
    expect.stringMatching(/“撤回”由领衔代表办理[\s\S]*依据：惯例（代表可以书面撤回/),
  )
  await page.getByRole('button', { name: '交办', exact: true }).click()
  await page.getByText('代表希望由以下单位办理：青岚县水利局').waitFor()
  await page.getByRole('combobox', { name: '主办单位' }).fill('水利')
  await page.getByRole('option', { name: '青岚县水利局' }).click()
  await clerk.picture('6-assign')
  await page.getByRole('button', { name: '交办', exact: true }).click()
  await page.getByText('已办理：交办').waitFor()
  await standsAt(page, '已交办')
  await section(page, '谁来办、何时到期').getByText('青岚县水利局：签收').waitFor()
})

test('县水利局签收，逐条拟好 B 类答复，送负责人签发', async () => {
  const { page } = organ
  await organ.signIn('water')
  await openFromInbox(page, '签收')
  await page.getByRole('button', { name: '签收' }).click()
  await page.getByRole('button', { name: '签收' }).click()
  await page.getByText('已办理：签收').waitFor()
  await standsAt(page, '办理中')

  await page.getByRole('button', { name: '答复', exact: true }).click()
  await page.getByLabel('答复函正文（总述）').fill('您提出的建议收悉。我局到渠段现场查看，并与您当面沟通。')
  const point = (number: number) => page.getByRole('group', { name: `第 ${number} 条` })
  const answer = async (number: number, outcome: string, text: string) => {
    await point(number).getByLabel('办理情况').selectOption({ label: outcome })
    await point(number).getByLabel('对这一条的答复').fill(text)
  }
  await answer(1, '列入计划', promise)
  await answer(2, '已经办成', '护坡四十米已经砌好。')
  await page.getByLabel('办理结果类别').selectOption({ label: 'B 类：正在解决或者列入计划逐步解决' })
  await page.getByRole('radio', { name: '同意公开' }).check()
  await page.getByLabel('联系人').fill('水文澜')
  await page.getByLabel('联系电话').fill('0571-1234567')
  const toHead = page.getByRole('button', { name: '送负责人签发' })
  expect(await toHead.getAttribute('aria-disabled')).toBe('true')
  expect(await toHead.locator('..').innerText()).toMatch(/第 3 条还没有答复[\s\S]*依据：/)
  await organ.picture('7-reply-shut')
  await answer(3, '已经办成', '末端渠段由坝下组管护，协议十一月签订。')
  expect(await toHead.locator('..').innerText()).toMatch(/第 1 条正在办理或者列入计划，应写明由谁负责。/)
  await point(1).getByLabel('责任单位、责任人').fill('水利股')
  await point(1)
    .getByLabel('完成日期')
    .fill(`${new Date().getFullYear() + 1}-03-31`)
  await organ.picture('8-reply')
  await toHead.click()
  await page.getByText('已送负责人签发：闵长堤').first().waitFor()
})

test('县水利局负责人签发答复', async () => {
  const { page } = head
  await head.signIn('water-head')
  await openFromInbox(page, '答复')
  await page.getByText('答复稿待负责人签发').waitFor()
  await page.getByRole('button', { name: '答复', exact: true }).click()
  await head.picture('8-reply-signed')
  await page.getByRole('button', { name: '答复', exact: true }).click()
  await page.getByText('已办理：答复').waitFor()
  await standsAt(page, '已答复')
})

test('代表评价满意，承诺转入跟踪', async () => {
  const { page } = deputy
  await page.reload()
  await standsAt(page, '已答复')
  await page.getByRole('button', { name: '评价答复' }).click()
  for (const name of ['对办理态度的评价', '对办理结果的评价'])
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: '满意', exact: true }).check()
  expect(await page.getByRole('radio', { name: '承诺还没有兑现，转入跟踪' }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: '办结', exact: true }).isDisabled()).toBe(true)
  await deputy.picture('9-rate')
  await page.getByRole('button', { name: '评价答复' }).click()
  await standsAt(page, '承诺跟踪')
})

test('承诺未核实以前，工作人员不能办结', async () => {
  const { page } = clerk
  await openFromInbox(page, '承诺兑现，办结')
  await page.getByRole('button', { name: '了结承诺跟踪' }).click()
  expect(await page.getByRole('radio', { name: '承诺已全部兑现，办结' }).isDisabled()).toBe(true)
  await clerk.picture('10-settle-shut')
})

test('县水利局报告兑现，代表核实', async () => {
  await organ.page.goto('/')
  const owed = organ.page.getByRole('row').filter({ hasText: promise })
  await owed.getByText('报告完成', { exact: true }).waitFor()
  await owed.getByRole('link').click()
  await organ.page.getByRole('button', { name: '报告完成情况' }).click()
  await organ.page.getByRole('textbox', { name: '完成情况' }).fill(evidence)
  await organ.picture('11-report')
  await organ.page.getByRole('button', { name: '报告完成情况' }).click()
  await section(organ.page, '承诺事项').getByText(evidence).waitFor()

  const { page } = deputy
  await page.reload()
  await section(page, '承诺事项').getByText(evidence).waitFor()
  await page.getByRole('button', { name: '现场验收' }).click()
  await page.getByRole('radio', { name: '已经兑现' }).check()
  await page.getByLabel('验收地点').fill('覃家坝灌渠末端')
  await page.getByLabel('实测数量').fill('310')
  await page.getByLabel('单位').fill('米')
  await page.getByLabel('没有照片的原因').fill('当天下雨，照片由坝下组补交')
  await deputy.picture('12-verify')
  await page.getByRole('button', { name: '现场验收' }).click()
  await section(page, '承诺事项').getByText('310米').waitFor()
  await section(page, '承诺事项').getByText('已核实兑现').waitFor()
})

test('工作人员办结，页面上的办理记录每一步都有依据', async () => {
  const { page } = clerk
  await page.reload()
  await page.getByRole('button', { name: '了结承诺跟踪' }).click()
  await page.getByRole('radio', { name: '承诺已全部兑现，办结' }).check()
  await page.getByRole('button', { name: '了结承诺跟踪' }).click()
  await standsAt(page, '办结')
  await page.getByText('这件建议已经结束，没有待办。').waitFor()
  await clerk.picture('13-closed')
  const steps = await section(page, '办理记录').getByRole('listitem').allInnerTexts()
  const shown = steps.map((step) => step.split('\n').filter(Boolean))
  expect(shown.map(([what, who, under]) => [what, who?.split(' · ')[0], under?.slice(0, 60)])).toEqual([
    ['承诺兑现，办结', '晏小舟', expect.stringMatching(/^依据：惯例/)],
    [expect.stringMatching(/^承诺“.+”：核实兑现/), '覃月禾', expect.stringMatching(/^依据：惯例/)],
    [expect.stringMatching(/^承诺“.+”：报告完成；完成情况：/), '水文澜', expect.stringMatching(/^依据：惯例/)],
    ['评价，承诺转跟踪', '覃月禾', expect.stringMatching(/^依据：惯例/)],
    ['答复；承诺事项：1；类别：B', '闵长堤', expect.stringContaining('代表法》第五十一条第二款')],
    ['签收', '水文澜', expect.stringMatching(/^依据：惯例/)],
    ['交办；承办单位：青岚县水利局', '晏小舟', expect.stringContaining('代表法》第五十一条第一款')],
    ['提交', '覃月禾', expect.stringContaining('代表法》第三十六条')],
    // To begin a draft is no act under any article yet.
    ['起草', '覃月禾', undefined],
  ])
})

test('没有一个页面报错', () => {
  expect([deputy, clerk, organ, head].flatMap(({ complaints }) => complaints)).toEqual([])
})
