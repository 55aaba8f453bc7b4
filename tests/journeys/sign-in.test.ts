import { generateSync } from 'otplib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk, type Visitor } from './desk.ts'

const chosen = '灌渠边的老榆树2026'
const minute = 60_000
/** Four times four signs, as passwords are issued. */
const issuedPassword = /^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/

const { visitor, clock } = await openDesk()

const alertOf = (page: Page) => page.getByRole('alert').innerText()

/** Tries once and waits for the answer to this very try. */
async function tryPassword({ page, signIn }: Visitor, username: string, password: string) {
  await signIn(username, password)
  await page.getByRole('alert').waitFor()
  return alertOf(page)
}

test('密码不对：说明还可以试几次，不说是用户名还是密码不对', async () => {
  const stranger = await visitor('phone')
  expect(await tryPassword(stranger, 'deputy2', 'not-her-password')).toContain('用户名或密码不正确，还可以再试 4 次。')
  expect(await tryPassword(stranger, 'nobody-at-all', 'not-her-password')).toContain('还可以再试 4 次。')
  await stranger.picture('sign-in-1-wrong')
  expect(await stranger.page.getByLabel('用户名').inputValue()).toBe('nobody-at-all')
  expect(await stranger.page.getByLabel('密码', { exact: true }).inputValue()).toBe('')
})

test('连错五次就锁定，密码对了也不能登录；时间到了可以', async () => {
  const guesser = await visitor('phone')
  for (const left of [4, 3, 2, 1])
    expect(await tryPassword(guesser, 'schools', `guess-${left}`)).toContain(`还可以再试 ${left} 次`)
  expect(await tryPassword(guesser, 'schools', 'guess-0')).toContain('请 15 分钟后再试，或请安全管理员解锁。')
  await guesser.picture('sign-in-2-locked')
  expect(await tryPassword(guesser, 'schools', 'lianxin-demo-2026')).toContain('连续输错次数过多')
  clock.ahead += 16 * minute
  await guesser.signIn('schools')
  await guesser.page.getByRole('heading', { name: '我的待办' }).waitFor()
})

test('安全管理员发放账号，本人登录后必须先更换初始密码', async () => {
  const security = await visitor('desktop')
  await security.signIn('security')
  const { page } = security
  await page.getByRole('heading', { level: 1, name: '账号' }).waitFor()
  await page.getByRole('button', { name: '发放账号' }).click()
  const form = page.getByRole('dialog', { name: '发放账号' })
  await form.getByLabel('姓名').fill('殷见山')
  await form.getByLabel('用户名').fill('yinjianshan')
  await form.getByRole('checkbox', { name: '承办单位经办人' }).check()
  await form.getByRole('combobox', { name: '承办单位' }).selectOption({ label: '青岚县交通运输局' })
  await security.picture('sign-in-3-issue')
  await page.getByRole('button', { name: '发放', exact: true }).click()
  await page.getByText('初始密码（只显示这一次）').waitFor()
  await security.picture('sign-in-4-issued')
  const password = await page.getByText(issuedPassword).innerText()
  await page.getByRole('button', { name: '已抄录，关闭' }).click()
  await page.getByRole('row').filter({ hasText: 'yinjianshan' }).getByText('尚未更换初始密码').waitFor()

  const newcomer = await visitor('phone')
  await newcomer.signIn('yinjianshan', password)
  await newcomer.page.getByRole('heading', { name: '请先更换初始密码' }).waitFor()
  await newcomer.page.goto('/suggestions')
  await newcomer.page.getByRole('heading', { name: '请先更换初始密码' }).waitFor()
  await newcomer.picture('sign-in-5-must-change')
  await newcomer.page.getByLabel('当前密码').fill(password)
  await newcomer.page.getByLabel('新密码', { exact: true }).fill('yinjianshan99')
  await newcomer.page.getByLabel('再输入一次新密码').fill('yinjianshan99')
  await newcomer.page.getByRole('button', { name: '更换密码' }).click()
  await newcomer.page.getByText('密码中不能含有用户名。').waitFor()
  await newcomer.page.getByLabel('新密码', { exact: true }).fill(chosen)
  await newcomer.page.getByLabel('再输入一次新密码').fill(chosen)
  await newcomer.page.getByRole('button', { name: '更换密码' }).click()
  await newcomer.page.getByRole('heading', { level: 1, name: '代表建议' }).waitFor()

  const again = await visitor('desktop')
  expect(await tryPassword(again, 'yinjianshan', password)).toContain('用户名或密码不正确')
  await again.signIn('yinjianshan', chosen)
  await again.page.getByRole('heading', { name: '我的待办' }).waitFor()
})

test('启用动态口令，下次登录要输入；一个口令只能用一次', async () => {
  const deputy = await visitor('phone')
  await deputy.signIn('deputy3')
  await deputy.open('/me')
  const { page } = deputy
  await page.getByRole('button', { name: '启用动态口令' }).click()
  await page.getByLabel('密码', { exact: true }).fill('lianxin-demo-2026')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('img', { name: '动态口令二维码' }).waitFor()
  await deputy.picture('sign-in-6-second-factor')
  const secret = (await page.getByText(/^([A-Z2-7]{4} ?)+$/).innerText()).replaceAll(' ', '')
  const codeNow = () => generateSync({ secret, epoch: Math.floor((Date.now() + clock.ahead) / 1000) })
  const used = codeNow()
  await page.getByLabel('动态口令', { exact: true }).fill(used)
  await page.getByRole('button', { name: '确认' }).click()
  await page.getByText('动态口令已启用。').waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()

  await deputy.signIn('deputy3')
  await page.getByRole('heading', { name: '输入动态口令' }).waitFor()
  await page.getByLabel('动态口令').fill(used)
  await page.getByRole('button', { name: '确认' }).click()
  await page.getByText('动态口令不正确或已经用过').waitFor()
  await deputy.picture('sign-in-7-code')
  clock.ahead += minute
  await page.getByLabel('动态口令').fill(codeNow())
  await page.getByRole('button', { name: '确认' }).click()
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
})

test('在“我的账号”里结束别处的登录，那边就要重新登录', async () => {
  const [here, there] = [await visitor('desktop'), await visitor('phone')]
  await there.signIn('chair')
  await there.page.getByRole('heading', { name: '我的待办' }).waitFor()
  await here.signIn('chair')
  await here.open('/me')
  await here.picture('sign-in-8-sessions')
  await here.page.getByRole('button', { name: /^结束 / }).click()
  await here.page.getByRole('button', { name: /^结束 / }).waitFor({ state: 'detached' })
  await there.page.goto('/suggestions')
  await there.page.getByRole('heading', { name: '登录' }).waitFor()
  await here.page.reload()
  await here.page.getByRole('heading', { name: '我的账号' }).waitFor()
})
