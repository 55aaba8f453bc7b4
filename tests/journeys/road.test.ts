import { expect, test } from 'vitest'
import { groupsOf } from '../../src/congress/deputies/index.ts'
import { openMattersWithoutDuty } from '../../src/congress/docket/index.ts'
import { allRoutes } from '../../src/app/rooms.ts'
import { round } from '../../src/app/round.ts'
import { runAs, systemCaller } from '../../src/app/system.ts'
import { addDays, dayInShanghai } from '../../src/law/day.ts'
import { newId } from '../../src/platform/database/id.ts'
import { openDesk, type Visitor } from './desk.ts'
import { button, section, standsAt } from './paper.ts'

type Body = Record<string, any>

const title = '鹭汀镇柏树湾村道拓宽工程'
const congressId = 2
const begun = dayInShanghai(new Date())

const { house, clock, visitor } = await openDesk()
const works = await visitor('desktop')
const clerk = await visitor('desktop')
const chair = await visitor('desktop')
const leader = await visitor('phone')
const second = await visitor('phone')
const villager = await visitor('phone')
const names = new Map<Visitor, string>([
  [works, 'town-works'],
  [clerk, 'town-clerk'],
  [chair, 'town-chair'],
  [leader, 'town-deputy1'],
  [second, 'town-deputy2'],
])
const id = newId()
const address = `/decisions/${id}`
const formId = newId()

const now = () => new Date(Date.now() + clock.ahead)
const onDay = (count: number) => addDays(begun, count)

/** So many days after the beginning: the clock has done its round, and whoever is needed signs in anew. */
async function goTo(count: number, ...people: Visitor[]) {
  // Weeks later their sessions are over: nobody's open page is to ask for anything.
  for (const one of names.keys()) await one.page.goto('about:blank')
  clock.ahead = count * 86_400_000
  await round(house, now())
  for (const one of people) {
    await one.page.clock.setFixedTime(now())
    await one.signIn(names.get(one) ?? '')
  }
}

/** An endpoint, as somebody's own browser calls it. */
async function ask(who: Visitor, method: 'GET' | 'POST' | 'PUT', path: string, data?: Body): Promise<Body> {
  const reply = await who.page.request.fetch(`/api${path}`, { method, ...(data && { data }) })
  expect(reply.status(), `${path} ${await reply.text()}`).toBe(200)
  return (await reply.json()) as Body
}
const act = async (who: Visitor, path: string, body: Body = {}) => {
  const { version } = await ask(who, 'GET', `/decisions/${id}`)
  return ask(who, 'POST', `/decisions/${id}/${path}`, { version, ...body })
}

const routes = new Map(allRoutes().map((route) => [route.contract.name, route]))
type Deputy = Record<'id' | 'name', string>
/** The same endpoint, called for a deputy whose telephone is not on this table. */
async function askAs(deputy: Deputy, name: string, params: Body, sent: Body): Promise<void> {
  const route = routes.get(name)
  const caller = { ...systemCaller(congressId, ['deputy']), deputyId: deputy.id, name: deputy.name }
  const body = route?.contract.body?.parse(sent)
  await runAs(house, { congressId, now: now(), caller }, async (work) =>
    route?.handle(work, { params, query: {}, body }),
  )
}

const roll = await house.read(congressId, (db) =>
  db.selectFrom('deputies.deputy').select(['id', 'name', 'delegation_id as groupId']).orderBy('id').execute(),
)
const groups = await runAs(house, { congressId, now: new Date() }, groupsOf)
const { id: organId } = await house.read(congressId, (db) =>
  db.selectFrom('organs.organ').select('id').where('name', '=', '鹭汀镇村镇建设办公室').executeTakeFirstOrThrow(),
)
const named = (name: string) => roll.find((deputy) => deputy.name === name) as Deputy & { groupId: string }
/** Who leads each group: the two with telephones here, and the first of every other. */
const leaders = groups.map(({ id: groupId }) =>
  [named('舒莉萍'), named('欧阳广才'), ...roll].find((deputy) => deputy.groupId === groupId),
) as (Deputy & { groupId: string })[]
const own = groups.findIndex(({ name }) => name === '第二代表小组')
const late = groups.length - 1

