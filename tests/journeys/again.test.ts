import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import {
  act,
  answer,
  assignTo,
  button,
  chooseOrgan,
  closeLetter,
  dayIn,
  grade,
  inWords,
  section,
  sendToHead,
  signReply,
  standsAt,
  write,
} from './paper.ts'

const title = '关于在柏树湾村道弯道处安装凸面镜和减速带的建议'
const facts = '柏树湾村道三处弯道看不见来车，今年以来发生刮擦四起，伤两人。'
const vague = '尽快解决。'
const proposal = '1. 在柏树湾村道三处弯道各安装凸面镜一面。\n2. 在弯道前后铺设减速带六道。'
const missing = '减速带只铺了四道，还有两道没有铺。'
const measures = '春节前完成设计，与农村公路安防工程一并施工。'
const promise = '补铺减速带两道，请代表到现场查看'

const { visitor } = await openDesk()

const deputy = await visitor('phone')
const clerk = await visitor('desktop')
const wrong = await visitor('desktop')
const organ = await visitor('desktop')
const head = await visitor('desktop')
let address = ''

test('建议没有写清，工作人员退回；代表看到原因，改好再交', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await write(page, { title, place: '柏树湾村道', facts, analysis: '' })
  await page.getByLabel(/^具体建议/).fill(vague)
  await button(page, '保存并提交').click()
  await standsAt(page, '已提交')
  address = new URL(page.url()).pathname

  await clerk.signIn('clerk')
  await clerk.open(address)
  await act(clerk.page, '退回修改', async () => {
    await clerk.page.getByLabel(/^退回的原因/).selectOption({ label: '没有提出具体建议' })
    await clerk.page.getByLabel('向代表说明（可不填）').fill('请写明几处弯道、要装什么。')
  })
  await standsAt(clerk.page, '退回修改')

  await deputy.open('/')
  await page.getByRole('link', { name: title }).first().click()
  const why = section(page, '谁来办、何时到期')
  await why.getByText(/没有提出具体建议；说明：请写明几处弯道、要装什么/).waitFor()
  await why.getByText('覃月禾：提交').waitFor()
  await deputy.picture('again-1-returned')
  await page.getByRole('link', { name: '修改内容' }).click()
  await page.getByLabel(/^具体建议/).fill(proposal)
  await button(page, '保存并提交').click()
  await standsAt(page, '已提交')
})

test('交给县水利局，水利局退回并提出改由县交通运输局办理', async () => {
  const { page } = clerk
  await clerk.open(address)
  await act(page, '审查立案')
  await assignTo(page, '青岚县水利局')

  await wrong.signIn('water')
  await wrong.open(address)
  const decline = button(wrong.page, '申请改办')
  await decline.click()
  await wrong.page.getByText(/已退回 0 次，最多 2 次/).waitFor()
  await chooseOrgan(wrong.page, '建议改由哪个单位办理', '青岚县交通运输局')
  await wrong.page.getByLabel(/^不属于本单位职责的理由/).fill('村道安全设施由交通运输部门负责。')
  await decline.click()
  await standsAt(wrong.page, '待重新交办')
  await wrong.picture('again-2-sent-back')
  // What it gave back it may not answer.
  expect(await button(wrong.page, '答复').count()).toBe(0)
  const work = section(wrong.page, '办理情况')
  expect(await button(work, '登记沟通联系').count()).toBe(0)
})

test('工作人员看到理由，改交县交通运输局，由它签收', async () => {
  const { page } = clerk
  await clerk.open(address)
  await section(page, '谁来办、何时到期')
    .getByText(/建议改由：青岚县交通运输局/)
    .waitFor()
  await section(page, '申请改办情况')
    .getByText(/青岚县水利局申请改由青岚县交通运输局办理/)
    .waitFor()
  await assignTo(page, '青岚县交通运输局')

  await organ.signIn('roads')
  await organ.open(address)
  await act(organ.page, '签收')
  await section(organ.page, '谁来办、何时到期').getByText('青岚县交通运输局：答复').waitFor()
})

test('申请延期超过六个月的，按钮上写明依据；六个月以内的送出', async () => {
  const { page } = organ
  const ask = button(page, '申请延期')
  await ask.click()
  await page.getByLabel(/^延期的理由/).fill('弯道改造须与农村公路安防工程一并设计。')
  await page.getByLabel(/^已经办理的情况/).fill('查看了三处弯道，完成测量。')
  await page.getByLabel(/^办理措施/).fill(measures)
  await page.getByLabel(/^责任人/).fill('通致远')
  await page.getByLabel(/^最迟办理时间/).fill(dayIn({ months: 7 }))
  expect(await ask.getAttribute('aria-disabled')).toBe('true')
  const why = await ask.locator('..').innerText()
  expect(why).toContain('自交办之日起总计不得超过六个月')
  expect(why).toMatch(/依据：.*代表法》第五十一条第二款/)
  await organ.picture('again-3-too-late')
  await page.getByLabel(/^最迟办理时间/).fill(dayIn({ months: 5 }))
  await ask.click()
  await standsAt(page, '申请延期')
})

test('交办机构同意延期，代表马上在动态里看到新的期限和措施', async () => {
  const { page } = clerk
  await clerk.open(address)
  await clerk.picture('again-4-asked')
  await act(page, '同意延期', () => page.getByText(`同意后，答复期限改为：${inWords(dayIn({ months: 5 }))}`).waitFor())
  const owed = section(page, '谁来办、何时到期')
  await owed.getByText('青岚县交通运输局：答复').waitFor()
  await owed.getByText(inWords(dayIn({ months: 5 })), { exact: true }).waitFor()

  await deputy.open('/')
  const news = section(deputy.page, '动态').getByRole('listitem').filter({ hasText: title }).first()
  await news.getByText(/同意延期/).waitFor()
  expect(await news.innerText()).toContain(measures.slice(0, -1))
  await deputy.picture('again-5-news')
  await news.getByRole('link', { name: title }).click()
  await standsAt(deputy.page, '延期办理')
  await deputy.page.getByRole('alert').getByText('青岚县交通运输局 · 已同意延期').waitFor()
  await deputy.picture('again-6-extended')
})

