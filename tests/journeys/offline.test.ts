import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'

const title = '关于在新街口公交站加装雨棚的建议'
const facts = '新街口站每天上下车约一千八百人次，雨天学生和老人站在沿街商铺门口候车，商铺门口常常挤到车道上。'
const proposal = '请在站台加装十二米雨棚和两条长凳，汛期前完成。'

const { visitor } = await openDesk()
const deputy = await visitor('phone')
const { page } = deputy

/** How many papers of this title there are, told by the house itself. */
async function sent(): Promise<number> {
  const reply = await page.request.get('/api/suggestions', { params: { search: '雨棚', limit: 20 } })
  const { rows } = (await reply.json()) as { rows: { title: string }[] }
  return rows.filter((row) => row.title === title).length
}

test('断网时写的内容留在本机，重新打开页面还在', async () => {
  await deputy.signIn('deputy2')
  await deputy.open('/suggestions/new')
  await page.getByLabel('标题').fill(title)
  await page.context().setOffline(true)
  await page.getByLabel('事实').fill(facts)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('alert').filter({ hasText: '网络不通' }).waitFor()
  await deputy.picture('offline-1-no-connection')
  await page.context().setOffline(false)

  await page.reload()
  await page.getByText('已恢复上次没有写完的内容。').waitFor()
  await deputy.picture('offline-2-found-again')
  expect(await page.getByLabel('标题').inputValue()).toBe(title)
  expect(await page.getByLabel('事实').inputValue()).toBe(facts)
  expect(await sent()).toBe(0)
})

test('送达了但答复丢失，再送一次也只有一件', async () => {
  await page.getByLabel(/^具体建议/).fill(proposal)
  await page.route('**/api/suggestions', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    return route.abort('connectionfailed')
  })
  await page.getByRole('button', { name: '保存并提交' }).click()
  await page.getByRole('alert').filter({ hasText: '网络不通' }).waitFor()
  expect(await sent()).toBe(1)
  await page.unroute('**/api/suggestions')
  await page.getByRole('button', { name: '保存并提交' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('img', { name: /现在：已提交$/ }).waitFor()
  expect(await sent()).toBe(1)

  await deputy.open('/suggestions/new')
  expect(await page.getByLabel('标题').inputValue()).toBe('')
})
