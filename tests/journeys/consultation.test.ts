import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { deputiesByName } from '../../src/congress/deputies/index.ts'
import { handInOpinion } from '../../src/congress/consultations/contract.ts'
import { round } from '../../src/app/round.ts'
import { allRoutes } from '../../src/app/rooms.ts'
import { runAs, systemCaller } from '../../src/app/system.ts'
import { openDesk } from './desk.ts'
import { button, dayIn, inWords, section, standsAt } from './paper.ts'

const title = '关于拓宽东街的决定（草案）'
const money = '上级补助还没有落实，建议资金落实后再开工。'
const street = '施工期间请保留一条消防通道。'
const secret = '建议两年内不再更换驻村干部。'
/** Two more who are asked, on devices of their own. */
const others = ['姜永年', '聂学军']
const closesOn = dayIn({ days: 7 })
const laterOn = dayIn({ days: 21 })

const { house, clock, visitor } = await openDesk()
const clerk = await visitor('desktop')
const deputy = await visitor('phone')
const second = await visitor('phone')
const third = await visitor('phone')
const water = await visitor('desktop')
let address = ''
let nameless = ''

const now = () => new Date(Date.now() + clock.ahead)

/** One of those others gives an opinion, through the endpoint her phone would call. */
async function giveAs(name: string, path: string, answers: Record<string, unknown>) {
  const give = allRoutes().find(({ contract }) => contract.name === handInOpinion.name)
  const deputyId = await house.read(1, async (db) => (await deputiesByName(db, 1, [name])).get(name) ?? '')
  const caller = { ...systemCaller(1, ['deputy']), deputyId, name }
  await runAs(house, { congressId: 1, now: now(), caller }, async (work) => {
    const request = await work.tx
      .selectFrom('consultations.request')
      .select('id')
      .where('consultation_id', '=', path.slice(path.lastIndexOf('/') + 1))
      .where('holder_id', '=', deputyId)
      .executeTakeFirstOrThrow()
    await give?.handle(work, { params: { id: request.id }, query: {}, body: { version: 1, answers } })
  })
}

async function chooseDeputies(names: readonly string[]) {
  const field = clerk.page.getByRole('combobox', { name: '代表', exact: true })
  for (const name of names) {
    await field.fill(name)
    await clerk.page.getByRole('option', { name }).click()
  }
  await clerk.page.keyboard.press('Escape')
}

test('工作人员起草征求意见表，选定五位代表和水利局，发出', async () => {
  const { page } = clerk
  await clerk.signIn('clerk')
  await clerk.open('/consultations')
  await button(page, '起草征求意见').click()
  await page.getByRole('heading', { level: 1, name: '起草征求意见' }).waitFor()
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('背景').fill('东街路面宽八米，早晚高峰拥堵。')
  await page.getByLabel('资金').fill('概算三千二百万元。')
  await page.getByLabel('截止日期').fill(closesOn)
  await chooseDeputies(['覃月禾', '龙晚秀', '沈砚青', ...others])
  const organs = page.getByRole('combobox', { name: '单位', exact: true })
  await organs.fill('水利局')
  await page.getByRole('option', { name: '青岚县水利局' }).click()
  await page.keyboard.press('Escape')
  await page.getByText('6 人（单位）').waitFor()
  await button(page, '预览意见表').click()
  await page.getByRole('radio', { name: '修改后同意' }).waitFor()
  await clerk.picture('consultation-1-draft')
  await button(page, '保存').click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  address = new URL(page.url()).pathname
  await button(page, '发出征求意见').click()
  await page.getByText(/题目和是否记名不能再改/).waitFor()
  await button(page, '发出征求意见').click()
  await standsAt(page, '征求中')
})