test('第一次答复：缺一条送不出去；负责人签发', async () => {
  const { page } = organ
  await organ.open(address)
  await button(page, '答复').click()
  await page.getByLabel('答复函正文（总述）').fill('您提出的建议收悉，现答复如下。')
  await answer(page, 1, { outcome: '已经办成', text: '三处弯道已装凸面镜三面。' })
  await closeLetter(page, 'A 类：已经解决或者基本解决', '卓行舟')
  const toHead = button(page, '送负责人签发')
  expect(await toHead.getAttribute('aria-disabled')).toBe('true')
  expect(await toHead.locator('..').innerText()).toMatch(/第 2 条还没有答复：在弯道前后铺设减速带六道[\s\S]*依据：/)
  await answer(page, 2, { outcome: '已经办成', text: '已铺设减速带。' })
  await sendToHead(page, '通致远')
  await head.signIn('roads-head')
  await signReply(head.page, address)
  await standsAt(head.page, '已答复')
})

test('代表不满意：不能办结，写明还缺什么，进入重新办理，另计期限', async () => {
  const { page } = deputy
  await deputy.open(address)
  const rate = button(page, '评价答复')
  await rate.click()
  await grade(page, '不满意')
  expect(await page.getByRole('radio', { name: '办结', exact: true }).isDisabled()).toBe(true)
  expect(await rate.locator('..').innerText()).toMatch(
    /请写明要承办单位重新办理什么[\s\S]*依据：惯例（代表不满意的，重新办理）/,
  )
  await deputy.picture('again-7-not-satisfied')
  await page.getByLabel(/^请重新办理什么/).fill(missing)
  await rate.click()
  await standsAt(page, '重新办理')

  const owed = section(page, '谁来办、何时到期')
  await owed.getByText(new RegExp(missing.slice(0, -1))).waitFor()
  await owed.getByText('青岚县交通运输局：答复').waitFor()
  // The clock of the second handling is its own: the days of the first are not added to it.
  await owed.getByText('还有 30 天').waitFor()
})

test('第二次答复写明承诺，代表基本满意，承诺转入跟踪', async () => {
  const { page } = organ
  await organ.open(address)
  await section(page, '谁来办、何时到期')
    .getByText(new RegExp(missing.slice(0, -1)))
    .waitFor()
  await organ.picture('again-8-handled-again')
  await button(page, '答复').click()
  await page.getByLabel('答复函正文（总述）').fill('您指出的问题属实，重新办理情况如下。')
  await answer(page, 1, { outcome: '已经办成', text: '三处弯道已装凸面镜三面。' })
  await answer(page, 2, { outcome: '正在办理', text: promise, owner: '公路股', dueOn: dayIn({ days: 20 }) })
  await closeLetter(page, 'B 类：正在解决或者列入计划逐步解决', '卓行舟')
  await sendToHead(page, '通致远')
  await signReply(head.page, address)

  await deputy.open(address)
  await button(deputy.page, '评价答复').click()
  await grade(deputy.page, '基本满意')
  expect(await deputy.page.getByRole('radio', { name: '承诺还没有兑现，转入跟踪' }).isChecked()).toBe(true)
  await button(deputy.page, '评价答复').click()
  await standsAt(deputy.page, '承诺跟踪')
})

test('报告兑现，代表到现场一看没有兑现，退回；再报告，验收通过，办结', async () => {
  const report = async (evidence: string) => {
    await organ.open(address)
    await button(organ.page, '报告完成情况').click()
    await organ.page.getByRole('textbox', { name: '完成情况' }).fill(evidence)
    await button(organ.page, '报告完成情况').click()
    await section(organ.page, '承诺事项').getByText(evidence).waitFor()
  }
  const { page } = deputy
  const promises = section(page, '承诺事项')
  await report('减速带已经补铺一道。')
  await deputy.open(address)
  await button(page, '现场验收').click()
  await page.getByRole('radio', { name: '没有兑现，退回' }).check()
  await promises.getByRole('textbox', { name: /没有兑现/ }).fill('第二道还没有铺。')
  await deputy.picture('again-9-not-kept')
  await button(page, '现场验收').click()
  await promises
    .getByText(/未兑现/)
    .first()
    .waitFor()

  await report('两道减速带都已补铺。')
  await deputy.open(address)
  await button(page, '现场验收').click()
  await page.getByRole('radio', { name: '已经兑现' }).check()
  await page.getByLabel('验收地点').fill('柏树湾村道第二弯道')
  await page.getByLabel('没有照片的原因').fill('天已黑，照片由村里补交')
  await button(page, '现场验收').click()
  await promises.getByText('已核实兑现').waitFor()
  await deputy.picture('again-10-verified')

  await clerk.open(address)
  await button(clerk.page, '了结承诺跟踪').click()
  await clerk.page.getByRole('radio', { name: '承诺已全部兑现，办结' }).check()
  await button(clerk.page, '了结承诺跟踪').click()
  await standsAt(clerk.page, '办结')
  await clerk.picture('again-11-settled')
})

test('没有一个页面报错', () => {
  expect([deputy, clerk, wrong, organ, head].flatMap(({ complaints }) => complaints)).toEqual([])
})
