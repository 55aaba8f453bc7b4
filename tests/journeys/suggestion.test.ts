import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { act, answer, button, closeLetter, grade, photo, point, section, standsAt, write } from './paper.ts'

const title = '关于疏通覃家坝灌渠末端三百米淤塞渠段的建议'
const facts = '覃家坝灌渠末端三百米渠段自2024年秋淤塞，坝下、石湾两个组一百四十亩水田春灌晚了二十天，改种旱粮三十一亩。'
const analysis = '渠段外侧护坡垮塌后泥石堵住渠底，村组两次人工清理，一场雨又堵上，根子在护坡没有修。'
const proposal = '一是春灌前机械清淤三百米；二是修复垮塌护坡四十米；三是明确末端渠段由谁管护。'
const promise = '清淤三百米、修复护坡四十米，交坝下组验收'
const evidence = '三月清淤三百一十米，护坡浆砌四十二米，坝下组组长现场验收签字。'
const caption = '清淤后的渠段，水已到末端'

const { visitor } = await openDesk()

const deputy = await visitor('phone')
const clerk = await visitor('desktop')
const organ = await visitor('desktop')
const head = await visitor('desktop')

/** A day of next spring, as the forms take it. */
const springDay = (month: number, day: number): string =>
  new Date(Date.UTC(new Date().getFullYear() + 1, month - 1, day)).toISOString().slice(0, 10)

/** Opens the paper from one's own duties, where it stands with what is owed: a row on a desk, a card on a phone. */
async function openFromInbox(page: Page, owed: string) {
  await page.goto('/')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  const row = page
    .locator('.row')
    .filter({ has: page.getByRole('link', { name: title }) })
    .first()
  await row.getByText(owed, { exact: true }).waitFor()
  await row.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

// Co-signing, and studies with photographs, have a journey of their own.
test('覃月禾在手机上起草并提交', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await deputy.picture('1-deputy-inbox')
  await write(page, { title, place: '覃家坝', facts: '', analysis })

  const submit = button(page, '保存并提交')
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  const shut = submit.locator('..')
  expect(await shut.innerText()).toContain('还没有写事实。')
  expect(await shut.innerText()).toMatch(/依据：.*代表法》第二十四条/)
  await deputy.picture('2-draft-shut')

  await page.getByLabel(/^事实/).fill(facts)
  await page.getByLabel(/^具体建议/).fill(proposal)
  const points = page.getByRole('region', { name: '承办单位须逐条答复（共 3 条）' })
  expect(await points.getByRole('listitem').allInnerTexts()).toEqual([
    '春灌前机械清淤三百米',
    '修复垮塌护坡四十米',
    expect.stringContaining('明确末端渠段由谁管护'),
  ])
  await page.getByRole('combobox', { name: '类别' }).fill('水利')
  await page.getByRole('combobox', { name: /^希望由哪些单位办理/ }).fill('水利局')
  await page.getByRole('option', { name: '青岚县水利局' }).click()
  await page.keyboard.press('Escape')
  await deputy.picture('3-draft')
  await submit.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await standsAt(page, '已提交')
  await section(page, '建议内容').getByText(analysis).waitFor()
  await deputy.picture('4-submitted')
})

test('工作人员在列表和待办里看到它，审查立案编号', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '代表建议' }).click()
  await page.getByRole('searchbox', { name: '检索标题和内容' }).fill('灌渠末端')
  await button(page, '检索').click()
  await page.getByRole('row').filter({ hasText: '已提交' }).getByRole('link', { name: title }).waitFor()
  await clerk.picture('5-list-searched')

  await openFromInbox(page, '审查立案')
  const others = section(page, '现在可以办理').getByRole('listitem')
  expect(await others.allInnerTexts()).toContainEqual(
    expect.stringMatching(/“撤回”由领衔代表办理[\s\S]*依据：惯例（代表可以书面撤回/),
  )
  await act(page, '审查立案')
  await standsAt(page, '已立案')
  await page.getByText(/^闭会\d{4}-\d+号$/).waitFor()
  await section(page, '谁来办、何时到期').getByText('人大工作人员：交办').waitFor()
})

