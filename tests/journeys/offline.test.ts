import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'

const title = '关于在新街口公交站加装雨棚的建议'
const facts = '新街口站每天上下车约一千八百人次，雨天学生和老人站在沿街商铺门口候车，商铺门口常常挤到车道上。'
const proposal = '请在站台加装十二米雨棚和两条长凳，汛期前完成。'

const { visitor } = await openDesk()
const deputy = await visitor('phone')
const { page } = deputy
const online = (is: boolean) => page.context().setOffline(!is)

interface Line {
  readonly id: string
  readonly title: string
  readonly state: string
}

/** The papers of this title, told by the house itself. */
async function sent(of = title): Promise<Line[]> {
  const reply = await page.request.get('/api/suggestions', { params: { search: '雨棚', limit: 20 } })
  const { rows } = (await reply.json()) as { rows: Line[] }
  return rows.filter((row) => row.title === of)
}

test('断网也能打开起草页：写的内容留在本机，重新载入、关闭窗口都还在', async () => {
  await deputy.signIn('deputy2')
  await deputy.open('/suggestions/new')
  // The first visit brings the pages to the device.
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.getByLabel('标题').fill(title)
  await online(false)
  await page.getByLabel('事实').fill(facts)
  await page.reload()
  await page.getByText('已恢复上次没有写完的内容。').waitFor()
  await deputy.picture('offline-1-opened-without-connection')
  expect(await page.getByLabel('标题').inputValue()).toBe(title)
  expect(await page.getByLabel('事实').inputValue()).toBe(facts)

  const again = await page.context().newPage()
  await again.goto('/suggestions/new')
  await again.getByText('已恢复上次没有写完的内容。').waitFor()
  expect(await again.getByLabel('事实').inputValue()).toBe(facts)
  await again.close()
})

test('断网时保存：在本机等待，看得见；联网后自动发送，只有一件', async () => {
  await page.getByLabel(/^具体建议/).fill(proposal)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('未发送，联网后自动发送').waitFor()
  await deputy.picture('offline-2-waiting')
  await page.goto('/')
  const notice = page.getByRole('status').filter({ hasText: '本机上未发送的建议' })
  await notice.getByRole('link', { name: title }).waitFor()
  await deputy.picture('offline-3-seen-everywhere')
  expect(await sent()).toEqual([])

  await notice.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await online(true)
  await page.getByRole('img', { name: /现在：草稿$/ }).waitFor()
  expect(await sent()).toHaveLength(1)
  expect(await notice.count()).toBe(0)
})

test('送达了但答复丢失，再送一次也只有一件，提交一次', async () => {
  const lost = `${title}（二）`
  await deputy.open('/suggestions/new')
  expect(await page.getByLabel('标题').inputValue()).toBe('')
  await page.getByLabel('标题').fill(lost)
  await page.getByLabel('事实').fill(facts)
  await page.getByLabel(/^具体建议/).fill(proposal)
  await page.route('**/api/suggestions', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    return route.abort('connectionfailed')
  })
  await page.getByRole('button', { name: '保存并提交' }).click()
  await page.getByText('未发送，联网后自动发送').waitFor()
  expect(await sent(lost)).toMatchObject([{ state: 'draft' }])
  await page.unroute('**/api/suggestions')
  await page.evaluate("window.dispatchEvent(new Event('online'))")
  await page.getByRole('img', { name: /现在：已提交$/ }).waitFor()
  expect(await sent(lost)).toMatchObject([{ state: 'submitted' }])
})

test('断网时修改，服务器上已有更新的：两份都看得到，由她选', async () => {
  const [{ id }] = (await sent()) as [Line]
  await deputy.open(`/suggestions/${id}/edit`)
  await online(false)
  await page.getByLabel('事实').fill(`${facts}雨天尤其拥挤。`)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('未发送，联网后自动发送').waitFor()
  const elsewhere = { title, facts: '另一台设备上写的。', proposal, version: 1 }
  expect((await page.request.put(`/api/suggestions/${id}`, { data: elsewhere })).status()).toBe(200)

  await online(true)
  const choice = page.getByRole('alert').filter({ hasText: '服务器上已有更新的内容' })
  await choice.getByText('另一台设备上写的。').waitFor()
  await choice.getByText(`${facts}雨天尤其拥挤。`).waitFor()
  await deputy.picture('offline-4-both-versions')
  await choice.getByRole('button', { name: '用本机的内容覆盖' }).click()
  await page.getByText(`${facts}雨天尤其拥挤。`).waitFor()
  await page.getByRole('img', { name: /现在：草稿$/ }).waitFor()
  const paper = (await (await page.request.get(`/api/suggestions/${id}`)).json()) as { facts: string; version: number }
  expect(paper).toMatchObject({ facts: `${facts}雨天尤其拥挤。`, version: 3 })
})

test('退出登录以后，断网打不开工作台', async () => {
  await page.getByRole('button', { name: /我的账号/ }).click()
  await page.getByText('退出登录').click()
  await page.getByLabel('用户名').waitFor()
  await online(false)
  await page.goto('/suggestions/new')
  await page.getByText('网络不通').first().waitFor()
  expect(await page.getByLabel('事实').count()).toBe(0)
  await online(true)
})

test('总开关：服务器关掉离线以后，设备下次连上就不再保留工作台', async () => {
  process.env['LIANXIN_OFFLINE'] = 'off'
  try {
    await page.goto('/sign-in')
    await page.getByLabel('用户名').waitFor()
    const left = () =>
      page.evaluate(`Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
        .then(([workers, kept]) => workers.length + kept.length)`)
    await expect.poll(left, { timeout: 10_000 }).toBe(0)
  } finally {
    delete process.env['LIANXIN_OFFLINE']
  }
})
