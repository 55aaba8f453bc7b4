import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { act, button, dayIn, section, standsAt } from './paper.ts'

const opinion = '东干渠入口淤积，希望春灌以前清淤'

const { visitor } = await openDesk()
const clerk = await visitor('desktop')
const water = await visitor('phone')
const deputy = await visitor('phone')
let address = ''

test('晏小舟登记副县长何永年，按专长确定她联系的代表', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/contacts')
  await page.getByText('还没有登记政府组成人员').waitFor()
  await button(page, '登记政府组成人员').click()
  await page.getByRole('textbox', { name: '姓名' }).fill('何永年')
  await page.getByRole('textbox', { name: '职务' }).fill('副县长')
  await page.getByRole('textbox', { name: '分管工作' }).fill('农业农村、水利')
  const organ = page.getByRole('combobox', { name: '由哪个单位记录（可不填）' })
  await organ.click()
  await organ.fill('青岚县水利局')
  await page.getByRole('option', { name: '青岚县水利局', exact: true }).click()
  await button(page, '保存').click()
  await page.getByRole('heading', { level: 1, name: '何永年（副县长）' }).waitFor()
  await section(page, '联系的代表').getByText('应联系 2 名以上代表，现有 0 名。').waitFor()
  await section(page, '建议联系的代表').getByRole('button').first().click()
  await section(page, '联系的代表').getByText('现有 1 名').waitFor()
  await clerk.picture('contact-1-member')
})

test('水文澜在手机上记一次联系，写下意见和承诺', async () => {
  const { page } = water
  await water.signIn('water')
  await water.open('/contacts/new')
  await page.getByRole('combobox', { name: '代表' }).click()
  await page.getByRole('option', { name: '其他代表……' }).click()
  await page.getByRole('combobox', { name: '代表' }).fill('覃月禾')
  await page.getByRole('option', { name: /覃月禾/ }).click()
  await page.getByRole('textbox', { name: '谈了什么' }).fill('通报清淤安排，听取意见。')
  await page.getByRole('textbox', { name: '意见 1' }).fill(opinion)
  await button(page, '增加一项承诺').click()
  await page.getByRole('textbox', { name: '承诺事项 1' }).fill('清理渠口')
  await page.getByLabel('完成日期').fill(dayIn({ months: 3 }))
  await water.picture('contact-2-record')
  await button(page, '保存记录').click()
  await page.getByRole('heading', { level: 1, name: '何永年联系覃月禾代表' }).waitFor()
  address = new URL(page.url()).pathname
  await standsAt(page, '待对方核对')
  await section(page, '承诺事项').getByText('清理渠口').waitFor()
})

test('覃月禾核对无误，把意见转为建议草稿', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await deputy.open(address)
  await act(page, '核对无误')
  await standsAt(page, '双方已核对')
  await deputy.picture('contact-3-confirmed')
  await button(page, '转为代表建议草稿').click()
  await page.getByRole('textbox', { name: '标题' }).waitFor()
  expect(await page.getByRole('textbox', { name: '标题' }).inputValue()).toContain(opinion)
})

test('本季情况里写明联系了谁', async () => {
  const { page } = clerk
  await clerk.open('/contacts?view=situation')
  await page.getByText('何永年（副县长）').first().waitFor()
  await clerk.picture('contact-4-situation')
})

test('没有一个页面报错', () => {
  expect([clerk, water, deputy].flatMap(({ complaints }) => complaints)).toEqual([])
})