test('推荐的承办单位写明根据，由工作人员决定交办县水利局', async () => {
  const { page } = clerk
  await button(page, '交办').click()
  await page.getByText('代表希望由以下单位办理：青岚县水利局').waitFor()
  const first = page.getByText('根据以往交办推荐，仅供参考，由您决定：').locator('..').getByRole('listitem').first()
  expect(await first.innerText()).toMatch(/^青岚县水利局[\s\S]*写到“.*清淤/)
  const assign = button(page, '交办')
  expect(await assign.locator('..').innerText()).toMatch(/请选择主办单位。[\s\S]*依据：.*第五十一条第一款/)
  await button(page, '青岚县水利局').click()
  await clerk.picture('6-assign')
  await assign.click()
  await page.getByText('已办理：交办').waitFor()
  await standsAt(page, '已交办')
  await section(page, '谁来办、何时到期').getByText('青岚县水利局：签收').waitFor()
})

test('县水利局签收，登记联系代表，制定办理方案', async () => {
  const { page } = organ
  await organ.signIn('water')
  await openFromInbox(page, '签收')
  await act(page, '签收')
  await standsAt(page, '办理中')
  await section(page, '谁来办、何时到期').getByText('青岚县水利局：答复').waitFor()

  const work = section(page, '办理情况')
  await work.getByText('还没有联系过代表。').waitFor()
  await button(work, '登记沟通联系').click()
  await work.getByLabel(/^谈了什么/).fill('一同到渠段查看，代表要求春灌前完成清淤。')
  await button(work, '保存').click()
  await work.getByText('还没有联系过代表。').waitFor({ state: 'detached' })
  await work.getByText('一同到渠段查看').waitFor()

  await button(work, '制定办理方案').click()
  await work.getByLabel('怎么办').selectOption({ label: '分步办' })
  await work.getByLabel('资金（元）').fill('120000')
  expect(await button(work, '保存').locator('..').innerText()).toContain('写了资金，还要写明资金来源。')
  await work.getByLabel('资金来源').fill('县级水利维修养护资金')
  await work.getByLabel(/^责任领导/).fill('闵长堤')
  await work.getByLabel(/^承办人/).fill('水文澜')
  await work.getByLabel(/^电话/).fill('0571-1234567')
  await work.getByLabel(/^事项 1/).fill('机械清淤三百米')
  await work.getByLabel(/^期限/).fill(springDay(2, 20))
  await organ.picture('7-plan')
  await button(work, '保存').click()
  await work.getByText(/120,000 元（县级水利维修养护资金）/).waitFor()
})

test('经办人逐条拟好 B 类答复：缺一条、缺责任人都送不出去', async () => {
  const { page } = organ
  await button(page, '答复').click()
  await page.getByLabel('答复函正文（总述）').fill('您提出的建议收悉。我局到渠段现场查看，并与您当面沟通。')
  await answer(page, 1, { outcome: '列入计划', text: promise })
  await answer(page, 2, { outcome: '已经办成', text: '护坡四十米已经砌好。' })
  await closeLetter(page, 'B 类：正在解决或者列入计划逐步解决')
  const toHead = button(page, '送负责人签发')
  expect(await toHead.getAttribute('aria-disabled')).toBe('true')
  expect(await toHead.locator('..').innerText()).toMatch(/第 3 条还没有答复[\s\S]*依据：/)
  await organ.picture('8-reply-shut')
  await answer(page, 3, { outcome: '已经办成', text: '末端渠段由坝下组管护，协议十一月签订。' })
  expect(await toHead.locator('..').innerText()).toMatch(/第 1 条正在办理或者列入计划，应写明由谁负责。/)
  await point(page, 1).getByLabel('责任单位、责任人').fill('水利股')
  await point(page, 1).getByLabel('完成日期').fill(springDay(3, 31))
  await organ.picture('9-reply')
  await toHead.click()
  await page.getByText('已送负责人签发：闵长堤').first().waitFor()
})

test('县水利局负责人签发答复', async () => {
  const { page } = head
  await head.signIn('water-head')
  await openFromInbox(page, '答复')
  await page.getByText('答复稿待负责人签发').waitFor()
  await act(page, '答复', () => head.picture('10-reply-signed'))
  await standsAt(page, '已答复')
})

test('代表评价满意，承诺转入跟踪', async () => {
  const { page } = deputy
  await openFromInbox(page, '评价并办结')
  const letter = section(page, '答复')
  await letter.getByText('签发：闵长堤').waitFor()
  await letter.getByText('末端渠段由坝下组管护').waitFor()
  await deputy.picture('11-replied')
  await button(page, '评价答复').click()
  await grade(page, '满意')
  expect(await page.getByRole('radio', { name: '承诺还没有兑现，转入跟踪' }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: '办结', exact: true }).isDisabled()).toBe(true)
  await deputy.picture('12-rate')
  await button(page, '评价答复').click()
  await standsAt(page, '承诺跟踪')
})