test('覃月禾从待办进来，先看清是具名的；不同意须写理由；断开再来，草稿还在', async () => {
  const { page } = deputy
  await deputy.signIn('deputy1')
  await deputy.open('/')
  await page
    .getByRole('link', { name: new RegExp(title.replace(/[（）]/g, '.')) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByText('这份意见表是具名的').waitFor()
  await page.getByRole('radio', { name: '不同意', exact: true }).check()
  const submit = button(page, '提交意见')
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  await page.getByText('这样选择的，请填写“理由”。').waitFor()
  await page.getByLabel('理由').fill(money)
  await page.reload()
  expect(await page.getByLabel('理由').inputValue()).toBe(money)
  await page.getByRole('combobox', { name: '主题（可不选）' }).selectOption({ label: '资金' })
  await deputy.picture('consultation-2-form')
  await submit.click()
  await page.getByText('您已反馈').waitFor()
})

test('其余的人也反馈；沈砚青没有反馈，到期由时钟自动截止，列出未反馈的人', async () => {
  await water.signIn('water')
  await water.open(address)
  await water.page.getByRole('radio', { name: '同意', exact: true }).check()
  await button(water.page, '提交意见').click()
  await water.page.getByText('您已反馈').waitFor()
  await second.signIn('deputy2')
  await second.open(address)
  await second.page.getByRole('radio', { name: '修改后同意' }).check()
  await second.page.getByLabel('理由').fill('上级补助没有落实，应当等资金落实后再开工。')
  await second.page.getByLabel('风险提示（可不填）').fill(street)
  await button(second.page, '提交意见').click()
  await second.page.getByText('您已反馈').waitFor()
  for (const name of others) await giveAs(name, address, { position: 'agree' })

  clock.ahead = Date.parse(`${closesOn}T23:30:00+08:00`) - Date.now()
  expect((await round(house, now())).closed).toBe(0)
  clock.ahead += 3_600_000
  expect((await round(house, now())).closed).toBe(1)
  await clerk.signIn('clerk')
  await clerk.open(address)
  await standsAt(clerk.page, '待答复')
  await section(clerk.page, '汇总情况').getByText('3 · 60%').waitFor()
  const progress = section(clerk.page, '反馈情况')
  await progress.getByText('共 6，已反馈 5。').waitFor()
  await progress.getByRole('row', { name: /沈砚青.*逾期未反馈/ }).waitFor()
})

test('意思相近的两条一并答复，未采纳的须写理由；有一条没写明就不能答复', async () => {
  const { page } = clerk
  const opinions = section(page, '意见与采纳情况')
  await opinions.getByText('待答复3').waitFor()
  const answer = button(page, '答复采纳情况')
  expect(await answer.locator('..').innerText()).toContain('还有 3 条意见没有写明采纳情况。')
  await clerk.picture('consultation-3-to-answer')
  const cluster = opinions.locator('.opinion-cluster').filter({ hasText: money })
  expect(await cluster.locator('.opinion-line').count()).toBeLessThanOrEqual(2)
  for (const text of [money, '应当等资金落实后再开工', street]) {
    const card = opinions.locator('.opinion-cluster').filter({ hasText: text })
    if ((await card.count()) === 0) continue
    await card.getByRole('button', { name: /写明采纳情况/ }).click()
    if (text === street) {
      await card.getByRole('radio', { name: '未采纳' }).check()
      await card.getByText('部分采纳和未采纳的，请说明理由。').waitFor()
      await card.getByLabel('说明').fill('东街另有两条消防通道。')
    }
    await button(page, '保存').click()
    await card.waitFor({ state: 'detached' })
  }
  await opinions.getByText('都已写明采纳情况。').waitFor()
  await answer.click()
  await page.getByLabel('总体采纳情况（可不填）').fill('资金落实后再开工。')
  await answer.click()
  await standsAt(page, '已答复')
  await clerk.picture('consultation-4-answered')
})

test('提出人在手机上看到采纳情况和理由，看不到别人的', async () => {
  const { page } = second
  await second.signIn('deputy2')
  await second.open('/news')
  await page.getByText('答复采纳情况').first().waitFor()
  await second.open(address)
  const mine = section(page, '您的意见与采纳情况')
  await mine.getByText('东街另有两条消防通道。').waitFor()
  await mine.getByText('未采纳', { exact: true }).waitFor()
  await mine.getByText('采纳', { exact: true }).first().waitFor()
  expect(await page.locator('main').innerText()).not.toContain(money)
  await second.picture('consultation-5-fate')
})

test('不记名的：交出后，任何一张表都连不到人，截止前谁也看不到', async () => {
  const { page } = clerk
  await clerk.open('/consultations/new')
  await page.getByLabel('标题').fill('对驻村工作的意见')
  await page.getByLabel('背景').fill('听取代表对驻村工作的意见。')
  await page.getByLabel('截止日期').fill(laterOn)
  await chooseDeputies(['覃月禾', '龙晚秀', '沈砚青', ...others])
  await page.getByLabel('样表').selectOption({ label: '一般意见' })
  await page.getByRole('radio', { name: /^不记名/ }).check()
  await button(page, '保存').click()
  await page.getByRole('heading', { level: 1, name: '对驻村工作的意见' }).waitFor()
  nameless = new URL(page.url()).pathname
  await button(page, '发出征求意见').click()
  await button(page, '发出征求意见').click()
  await standsAt(page, '征求中')

  for (const name of others) await giveAs(name, nameless, { opinion: { text: `${name}不在场的意见`, subject: null } })
  await third.signIn('deputy3')
  await third.open(nameless)
  await third.page.getByText('这份意见表不记名').waitFor()
  await third.page.getByLabel('意见和建议').fill(secret)
  await third.picture('consultation-6-nameless')
  await button(third.page, '不记名提交').click()
  await third.page.getByText('您的意见已经不记名交出。').waitFor()

  await clerk.open(nameless)
  await page.getByText(/不记名意见截止前任何人都不能查看/).waitFor()
  expect(await page.locator('main').innerText()).not.toContain(secret)
  const where = await tablesThatSay(secret)
  expect(where).toEqual(['consultations.nameless_opinion'])
  const { rows } = await house.read(1, (db) =>
    sql<{ transactions: number }>`select count(distinct xmin::text)::int as transactions
      from consultations.nameless_opinion`.execute(db),
  )
  expect(rows).toEqual([{ transactions: 1 }])
})

/** The tables the house may read in which some row holds these words. */
async function tablesThatSay(words: string): Promise<string[]> {
  return house.read(1, async (db) => {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')`.execute(db)
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.raw(name)} as each where strpos(each::text, ${words}) > 0`.execute(
        db,
      )
      if (rows.length > 0) found.push(name)
    }
    return found
  })
}

test('截止后，全部意见不带姓名列出，提出人能看到整份答复', async () => {
  clock.ahead = Date.parse(`${laterOn}T23:30:00+08:00`) - Date.now() + 3_600_000
  expect((await round(house, now())).closed).toBeGreaterThan(0)
  await clerk.signIn('clerk')
  await clerk.open(nameless)
  const { page } = clerk
  await section(page, '意见与采纳情况').getByText(secret).waitFor()
  expect(await section(page, '意见与采纳情况').innerText()).not.toContain('沈砚青')
  await page.getByText(`截止日期 ${inWords(laterOn)}`).waitFor()
  expect(clerk.complaints).toEqual([])
  expect(deputy.complaints).toEqual([])
})