const panel = async () => (await ask(clerk, 'GET', `/decisions/${id}/groups`))['asked'] as Body
const studyOf = async (at: number) =>
  ((await panel())['studies'] as Body[]).find(({ group }) => group.id === groups[at]?.id) as Body

test('镇村镇建设办公室起草、附齐材料、提请；镇人大受理', async () => {
  await works.signIn('town-works')
  await clerk.signIn('town-clerk')
  const list = (await ask(clerk, 'GET', '/decisions/list'))['rows'] as Body[]
  if (list.length === 0) await ask(clerk, 'POST', '/decisions/list/usual', {})
  const lines = (await ask(works, 'GET', '/decisions/list'))['rows'] as Body[]
  const item = lines.find(({ name }) => String(name).startsWith('道路、水利')) as Body
  const texts = {
    proposal: '拓宽柏树湾村道 3.2 公里，路面由 4.5 米拓宽到 6.5 米。',
    background: '赶集日每次堵车两小时以上。',
    options: '一、全线拓宽；二、只拓宽弯道。',
    money: '概算 860 万元，上级补助 500 万元，镇自筹 360 万元。',
    risks: '涉及 41 户让地，雨季施工有滑坡风险。',
  }
  await ask(works, 'POST', '/decisions', { id, itemId: item['id'], title, ...texts })
  for (const name of item['papers'] as string[]) {
    const fileId = newId()
    const sent = await works.page.request.put(`/api/files/${fileId}?name=${encodeURIComponent(`${name}.pdf`)}`, {
      headers: { 'content-type': 'application/octet-stream' },
      data: Buffer.from(`%PDF-1.7 ${fileId}`),
    })
    expect(sent.status()).toBe(200)
    await ask(works, 'POST', `/decisions/${id}/papers`, { fileId, name })
  }
  await act(works, 'submit')
  await act(clerk, 'accept', { body: 'congress' })
  await ask(clerk, 'POST', `/decisions/${id}/form`, { consultationId: formId, closesOn: onDay(20) })
})

test('六十位代表反馈征求意见表：两位在手机上，其余五十八位经同一个接口', async () => {
  for (const one of [leader, second]) {
    await one.signIn(names.get(one) ?? '')
    await one.open(`/consultations/${formId}`)
    await one.page.getByRole('radio', { name: one === leader ? '修改后同意' : '同意', exact: true }).check()
    if (one === leader) await one.page.getByLabel('理由').first().fill('先落实 41 户的让地补偿。')
    await button(one.page, '提交意见').click()
    await one.page.getByText('您已反馈').waitFor()
  }
  const requests = await house.read(congressId, (db) =>
    db.selectFrom('consultations.request').select(['id', 'holder_id']).where('consultation_id', '=', formId).execute(),
  )
  expect(requests).toHaveLength(60)
  for (const deputy of roll) {
    if (['舒莉萍', '欧阳广才'].includes(deputy.name)) continue
    const request = requests.find(({ holder_id }) => holder_id === deputy.id)
    await askAs(deputy, 'handInOpinion', { id: request?.id }, { version: 1, answers: { position: 'agree' } })
  }
  expect(await ask(clerk, 'GET', `/consultations/${formId}`)).toMatchObject({ asked: 60, given: 60 })
})

test('登记六个组的召集人；主席一步办好：组长会议列入筹备，各组限期报意见', async () => {
  for (const [at, each] of leaders.entries())
    if (at !== own) await ask(clerk, 'PUT', `/delegations/${each.groupId}/leader`, { deputyId: each.id })
  await clerk.open('/deputies/structure')
  await button(clerk.page, '登记负责人 第二代表小组').click()
  await clerk.page.getByLabel('负责人（召集人）').selectOption({ label: '舒莉萍' })
  await button(clerk.page, '保存').click()
  await clerk.page.getByRole('link', { name: '舒莉萍' }).waitFor()
  await clerk.picture('road-1-leaders')

  const { page } = chair
  await chair.signIn('town-chair')
  await chair.open(address)
  const part = section(page, '代表小组研究')
  await button(part, '召集组长会议，交各组研究').click()
  await page.getByLabel('会议日期').fill(onDay(5))
  await page.getByLabel('地点').fill('镇政府二楼会议室')
  await page.getByLabel('各组报送意见的日期').fill(onDay(25))
  await page.getByLabel('请各组着重研究（可不填）').fill('群众是否愿意让地')
  await button(part, '召集组长会议，交各组研究').click()
  await part.getByText('6 个组，已报 0 个').waitFor()
  await chair.picture('road-3-asked')
})