test('承诺未核实以前，工作人员不能办结；代表的评价承办单位看不到', async () => {
  const { page } = clerk
  await openFromInbox(page, '承诺兑现，办结')
  await button(page, '了结承诺跟踪').click()
  expect(await page.getByRole('radio', { name: '承诺已全部兑现，办结' }).isDisabled()).toBe(true)
  await clerk.picture('13-settle-shut')

  await organ.page.reload()
  await standsAt(organ.page, '承诺跟踪')
  expect(await organ.page.getByRole('main').innerText()).not.toContain('满意')
})

test('县水利局报告兑现，代表到现场验收，附上照片', async () => {
  await organ.page.goto('/')
  const owed = organ.page.getByRole('row').filter({ hasText: promise })
  await owed.getByText('报告完成', { exact: true }).waitFor()
  await owed.getByRole('link').click()
  await button(organ.page, '报告完成情况').click()
  await organ.page.getByRole('textbox', { name: '完成情况' }).fill(evidence)
  await organ.picture('14-report')
  await button(organ.page, '报告完成情况').click()
  await section(organ.page, '基本情况').getByText(evidence).waitFor()

  const { page } = deputy
  await page.reload()
  const promises = section(page, '承诺事项')
  await promises.getByText(evidence).waitFor()
  await button(page, '现场验收').click()
  await page.getByRole('radio', { name: '已经兑现' }).check()
  await page.getByLabel('验收地点').fill('覃家坝灌渠末端')
  await page.getByLabel('实测数量').fill('310')
  await page.getByLabel('单位', { exact: false }).last().fill('米')
  await promises.locator('input[multiple]').setInputFiles(await photo(page))
  await promises.getByLabel('照片里是什么').fill(caption)
  await button(promises, '附上这张照片').click()
  await promises.getByRole('img', { name: caption }).waitFor()
  await deputy.picture('15-verify')
  await button(page, '现场验收').click()
  await promises.getByText('310米').waitFor()
  await promises.getByText('已核实兑现').waitFor()
  await promises.getByRole('img', { name: caption }).waitFor()
})

test('工作人员办结，页面上的办理记录每一步都有依据', async () => {
  const { page } = clerk
  await page.reload()
  await button(page, '了结承诺跟踪').click()
  await page.getByRole('radio', { name: '承诺已全部兑现，办结' }).check()
  await button(page, '了结承诺跟踪').click()
  await standsAt(page, '办结')
  await page.getByText('这件建议已经结束，没有待办。').waitFor()
  await clerk.picture('16-closed')
  const steps = await section(page, '办理记录').getByRole('listitem').allInnerTexts()
  const shown = steps.map((step) => step.split('\n').filter(Boolean))
  const practice = expect.stringMatching(/^依据：惯例/)
  const law = (article: string) => expect.stringContaining(`代表法》${article}`)
  expect(shown.map(([what, who, under]) => [what, who?.split(' · ')[0], under?.slice(0, 60)])).toEqual([
    ['承诺兑现，办结', '晏小舟', practice],
    [expect.stringMatching(/^承诺“.+”：核实兑现/), '覃月禾', practice],
    [expect.stringMatching(/^承诺“.+”：报告完成；完成情况：/), '水文澜', practice],
    ['评价，承诺转跟踪', '覃月禾', practice],
    ['答复；类别：B；承诺事项：1', '闵长堤', law('第五十一条第二款')],
    [expect.stringMatching(/^制定办理方案/), '水文澜', undefined],
    [expect.stringMatching(/^联系代表/), '水文澜', undefined],
    ['签收', '水文澜', practice],
    ['交办；承办单位：青岚县水利局', '晏小舟', law('第五十一条第一款')],
    ['审查立案', '晏小舟', practice],
    ['提交', '覃月禾', law('第三十六条')],
    // To begin a draft is no act under any article yet.
    ['起草', '覃月禾', undefined],
  ])
})

test('没有一个页面报错', () => {
  expect([deputy, clerk, organ, head].flatMap(({ complaints }) => complaints)).toEqual([])
})
