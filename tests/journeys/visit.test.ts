import { expect, test } from 'vitest'
import { round } from '../../src/app/round.ts'
import { openDesk, type Visitor } from './desk.ts'
import { act, button, dayIn, photo, section, standsAt } from './paper.ts'

const { visitor, house, clock } = await openDesk()

const clerk = await visitor('desktop')
const deputy = await visitor('phone')
const chair = await visitor('phone')
const organ = await visitor('desktop')

const name = '组织现场视察'
const canal = '红柿段1.6公里防渗渠完工通水'
const road = '关于治理岭云线12处急弯险坡并增设避险车道的建议'
const roadStop = '治理岭云线12处急弯险坡并增设避险车道'
const well = '覃家坝村民提出的机井'
const put = '补做渠道伸缩缝，汛前完成'
const caption = '渠底伸缩缝渗水'
/** From today until the visit the demonstration's cadence sets. */
const until = 32
let address = ''

const goTo = async (days: number) => {
  clock.ahead = days * 86_400_000
  await round(house, new Date(Date.now() + clock.ahead))
}
/** One stop of the page to score on. */
const stop = ({ page }: Visitor, title: string) => page.getByRole('region', { name: title })

test('定期工作按时列出现场视察；工作人员从推荐中选视察点，看得到为什么推荐', async () => {
  const { page } = clerk
  await goTo(5)
  await clerk.signIn('clerk')
  await clerk.open('/gatherings')
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  address = new URL(page.url()).pathname
  await section(page, '视察路线')
    .first()
    .getByText(/建议先排定路线/)
    .waitFor()
  await clerk.picture('visit-1-no-stops')

  await page.getByRole('link', { name: '排定路线' }).first().click()
  await page.getByRole('heading', { level: 1, name: '排定路线' }).waitFor()
  const overdue = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: canal, exact: true }) })
  await overdue.getByText(/^逾期 \d+ 天$/).waitFor()
  await button(page, `选入路线 ${canal}`).click()
  await button(page, `选入路线 ${road}`).click()
  await button(page, '增加没有对应事项的地点').click()
  await page.getByLabel('视察点名称').nth(2).fill(well)
  await page.getByLabel('地点').nth(0).fill('红柿村上堰大渠')
  await page.getByLabel('看什么').nth(0).fill('防渗段通水情况，伸缩缝')
  await page.getByLabel('现场联系人').nth(0).fill('水利局 水文澜')
  for (const [at, time] of ['09:10', '10:20', '11:30'].entries()) await page.getByLabel('到达时间').nth(at).fill(time)
})

test('用键盘把道路移到最前又移回来：时间留在原处，焦点跟着走；保存以后是一张路线图', async () => {
  const { page } = clerk
  await button(page, `上移 ${roadStop}`).focus()
  await page.keyboard.press('Enter')
  await page.getByText(`${roadStop}：现在是第 1 站`).waitFor({ state: 'attached' })
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(`下移 ${roadStop}`)
  expect(await page.getByLabel('视察点名称').first().inputValue()).toBe(roadStop)
  expect(await page.getByLabel('到达时间').first().inputValue()).toBe('09:10')
  await button(page, `下移 ${roadStop}`).click()
  await page.getByLabel('到达时间').nth(2).fill('08:00')
  await page.getByText(/到达时间 08:00 却早于 10:20/).waitFor()
  await page.getByLabel('到达时间').nth(2).fill('11:30')
  await clerk.picture('visit-2-route')
  await button(page, '保存路线').click()
  await page.getByText('路线已保存').waitFor()
  await page.getByRole('link', { name: '返回视察' }).click()
  const drawn = new RegExp(`集合.* → 1 09:10 ${canal} → 2 10:20 ${roadStop} → 3 11:30 ${well}`)
  await page.getByRole('img', { name: drawn }).first().waitFor()
})

test('一次请来提出代表、承办单位和政府办公室，发出通知', async () => {
  const { page } = clerk
  await page
    .getByText(/宁跃进、覃见山、覃月禾|覃月禾/)
    .first()
    .waitFor()
  await button(page, '一次加入').click()
  await page.getByText('路线上事项的提出代表、承办单位和政府办公室都已在邀请名单里。').waitFor()
  await button(page, '修改方案').click()
  await page.getByLabel('地点').fill('县人大常委会门口')
  await button(page, '修改方案').last().click()
  await page.getByText('已办理：修改方案').waitFor()
  await act(page, '发出通知')
  await standsAt(page, '已通知')
  await clerk.picture('visit-3-announced')
})

test('视察当天：没有签到不能评分；扫码签到以后，在手机上逐点检查、评分、拍照', async () => {
  await goTo(until)
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open(address)
  await act(page, '开始签到')
  await deputy.signIn('deputy1')
  await deputy.open(address)
  await section(deputy.page, '现场检查评分')
    .getByText(/您到场后请先签到/)
    .waitFor()
  const { code } = (await (await page.request.get(`/api${address}`)).json()) as { code: string }
  await deputy.open(`${address}/here#${code}`)
  await deputy.page.getByText('签到成功').waitFor()
  await deputy.page.getByRole('link', { name: '查看会议活动' }).click()
  await deputy.page.getByRole('link', { name: '逐点检查评分' }).click()

  const canalStop = stop(deputy, canal)
  await canalStop.getByText('水利局 水文澜').waitFor()
  for (const [line, verdict] of [
    ['是否按答复内容落实', '部分'],
    ['质量', '否'],
    ['安全', '是'],
  ] as const)
    await button(canalStop.getByRole('group', { name: line, exact: true }), verdict).click()
  await button(canalStop.getByRole('group', { name: '评分（0—100）' }), '80').click()
  await button(canalStop, '减一分').click()
  await canalStop.getByLabel('看到了什么、有什么意见').fill('通水了，伸缩缝渗水。')
  await canalStop.getByLabel('看到了什么、有什么意见').blur()
  await canalStop.getByText('已保存').waitFor()
  await canalStop.getByText('平均 79 分（1 人评分）').waitFor()
  await deputy.page.getByText('您已评 1 / 3 个视察点').waitFor()
  await deputy.picture('visit-4-scoring')
})