test('开组长会议；各组召集人召集本组会议，一位在手机上一步办好', async () => {
  const { leadersMeeting } = await panel()
  await ask(clerk, 'POST', `/gatherings/${leadersMeeting.id}/announce`, { version: 1 })
  await goTo(5, clerk, leader)
  await held(leadersMeeting.id)
  await leader.open(address)
  const part = section(leader.page, '代表小组研究')
  await button(part, '召集本组会议').click()
  await leader.page.getByLabel('会议日期').fill(onDay(12))
  await leader.page.getByLabel('地点').fill('柏树湾村委会')
  await button(part, '召集本组会议').click()
  await part.getByText('待工作机构发通知').waitFor()
  for (const [at, each] of leaders.entries()) {
    if (at === own) continue
    const meeting = { gatheringId: newId(), heldOn: onDay(12), startsAt: '19:30', endsAt: '21:00', place: '村委会' }
    await askAs(each, 'conveneGroup', { id: (await studyOf(at))['id'] }, meeting)
  }
  for (const { meeting } of (await panel())['studies'] as Body[])
    await ask(clerk, 'POST', `/gatherings/${meeting.id}/announce`, { version: 1 })
})

/** A gathering on its day: begun, those invited signed in, closed, minuted. */
async function held(gatheringId: string) {
  const step = async (name: string, body: Body = {}) => {
    const { version } = await ask(clerk, 'GET', `/gatherings/${gatheringId}`)
    return ask(clerk, 'POST', `/gatherings/${gatheringId}/${name}`, { version, ...body })
  }
  await step('begin')
  const { invitations } = await ask(clerk, 'GET', `/gatherings/${gatheringId}`)
  for (const each of invitations as Body[])
    await ask(clerk, 'POST', `/invitations/${each['id']}/sign-in`, { version: each['version'] })
  await step('close')
  await step('conclude', { minutes: '会议研究了拓宽工程，意见另报。' })
}

test('六个组开会；五个组报意见，第二组在手机上写条件、理由和不同意见', async () => {
  await goTo(12, clerk, leader)
  for (const { meeting } of (await panel())['studies'] as Body[]) await held(meeting.id)
  const { page } = leader
  await leader.open(address)
  const part = section(page, '代表小组研究')
  await button(part, '报送小组意见').click()
  await page.getByLabel('小组会议日期').fill(onDay(12))
  await page.getByLabel('参加人数').fill('10')
  await page.getByRole('radio', { name: '有条件可行' }).check()
  await page.getByLabel(/^条件/).fill('开工前兑付 41 户让地补偿。')
  await page.getByLabel('理由 1').fill('赶集日每次堵两小时。')
  await button(part, '记一条不同意见').click()
  const other = roll.find((each) => each.groupId === groups[own]?.id && each.name !== '舒莉萍') as Deputy
  await page.getByLabel('持不同意见的代表 1').selectOption({ label: other.name })
  await page.getByLabel('什么意见 1').fill('应当先修排水沟。')
  await leader.picture('road-5-answer')
  await button(part, '报送小组意见').click()
  await part.getByText('6 个组，已报 1 个').waitFor()
  for (const [at, each] of leaders.entries()) {
    if (at === own || at === late) continue
    const found = {
      verdict: 'feasible',
      reasons: [{ subject: 'need', text: '群众盼了多年。' }],
      tookPart: 9,
      metOn: onDay(12),
    }
    const { id: studyId, version } = await studyOf(at)
    await askAs(each, 'answerForGroup', { id: studyId }, { version, ...found })
  }
})

