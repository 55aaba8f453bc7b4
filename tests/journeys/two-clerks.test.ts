import { expect, test } from 'vitest'
import { allCongresses } from '../../src/congress/organs/index.ts'
import { demonstrationPassword } from '../../src/app/demonstration.ts'
import { identitySettings } from '../../src/app/rooms.ts'
import type { House } from '../../src/platform/database/house.ts'
import { hashPassword, openAccount } from '../../src/platform/identity/index.ts'
import { openDesk } from './desk.ts'

const explanation = '第三部分只写了“尽快解决”，请写明涉及哪几个村、要修多少米，方便承办单位照着办。'

const { house, visitor } = await openDesk()

/** The demonstration's county has one clerk; here she gets a colleague. */
async function openColleague(of: House) {
  const [county] = await of.read(0, allCongresses)
  const congressId = county!.congressId
  const passwordHash = await hashPassword(demonstrationPassword)
  await of.write(congressId, (tx) =>
    openAccount({ tx, congressId, now: new Date(), caller: null }, identitySettings(null), {
      username: 'colleague',
      name: '柳知秋',
      roles: [{ role: 'staff', deputyId: null, organId: null }],
      passwordHash,
      mustChange: false,
    }),
  )
}

test('一件建议，两名工作人员：后办的看到变化，写好的话还在', async () => {
  await openColleague(house)
  const [slow, fast] = [await visitor('desktop'), await visitor('desktop')]
  await slow.signIn('clerk')
  await fast.signIn('colleague')

  await slow.open('/suggestions?state=submitted')
  await slow.page.getByRole('table').getByRole('link').first().click()
  await slow.page.getByRole('button', { name: '退回修改' }).click()
  await slow.page.getByLabel('退回的原因').selectOption({ label: '没有提出具体建议' })
  await slow.page.getByLabel('向代表说明（可不填）').fill(explanation)

  await fast.open(new URL(slow.page.url()).pathname)
  await fast.page.getByRole('button', { name: '交办', exact: true }).click()
  await fast.page.getByRole('combobox', { name: '主办单位' }).fill('水利')
  await fast.page.getByRole('option', { name: '青岚县水利局' }).click()
  await fast.page.getByRole('button', { name: '交办', exact: true }).click()
  await fast.page.getByText('已办理：交办').waitFor()

  const { page } = slow
  await page.getByRole('button', { name: '退回修改' }).click()
  const alert = page.getByRole('alert').filter({ hasText: '有人先办了一步' })
  await alert.getByText('您看到的是 已提交 → 现在是 已交办').waitFor()
  await slow.picture('two-clerks-1-overtaken')
  expect(await page.getByLabel('向代表说明（可不填）').inputValue()).toBe(explanation)

  await alert.getByRole('button', { name: '载入最新情况' }).click()
  await page.getByText('这一步现在不能办了').waitFor()
  await page.getByRole('img', { name: /现在：已交办$/ }).waitFor()
  await slow.picture('two-clerks-2-latest')
  expect(await page.getByLabel('向代表说明（可不填）').inputValue()).toBe(explanation)
  expect(await page.getByRole('button', { name: '退回修改' }).getAttribute('aria-disabled')).toBe('true')
  const history = page.locator('section').filter({ has: page.getByRole('heading', { name: '办理记录' }) })
  expect(await history.getByRole('listitem').first().innerText()).toContain('柳知秋')
  // The refusal itself is all the browser noted.
  expect(slow.complaints).toEqual([expect.stringContaining('409')])
  expect(fast.complaints).toEqual([])
})
