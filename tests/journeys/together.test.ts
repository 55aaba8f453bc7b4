import { expect, test } from 'vitest'
import { openDesk, type Visitor } from './desk.ts'
import {
  act,
  answer,
  button,
  chooseOrgan,
  closeLetter,
  grade,
  section,
  sendToHead,
  signReply,
  standsAt,
  write,
  type Written,
} from './paper.ts'

const first: Written = {
  title: '关于修复石湾村口过水涵洞的建议',
  place: '石湾村口',
  facts: '石湾村口过水涵洞垮塌一半，汛期积水淹路，五十六户出行绕道三公里。',
  analysis: '',
  proposal: '1. 修复石湾村口过水涵洞。\n2. 汛前清理涵洞上下游各五十米。',
}
const second: Written = {
  title: '关于尽快重修石湾村口涵洞、解决积水的建议',
  place: '石湾村口',
  facts: '石湾村口涵洞塌了，一下雨就积水，孩子上学要蹚水，校车也不敢过。',
  analysis: '',
  proposal: '1. 重修石湾村口涵洞并加大孔径。\n2. 设置积水警示牌。',
}
const reason = '同一处涵洞，由一个单位一并办理。'
const common = '石湾村口涵洞已列入今冬小型交通工程，十二月完成重修，孔径由一米加大到一米五。'
const together = '并案办理、分别答复'

const { visitor } = await openDesk()

const qin = await visitor('phone')
const long = await visitor('phone')
const clerk = await visitor('desktop')
const organ = await visitor('desktop')
const head = await visitor('desktop')
const addresses = { first: '', second: '' }

async function handIn({ page }: Visitor, paper: Written): Promise<string> {
  await write(page, paper)
  await page.getByLabel(/^具体建议/).fill(paper.proposal)
  await button(page, '保存并提交').click()
  await page.getByRole('heading', { level: 1, name: paper.title }).waitFor()
  await standsAt(page, '已提交')
  return new URL(page.url()).pathname
}

async function numberOf({ page }: Visitor): Promise<string> {
  return page
    .getByText(/^闭会\d{4}-\d+号$/)
    .first()
    .innerText()
}

test('两位代表各提一件，写的是同一处涵洞', async () => {
  await qin.signIn('deputy1')
  await long.signIn('deputy2')
  addresses.first = await handIn(qin, first)
  addresses.second = await handIn(long, second)
  // What nobody has accepted yet is only its author's and the office's.
  await long.open(addresses.first).catch(() => undefined)
  expect(await long.page.getByText(first.title).count()).toBe(0)
})

test('工作人员审查第二件时看到第一件，对照后并案', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open(addresses.second)
  const nearest = section(page, '相似的建议').getByRole('article').first()
  await nearest.getByRole('link', { name: first.title }).waitFor()
  expect(await nearest.innerText()).toMatch(/同一地点：石湾村口.*都写到：涵洞/)
  await button(nearest, '对照两件').click()
  await nearest.getByText('两件对照，相同的字句加了下划线').waitFor()
  await clerk.picture('together-1-compared')
  const group = button(nearest, '与这件并案')
  await group.click()
  await nearest.getByText(/编号、代表、期限、答复和评价仍各归各件/).waitFor()
  await nearest.getByLabel('并案理由').fill(reason)
  await group.click()
  const card = section(page, together)
  await card.getByText(reason).waitFor()
  await card.getByRole('link', { name: first.title }).waitFor()
  await card.getByText('覃月禾').waitFor()
})

test('两件各编各的号，一并交给县交通运输局', async () => {
  const { page } = clerk
  await act(page, '审查立案')
  const numberOfSecond = await numberOf(clerk)
  await clerk.open(addresses.first)
  await act(page, '审查立案')
  expect(await numberOf(clerk)).not.toBe(numberOfSecond)

  const card = section(page, together)
  await button(card, '一并交办').click()
  await chooseOrgan(page, '承办单位', '青岚县交通运输局')
  await button(card, '一并交办').click()
  await standsAt(page, '已交办')
  await card.getByText('承办单位：青岚县交通运输局').waitFor()
  await clerk.picture('together-2-handed-over')
  await card.getByRole('link', { name: second.title }).click()
  await page.getByRole('heading', { level: 1, name: second.title }).waitFor()
  await standsAt(page, '已交办')
  await section(page, '基本情况').getByText('龙晚秀').waitFor()
  await section(page, '谁来办、何时到期').getByText('青岚县交通运输局：签收').waitFor()
})

test('承办单位先答复第一件', async () => {
  const { page } = organ
  await organ.signIn('roads')
  await head.signIn('roads-head')
  for (const address of [addresses.second, addresses.first]) {
    await organ.open(address)
    await act(page, '签收')
  }
  await section(page, together).getByRole('link', { name: second.title }).waitFor()
  await button(page, '答复').click()
  await page.getByText('答复对象：覃月禾').waitFor()
  await page.getByLabel('答复函正文（总述）').fill(common)
  await answer(page, 1, { outcome: '已经办成', text: '涵洞已重修。' })
  await answer(page, 2, { outcome: '已经办成', text: '上下游各清理五十米。' })
  await closeLetter(page, 'A 类：已经解决或者基本解决', '卓行舟')
  await sendToHead(page, '通致远')
  await signReply(head.page, addresses.first)

  // The other is not answered by it.
  await long.open(addresses.second)
  await standsAt(long.page, '办理中')
  expect(await button(long.page, '评价答复').count()).toBe(0)
})

test('第二件另行答复：引入共同部分，各条各答', async () => {
  const { page } = organ
  await organ.open(addresses.second)
  await button(page, '答复').click()
  await page.getByText('答复对象：龙晚秀').waitFor()
  await page.getByRole('button', { name: /^引入.+的答复$/ }).click()
  expect(await page.getByLabel('答复函正文（总述）').inputValue()).toBe(common)
  await answer(page, 1, { outcome: '已经办成', text: '孔径加大到一米五。' })
  await closeLetter(page, 'A 类：已经解决或者基本解决', '卓行舟')
  expect(await button(page, '送负责人签发').locator('..').innerText()).toMatch(/第 2 条还没有答复：设置积水警示牌/)
  await organ.picture('together-3-common-part')
  await answer(page, 2, { outcome: '已经办成', text: '警示牌两块已经设置。' })
  await sendToHead(page, '通致远')
  await signReply(head.page, addresses.second)
})

test('两位代表各评各的：一位满意办结，一位不满意要求重办', async () => {
  await qin.open(addresses.first)
  await button(qin.page, '评价答复').click()
  await grade(qin.page, '满意')
  await button(qin.page, '评价答复').click()
  await standsAt(qin.page, '办结')

  const { page } = long
  await long.open(addresses.first)
  expect(await button(page, '评价答复').count()).toBe(0)
  await section(page, '办理情况').waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('对办理结果的评价')
  await long.open(addresses.second)
  await section(page, '答复').getByText(common).waitFor()
  await long.picture('together-4-second-replied')
  await button(page, '评价答复').click()
  await grade(page, '不满意')
  await page.getByLabel(/^请重新办理什么/).fill('警示牌只有一块，还缺一块。')
  await button(page, '评价答复').click()
  await standsAt(page, '重新办理')

  await qin.page.reload()
  await standsAt(qin.page, '办结')
})

test('没有一个页面报错', () => {
  // That the other's paper was not hers to see yet is all a browser noted.
  const refused = expect.stringContaining('404')
  expect(long.complaints).toEqual([refused])
  expect([qin, clerk, organ, head].flatMap(({ complaints }) => complaints)).toEqual([])
})