test('到期一个组没有报：汇总表点出它，待办升级；补报以后六个组齐了', async () => {
  await goTo(26, clerk, chair)
  const { page } = chair
  await chair.open(address)
  const part = section(page, '代表小组研究')
  await part.getByText(`没有报送的组：${groups[late]?.name}`).waitFor()
  await part.getByText('6 个组，已报 5 个：可行 4，有条件可行 1，不可行 0').waitFor()
  await part.getByText('应当先修排水沟。').waitFor()
  await chair.picture('road-6-missing')
  const { id: studyId, version, duties } = await studyOf(late)
  expect((duties as Body[])[0]?.['rung']).toBe('overdue')
  const found = {
    verdict: 'not-feasible',
    reasons: [{ subject: 'money', text: '自筹资金没有着落。' }],
    tookPart: 8,
    metOn: onDay(12),
  }
  await askAs(leaders[late] as Deputy, 'answerForGroup', { id: studyId }, { version, ...found })
  expect((await panel())['totals']).toMatchObject({ groups: 6, answered: 6, notFeasible: 1 })
})

test('请示党委、列入议程、审议，按全体代表过半数通过；公布三条，各有单位和期限', async () => {
  await ask(clerk, 'POST', `/decisions/${id}/party-requests`, {
    requestId: formId,
    sentOn: onDay(22),
    document: '鹭人报〔1〕号',
  })
  await ask(clerk, 'POST', `/decisions/${id}/party-requests/${formId}/reply`, {
    agreed: true,
    reply: '同意。',
    repliedOn: onDay(25),
  })
  await act(chair, 'list', { meetsOn: onDay(30) })
  await goTo(30, clerk, chair, works)
  await act(chair, 'deliberate', { on: onDay(30), text: '六个组的意见逐一通报，代表发言九人。' })
  const votes = { inFavour: 48, against: 6, abstaining: 4, notVoting: 2 }
  const resolution = '决定拓宽柏树湾村道，开工前兑付让地补偿。'
  await act(chair, 'result', { carried: true, ...votes, decidedOn: onDay(30), resolution })
  const clauses = ['兑付四十一户让地补偿', '路面拓宽到六米五', '修好两侧排水沟'].map((text, at) => ({
    text,
    organId,
    dueOn: onDay([55, 70, 85][at] ?? 0),
  }))
  await act(clerk, 'publish', { resolution, clauses })
  await chair.open(address)
  await standsAt(chair.page, '贯彻落实中')
  await section(chair.page, '落实进度').getByText('3 条中已核实 0 条，0%').waitFor()
})

test('聘请两位跟踪代表；舒莉萍在手机上答应，填写检查卡', async () => {
  const { page } = chair
  const part = section(page, '跟踪代表')
  await button(part, '聘请跟踪代表').click()
  const field = page.getByRole('combobox', { name: '请哪些代表' })
  for (const name of ['舒莉萍', '欧阳广才']) {
    await field.fill(name)
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  }
  await page.keyboard.press('Escape')
  await button(part, '聘请跟踪代表').click()
  await part.getByText('欧阳广才').waitFor()
  for (const one of [leader, second]) {
    await one.signIn(names.get(one) ?? '')
    await one.open(address)
    await button(one.page, '参加跟踪').click()
    await section(one.page, '跟踪检查').getByRole('button', { name: '填写检查卡' }).waitFor()
  }
  await goTo(50, leader, works, clerk)
  await leader.open(address)
  const checks = section(leader.page, '跟踪检查')
  await button(checks, '填写检查卡').click()
  await leader.page.getByLabel('看的是哪一条').selectOption('2')
  await leader.page.getByLabel('检查日期').fill(onDay(50))
  await leader.page.getByLabel('地点').fill('柏树湾第二弯道')
  await leader.page.getByLabel('看到了什么').fill('路基已成，正在铺面。')
  await leader.picture('road-7-card')
  await button(checks, '填写检查卡').click()
  await checks.getByText('路基已成，正在铺面。').waitFor()
})

