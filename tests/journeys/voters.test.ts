import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'
import { button } from './paper.ts'

const said = '渠里三年没清过淤，浇地要等到半夜。'

const { visitor } = await openDesk()
const deputy = await visitor('phone')
const clerk = await visitor('desktop')

test('龙晚秀在手机上登记一名固定联系选民，先征得同意', async () => {
  const { page } = deputy
  await deputy.signIn('deputy2')
  await deputy.open('/voters')
  await page.getByText('还没有登记固定联系选民').waitFor()
  await button(page, '登记选民').click()
  await page.getByLabel('姓名').fill('柳小满')
  await page.getByLabel('电话（可不填）').fill('13800001111')
  await page.getByLabel('本人同意日期').fill('2026-01-05')
  await button(page, '保存').click()
  await page.getByText('今年还差 4 名固定联系选民、2 次联系').waitFor()
  await deputy.picture('voters-1-mine')
})

test('一分钟记一次走访，照原话；一按就能转为意见', async () => {
  const { page } = deputy
  await page.getByRole('button', { name: '记一次联系' }).last().click()
  await page.getByRole('heading', { level: 1, name: '记一次联系' }).waitFor()
  await page.getByLabel('群众原话').fill(said)
  await deputy.picture('voters-2-contact')
  await button(page, '保存').click()
  await page.getByText(said).waitFor()
  await page.getByText('今年还差 4 名固定联系选民、1 次联系').waitFor()
  expect(await page.getByRole('link', { name: '转为意见' }).getAttribute('href')).toContain('from-contact=')
})

test('晏小舟只看到数字；要看是谁，写理由，留记录', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/voters')
  await page.getByRole('link', { name: '龙晚秀' }).click()
  await page.getByRole('heading', { level: 1, name: '龙晚秀的固定联系选民' }).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/柳小满|13800001111/)
  await button(page, '查看是谁').click()
  await page.getByLabel('查看的理由').fill('选民来电，核对联系代表')
  await button(page, '查看是谁').click()
  await page.getByText('柳小满 · 13800001111').waitFor()
  await clerk.picture('voters-3-looked')
})