test('照片一按附上：时间、地点已经填好，位置只在她同意时记下', async () => {
  const { page } = deputy
  const canalStop = stop(deputy, canal)
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 27.123456, longitude: 109.654321 })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(canalStop, '从相册选').click()])
  await chooser.setFiles(await photo(page))
  await canalStop.getByLabel('照片里是什么').fill(caption)
  expect(await canalStop.getByLabel('拍摄地点').inputValue()).toBe('红柿村上堰大渠')
  await button(canalStop, '记下我现在的位置').click()
  await canalStop.getByText('位置：27.1235, 109.6543').waitFor()
  await deputy.picture('visit-5-photo', 'screen')
  await button(canalStop, '附上这张照片').click()
  await canalStop.getByRole('img', { name: caption }).waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
})

test('主任在现场评出差做法，提出整改要求；到纪要前都可以改', async () => {
  await chair.signIn('chair')
  await chair.open(`${address}/stops`)
  const canalStop = stop(chair, canal)
  await button(canalStop.getByRole('group', { name: '评分（0—100）' }), '70').click()
  await canalStop.getByText('平均 74.5 分（2 人评分）').waitFor()
  await button(canalStop, '差做法').click()
  await canalStop.getByText('评为好做法或者差做法的，请写明理由。').waitFor()
  await canalStop.getByLabel('理由').fill('没有验收先通水')
  await button(canalStop, '增加整改要求').click()
  await canalStop.getByLabel('整改什么').fill(put)
  await canalStop.getByLabel('完成日期').fill(dayIn({ days: until + 60 }))
  await chair.picture('visit-6-word')
  await button(canalStop, '保存评定').click()
  await canalStop.getByText('评定已保存').waitFor()
  const wellStop = stop(chair, well)
  await button(wellStop, '好做法').click()
  await wellStop.getByLabel('理由').fill('村民自己管护，用水有登记')
  await button(wellStop, '保存评定').click()
  await wellStop.getByText('评定已保存').waitFor()
})

test('散会，起草纪要：评分、好做法、差做法写进正文，整改要求列为议定事项', async () => {
  const { page } = clerk
  await clerk.open(address)
  await act(page, '散会')
  await section(page, '现场检查评分').getByText('好做法 1 个，差做法 1 个，整改要求 1 项。').waitFor()
  await button(page, '印发纪要').click()
  await button(page, '按签到情况起草纪要').click()
  await page.getByLabel('完成日期').waitFor()
  const text = await page.getByLabel('纪要正文').inputValue()
  expect(text).toContain('平均 74.5 分（2 人评分）；是否按答复内容落实：部分 1；质量：否 1；通水了，伸缩缝渗水。')
  expect(text).toContain(`差做法：\n${canal}：没有验收先通水`)
  expect(text).toContain(`好做法：\n${well}：村民自己管护，用水有登记`)
  await clerk.picture('visit-7-minutes')
  await button(page, '印发纪要').last().click()
  await standsAt(page, '已结束')
  await clerk.picture('visit-8-concluded')
})

test('整改要求是水利局的承诺事项；本单位看到自己视察点的结果，看不到别人的', async () => {
  const { page } = organ
  await organ.signIn('water')
  await organ.open(address)
  const route = section(page, '视察路线')
  await route.getByText('平均 74.5 分（2 人评分）').waitFor()
  await route.getByText('另有 1 个视察点与本单位无关，不在这里显示。').waitFor()
  expect(await route.getByText(roadStop).count()).toBe(0)
  const owed = (await (await page.request.get('/api/duties/mine?limit=100')).json()) as {
    rows: { title: string; dueOn: string }[]
  }
  expect(owed.rows).toContainEqual(
    expect.objectContaining({ title: `${canal}：${put}`, dueOn: dayIn({ days: until + 60 }) }),
  )
  await organ.picture('visit-9-organ')
})

test('建议的办理记录里有这次视察；这一期定期工作已经完成', async () => {
  const { page } = clerk
  await clerk.open(address)
  await section(page, '视察路线')
    .getByRole('link', { name: /红柿段/ })
    .first()
    .click()
  await page
    .getByText(
      /现场视察；地点：红柿村上堰大渠；照片：1；评议：差做法；意见：没有验收先通水；评分：平均 74.5 分（2 人评分）/,
    )
    .first()
    .waitFor()
  const { rows } = (await (await page.request.get('/api/cadences')).json()) as {
    rows: { opens: string | null; periods: { state: string; dueOn: string }[] }[]
  }
  const visits = rows.find(({ opens }) => opens === 'site-visit')
  expect(visits?.periods).toContainEqual(expect.objectContaining({ state: 'held', dueOn: dayIn({ days: until }) }))
  expect([...clerk.complaints, ...deputy.complaints, ...chair.complaints, ...organ.complaints]).toEqual([])
})