/** Its owner reports a clause; a follower, who was there, verifies it. */
async function settled(ordinal: number) {
  const promise = async (who: Visitor) =>
    ((await ask(who, 'GET', `/decisions/${id}/following`))['clauses'] as Body[])[ordinal - 1]?.['undertaking'] as Body
  const open = await promise(works)
  await ask(works, 'POST', `/undertakings/${open['id']}/report`, { version: open['version'], evidence: '已经完成。' })
  const reported = await promise(leader)
  const verification = { version: reported['version'], kept: true, reason: '', place: '现场', noPhotoReason: '雨天' }
  await ask(leader, 'POST', `/undertakings/${reported['id']}/verify`, verification)
}

test('村民不用账号在手机上提问，镇人大核对公开，建设办答复，凭查询码看到', async () => {
  const { page } = villager
  await villager.open(`/public/${congressId}/decisions/${id}/ask`)
  await page.getByLabel('问的是哪一条').selectOption('3')
  await page.getByLabel(/^您的问题/).fill('排水沟修不修到三组？')
  clock.ahead += 10_000
  await villager.picture('road-8-villager')
  await button(page, '提交').click()
  const code = (await page.locator('.code').innerText()).trim()
  const [asked] = (await ask(clerk, 'GET', `/decisions/${id}/following`))['questions'] as Body[]
  const admitted = { version: asked?.['version'], text: '排水沟修不修到三组？' }
  await ask(clerk, 'POST', `/decision-questions/${asked?.['id']}/admit`, admitted)
  await works.open(address)
  const part = section(works.page, '询问和答复')
  await button(part, '公开答复').click()
  await works.page.getByLabel('答复内容').fill('修到三组，八月底前完工。')
  await button(part, '公开答复').click()
  await part.getByText('修到三组，八月底前完工。').waitFor()
  await villager.open(`/public/${congressId}/question`)
  await page.getByLabel('查询码').fill(code)
  await button(page, '查询').click()
  await page.getByText('修到三组，八月底前完工。').waitFor()
  await villager.open(`/public/${congressId}/decisions/${id}`)
  await page.getByText('修到三组，八月底前完工。').waitFor()
  await villager.picture('road-11-public')
})

test('两条按期核实；第三条到期没有落实，逐级催办到督办，页面上点名', async () => {
  await settled(1)
  await goTo(65, works, leader)
  await settled(2)
  await goTo(86, chair)
  await chair.open(address)
  const progress = section(chair.page, '落实进度')
  await progress.getByText('3 条中已核实 2 条，66%').waitFor()
  await progress.getByText('修好两侧排水沟').waitFor()
  await goTo(125, chair, works, clerk, leader)
  const owed = (await ask(works, 'GET', '/duties/mine?limit=100'))['rows'] as Body[]
  expect(owed.find(({ title: name }) => name === '修好两侧排水沟')).toMatchObject({
    rung: 'supervised',
    dueOn: onDay(85),
  })
  await chair.open(address)
  await chair.picture('road-12-breached')
  const history = section(chair.page, '办理记录')
  await history
    .getByText(/修好两侧排水沟.*督办/)
    .first()
    .waitFor()
})

test('第三条补上，三条全部核实；向会议报告，办结；跟踪检查不再开，没有一件没人管', async () => {
  await settled(3)
  const { page } = chair
  await chair.open(address)
  await section(page, '落实进度').getByText('3 条中已核实 3 条，100%').waitFor()
  await button(page, '报告落实结果，办结').click()
  await page.getByRole('combobox', { name: '向哪次会议报告' }).click()
  await page
    .getByRole('option', { name: /^代表小组长会议/ })
    .first()
    .click()
  await page.getByLabel('报告日期').fill(onDay(125))
  await page.getByLabel('落实结果报告').fill('三条全部落实，其中一条逾期四十天。')
  await button(page, '报告落实结果，办结').click()
  await standsAt(page, '已落实，办结')
  await chair.picture('road-13-concluded')
  await goTo(200, clerk)
  const { checks } = await ask(clerk, 'GET', `/decisions/${id}/following`)
  expect((checks as Body[]).filter(({ state }) => state === 'due')).toEqual([])
  expect(await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
})

test('没有一个页面报错', () => {
  expect([works, clerk, chair, leader, second, villager].flatMap(({ complaints }) => complaints)).toEqual([])
})
