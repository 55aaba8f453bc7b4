import { expect, test } from 'vitest'
import { round } from '../../src/app/round.ts'
import { openDesk } from './desk.ts'
import { act, button, dayIn, section, standsAt } from './paper.ts'

const { visitor, house, clock } = await openDesk()

const clerk = await visitor('desktop')
const deputy = await visitor('phone')
const organ = await visitor('desktop')

const name = '听取建议办理进展'
const water = '青岚县水利局'
const silent = '青岚县交通运输局'
const said = '设备已经到场，下周安装调试'
const note = '十二月底前把机组换好，报县人大'
const slow = '关于更换九曲湾排涝站两台报废机组的建议'
/** From today until the hearing the demonstration's cadence sets. */
const until = 12
const task = `${slow}：${note}`
const taskDue = dayIn({ days: until + 20 })
let address = ''

const goTo = async (days: number) => {
  clock.ahead = days * 86_400_000
  await round(house, new Date(Date.now() + clock.ahead))
}
interface Owed {
  readonly rows: readonly { readonly title: string; readonly kind: string; readonly dueOn: string }[]
}
const owed = async (who: typeof clerk) =>
  ((await (await who.page.request.get('/api/duties/mine?limit=100')).json()) as Owed).rows

test('定期工作列出了这次听取，各承办单位都被要求报送进展表；水利局逐件填报', async () => {
  await goTo(0)
  const { page } = organ
  await organ.signIn('water')
  const form = (await owed(organ)).find(({ kind }) => kind === 'progress-form')
  expect(form?.dueOn).toBe(dayIn({ days: until - 7 }))
  await organ.open('/')
  await page
    .getByRole('link', { name: new RegExp(`^${name}：`) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
  const give = button(page, '报送进展')
  expect(await give.getAttribute('aria-disabled')).toBe('true')
  const fields = page.getByLabel(/^进展情况/)
  await fields.first().waitFor()
  for (const field of await fields.all()) await field.fill(said)
  await organ.picture('hearing-1-form')
  await give.click()
  await page.getByText('已办理：报送进展').waitFor()
})

test('工作一览上，工作人员看到谁还没有报、会务还差什么', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/board')
  const forms = section(page, '听取会前的进展表')
  await forms.getByText(/已报 1 家/).waitFor()
  const missing = await forms.getByText(/^未报：/).innerText()
  expect(missing).toContain(silent)
  expect(missing).not.toContain(water)
  await section(page, '近期会议活动').getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  address = new URL(page.url()).pathname
})

test('定好地点和参加人员，发出通知', async () => {
  const { page } = clerk
  await button(page, '修改方案').click()
  await page.getByLabel('地点').fill('县人大常委会会议室')
  await page.getByRole('combobox', { name: /^代表/ }).fill('覃月禾')
  await page.getByRole('option', { name: /^覃月禾/ }).click()
  await button(page, '修改方案').last().click()
  await page.getByText('已办理：修改方案').waitFor()
  await act(page, '发出通知')
  await standsAt(page, '已通知')
  await deputy.signIn('deputy1')
  await deputy.open('/board')
  await section(deputy.page, '近期会议活动').getByRole('link', { name }).click()
  await button(deputy.page, '参加').click()
  await section(deputy.page, '您的回执').getByText('将参加').waitFor()
})

test('当天：代表扫码签到；工作人员当场记下评议，一按就存', async () => {
  await goTo(until)
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open(address)
  await act(page, '开始签到')
  const { code } = (await (await page.request.get(`/api${address}`)).json()) as { code: string }
  await deputy.signIn('deputy1')
  await deputy.open(`${address}/here#${code}`)
  await deputy.page.getByText('签到成功').waitFor()

  await clerk.open(address)
  const heard = section(page, '逐件听取')
  await heard.getByRole('button', { name: new RegExp(`^${water}`) }).click()
  const item = heard.getByRole('group', { name: slow, exact: true })
  await item.getByText(said).waitFor()
  await button(item.getByRole('group', { name: '评议', exact: true }), '没有进展').click()
  await item.getByText('已保存').waitFor()
  await item.getByLabel('评议意见').fill(note)
  await item.getByLabel('评议意见').blur()
  await item.getByText('已保存').waitFor()
  await expect
    .poll(async () => {
      const { organs } = (await (await page.request.get(`/api/hearings/${address.split('/').at(-1)}`)).json()) as {
        organs: { items: { mark: string | null; note: string }[] }[]
      }
      return organs.flatMap(({ items }) => items).filter(({ mark }) => mark)
    })
    .toMatchObject([{ mark: 'stalled', note }])
  // Whoever said nothing is heard all the same.
  await heard.getByRole('button', { name: new RegExp(`^${silent}`) }).click()
  await heard.getByText('（承办单位还没有填报）').first().waitFor()
  await clerk.picture('hearing-2-marked')
})

test('散会，纪要由系统起草：评议写进正文，任务列为议定事项，定下完成日期', async () => {
  const { page } = clerk
  await act(page, '散会')
  await standsAt(page, '待出纪要')
  await button(page, '印发纪要').click()
  await button(page, '按签到情况起草纪要').click()
  await page.getByLabel('完成日期').waitFor()
  const text = await page.getByLabel('纪要正文').inputValue()
  expect(text).toContain('覃月禾')
  expect(text).toContain(`${water}：`)
  expect(text).toContain(`${slow}：没有进展；${note}`)
  await page.getByLabel('完成日期').fill(taskDue)
  await clerk.picture('hearing-3-minutes')
  await button(page, '印发纪要').last().click()
  await standsAt(page, '已结束')
})

test('任务成了水利局的承诺事项；这一期已经完成；建议的时间线上有这次听取', async () => {
  await organ.signIn('water')
  expect(await owed(organ)).toContainEqual(
    expect.objectContaining({ kind: 'undertaking', title: task, dueOn: taskDue }),
  )
  await organ.open('/board')
  const found = section(organ.page, '听取会对本单位的评议')
  await found.getByText(note).waitFor()
  await organ.picture('hearing-4-organ-board')
  await found.getByRole('link', { name: slow }).click()
  await organ.page.getByRole('heading', { level: 1, name: slow }).waitFor()
  const timeline = section(organ.page, '时间线')
  await timeline.getByRole('link', { name: '听取进展' }).last().click()
  await expect.poll(() => organ.page.evaluate('document.activeElement.innerText')).toContain('评议：没有进展')
  await organ.picture('hearing-5-timeline')

  await clerk.open('/board')
  const year = section(clerk.page, '全年定期工作')
  await year
    .getByRole('link', { name: /已完成/ })
    .first()
    .waitFor()
  // A form that nobody gave is owed no more once the hearing is past.
  await goTo(until + 1)
  await clerk.signIn('clerk')
  await clerk.open('/board')
  await section(clerk.page, '听取会前的进展表').getByText('现在没有待报送的进展表。').waitFor()
  await clerk.picture('hearing-6-board')
  expect([...clerk.complaints, ...deputy.complaints, ...organ.complaints]).toEqual([])
})
