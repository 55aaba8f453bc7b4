import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { newId } from '../platform/database/id.ts'
import { sessionCookie } from '../platform/http/route.ts'
import type { Browser } from '../platform/identity/testing.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, organs } = await api.congress('township')
const other = await api.congress()
const { staff, chair, deputy } = browsers
const water = browsers['organ-handler']
type Body = Record<string, any>

const said = ({ status, body }: { status: number; body: Body }) => [status, body['code']]
const rowsOf = (body: Body) => body['rows'] as Body[]
const listOf = async (by = staff) => rowsOf((await by.ask('GET', '/decisions/list')).body)
const lineNamed = async (name: string) => (await listOf()).find((line) => line['name'] === name) as Body
const texts = { proposal: '决定草案', background: '背景', options: '两个方案', money: '三百万元', risks: '施工扰民' }
const ofRoad = '道路、水利、学校、卫生等建设项目'
const papersAsked = ['项目实施方案', '资金来源说明', '风险评估报告']

beforeAll(async () => {
  expect((await staff.ask('POST', '/decisions/list/usual', {})).body).toEqual({ taken: 11 })
})

async function drafted(by: Browser = water, more: Body = {}): Promise<string> {
  const id = newId()
  const itemId = (await lineNamed(ofRoad))['id']
  const { status } = await by.ask('POST', '/decisions', { id, itemId, title: '拓宽村道', ...texts, ...more })
  expect(status).toBe(200)
  return id
}
const pageOf = async (id: string, by = staff) => (await by.ask('GET', `/decisions/${id}`)).body
const versionOf = async (id: string) => (await pageOf(id))['version'] as number
const act = async (by: Browser, id: string, path: string, body: Body = {}) =>
  by.ask('POST', `/decisions/${id}/${path}`, { version: await versionOf(id), ...body })

async function sent(by: Browser, name = '方案.pdf'): Promise<string> {
  const id = newId()
  const { statusCode } = await api.server.inject({
    method: 'PUT',
    url: `/api/files/${id}`,
    cookies: { [sessionCookie]: by.token ?? '' },
    query: { name },
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from(`%PDF-1.7 ${newId()}`),
  })
  expect(statusCode).toBe(200)
  return id
}
const attach = async (by: Browser, id: string, name: string, file?: string) =>
  by.ask('POST', `/decisions/${id}/papers`, { fileId: file ?? (await sent(by)), name })
async function complete(by: Browser = water, more: Body = {}): Promise<string> {
  const id = await drafted(by, more)
  for (const name of papersAsked) expect((await attach(by, id, name)).status).toBe(200)
  return id
}
async function submitted(by: Browser = water, more: Body = {}): Promise<string> {
  const id = await complete(by, more)
  expect((await act(by, id, 'submit')).status).toBe(200)
  return id
}
const readsFile = async (by: Browser, fileId: string) =>
  (
    await api.server.inject({
      method: 'GET',
      url: `/api/files/${fileId}`,
      cookies: { [sessionCookie]: by.token ?? '' },
    })
  ).statusCode

describe('本级重大事项清单 (the list of what is brought)', () => {
  const own = { track: 'to-hear', name: '集市搬迁', papers: ['方案'], asksDeputies: true }

  test('taken over once; whoever works here reads it, only the office keeps it', async () => {
    expect((await staff.ask('POST', '/decisions/list/usual', {})).body).toEqual({ taken: 0 })
    expect(await listOf(deputy)).toHaveLength(11)
    expect((await deputy.ask('POST', '/decisions/list/usual', {})).status).toBe(403)
    expect((await water.ask('POST', '/decisions/list', { ...own, id: newId() })).status).toBe(403)
    expect(await listOf(other.browsers.staff)).toEqual([])
    expect((await lineNamed(ofRoad))['under']).toMatchObject({ kind: 'statute', number: '12(3)' })
  })

  test('a line of its own is added once, under a name nobody has', async () => {
    const id = newId()
    const add = () => staff.ask('POST', '/decisions/list', { ...own, id })
    expect([await add(), await add()].map(({ status }) => status)).toEqual([200, 200])
    const again = await staff.ask('POST', '/decisions/list', { ...own, id: newId() })
    expect(said(again)).toEqual([422, 'catalogue-name-taken'])
    expect((await listOf()).filter(({ name }) => name === own.name)).toHaveLength(1)
  })

  test('two who add the same name at once: one of them is told', async () => {
    const add = () => staff.ask('POST', '/decisions/list', { ...own, name: '渡口改建', id: newId() })
    const both = await Promise.all([add(), add()])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422])
  })

  test('changed it stands anew, ended it is gone; another congress finds nothing to change', async () => {
    const { id } = await lineNamed('渡口改建')
    const changed = { ...own, name: '渡口改建和管护', newId: newId() }
    expect((await other.browsers.staff.ask('PUT', `/decisions/list/${id}`, changed)).status).toBe(404)
    const change = () => chair.ask('PUT', `/decisions/list/${id}`, changed)
    expect([await change(), await change()].map(({ body }) => body['id'])).toEqual([changed.newId, changed.newId])
    const late = await staff.ask('PUT', `/decisions/list/${id}`, { ...changed, newId: newId() })
    expect(late.status).toBe(409)
    const end = () => staff.ask('POST', `/decisions/list/${changed.newId}/end`, {})
    expect([(await end()).status, (await end()).status]).toEqual([200, 200])
    expect((await listOf()).filter(({ name }) => String(name).startsWith('渡口'))).toEqual([])
  })
})

describe('提请 (bringing a matter)', () => {
  test('an organ writes for itself, the office for any; a deputy for none', async () => {
    const itemId = (await lineNamed(ofRoad))['id']
    const body = { itemId, title: '拓宽村道' }
    expect((await deputy.ask('POST', '/decisions', { ...body, id: newId() })).status).toBe(403)
    const foreign = await water.ask('POST', '/decisions', { ...body, id: newId(), organId: organs.roads })
    expect(said(foreign)).toEqual([422, 'organ-not-its-own'])
    const nowhere = await staff.ask('POST', '/decisions', { ...body, id: newId(), organId: newId() })
    expect(said(nowhere)).toEqual([422, 'organ-not-its-own'])
    const id = await drafted(staff, { organId: organs.roads })
    expect(await pageOf(id)).toMatchObject({ enteredByStaff: true, organ: { name: '交通局' } })
    expect((await water.ask('GET', `/decisions/${id}`)).status).toBe(404)
  })

  test('sent twice with one id it is drafted once; with other words, mended', async () => {
    const id = newId()
    const body = { id, itemId: (await lineNamed(ofRoad))['id'], title: '修水渠', ...texts }
    const twice = await Promise.all([water.ask('POST', '/decisions', body), water.ask('POST', '/decisions', body)])
    expect(twice.some(({ status }) => status === 200)).toBe(true)
    expect((await water.ask('POST', '/decisions', body)).body).toMatchObject({ state: 'draft', version: 1 })
    const mended = await water.ask('POST', '/decisions', { ...body, money: '五百万元' })
    expect(mended.body).toMatchObject({ version: 2 })
    const put = () => water.ask('PUT', `/decisions/${id}`, { ...body, version: 2, money: '六百万元' })
    expect([(await put()).body['version'], (await put()).body['version']]).toEqual([3, 3])
    const stale = await water.ask('PUT', `/decisions/${id}`, { ...body, version: 2, money: '一百万元' })
    expect(stale.status).toBe(409)
    expect(await pageOf(id)).toMatchObject({ money: '六百万元', version: 3 })
  })

  test('whatever is missing is named at once, and nothing has happened', async () => {
    const id = await drafted(water, { money: '', risks: '' })
    await attach(water, id, '资金来源说明')
    const { status, body } = await act(water, id, 'submit')
    expect([status, body['code']]).toEqual([422, 'papers-missing'])
    expect(body['detail']).toBe('提请前请补齐。没有写：资金安排、风险评估；没有附：项目实施方案、风险评估报告。')
    expect(await pageOf(id)).toMatchObject({ state: 'draft', version: 1, submittedOn: null })
  })

  test('a paper is attached once, taken out, and attached again; nobody attaches another’s file', async () => {
    const id = await drafted()
    const file = await sent(water)
    const [first, second] = [await attach(water, id, '项目实施方案', file), await attach(water, id, 'x', file)]
    expect([first.body['id'], second.body['id']]).toEqual([first.body['id'], first.body['id']])
    const out = () => water.ask('POST', `/decisions/${id}/papers/${first.body['id']}/remove`, {})
    expect([(await out()).status, (await out()).status]).toEqual([200, 200])
    expect((await pageOf(id))['submitting'].papers).toEqual([])
    expect((await attach(water, id, '项目实施方案', file)).status).toBe(200)
    expect((await pageOf(id))['submitting'].papers).toMatchObject([{ name: '项目实施方案', file: '方案.pdf' }])
    expect((await attach(water, id, '别人的', await sent(staff))).status).toBe(404)
    const elsewhere = await attach(water, await drafted(), '项目实施方案', file)
    expect(said(elsewhere)).toEqual([422, 'file-elsewhere'])
    expect((await attach(staff, id, '项目实施方案')).status).toBe(422)
  })

  test('until it is taken in only its organ and the office see it and its papers; then all who work here', async () => {
    const id = await submitted()
    const [{ fileId }] = (await pageOf(id))['submitting'].papers as [Body]
    const seen = async (by: Browser) => [(await by.ask('GET', `/decisions/${id}`)).status, await readsFile(by, fileId)]
    expect(await seen(deputy)).toEqual([404, 404])
    expect(await seen(browsers['party-office'])).toEqual([404, 404])
    for (const by of [water, staff, chair]) expect(await seen(by)).toEqual([200, 200])
    expect((await act(staff, id, 'accept', { body: 'congress' })).status).toBe(200)
    expect(await seen(deputy)).toEqual([200, 200])
    expect((await other.browsers.staff.ask('GET', `/decisions/${id}`)).status).toBe(404)
    expect(await readsFile(other.browsers.staff, fileId)).toBe(404)
  })
})

describe('受理 (taking in)', () => {
  test('the township’s congress decides, under its article, within three months; numbered without gaps', async () => {
    const [one, two] = [await submitted(), await submitted()]
    const wrong = await act(staff, one, 'accept', { body: 'standing-committee' })
    expect(said(wrong)).toEqual([422, 'not-in-its-power'])
    expect((await pageOf(one))['submitting'].powers).toMatchObject([{ body: 'congress', under: { number: '12(3)' } }])
    const late = await act(staff, one, 'accept', { body: 'congress', decideBy: '2026-07-01' })
    expect(said(late)).toEqual([422, 'other-day-unexplained'])
    const past = await act(staff, one, 'accept', { body: 'congress', decideBy: '2026-03-02', reason: '急' })
    expect(said(past)).toEqual([422, 'decide-by-past'])
    const body = { body: 'congress', version: await versionOf(one) }
    const both = await Promise.all([1, 2].map(() => staff.ask('POST', `/decisions/${one}/accept`, body)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await act(chair, two, 'accept', { body: 'congress', decideBy: '2026-05-01', reason: '汛前' })).status).toBe(
      200,
    )
    const [first, second] = [await pageOf(one), await pageOf(two)]
    expect(first).toMatchObject({ state: 'accepted', decideBy: '2026-06-02', body: 'congress' })
    expect(second).toMatchObject({ decideBy: '2026-05-01' })
    const ordinal = (page: Body) => Number(/〔2026〕(\d+)号/.exec(page['number'])?.[1])
    expect(ordinal(second)).toBe(ordinal(first) + 1)
    expect(second['duties']).toMatchObject([{ act: 'list', dueOn: '2026-05-01' }])
  })

  test('returned with all that is missing, mended, brought again; the reason stands on the page', async () => {
    const id = await submitted()
    expect((await act(staff, id, 'return', { missing: '  ' })).status).toBe(400)
    expect((await act(water, id, 'return', { missing: '缺' })).status).toBe(403)
    expect((await act(staff, id, 'return', { missing: '资金说明没有盖章；缺专家意见。' })).status).toBe(200)
    const page = await pageOf(id, water)
    expect(page).toMatchObject({ state: 'returned', submitting: { mayMend: true } })
    const why = (page['history'] as Body[]).find(({ name }) => name === 'major-matter.returned')
    expect(why?.['said'].zh).toContain('缺专家意见')
    expect((await act(water, id, 'submit')).body).toMatchObject({ state: 'submitted' })
    expect((await act(water, id, 'withdraw', { reason: '另行论证' })).body).toMatchObject({ state: 'withdrawn' })
  })

  test('what the list has filed is filed, what it has heard is heard', async () => {
    const filing = (await lineNamed('重大突发事件及其处置情况'))['id']
    const hearing = (await lineNamed('土地征收、搬迁安置方案'))['id']
    const filed = await drafted(water, { itemId: filing, background: '', options: '', money: '', risks: '' })
    await attach(water, filed, '情况报告')
    expect((await act(water, filed, 'submit')).status).toBe(200)
    expect((await act(staff, filed, 'accept', { body: 'organ' })).body).toMatchObject({ state: 'filed' })
    const heard = await drafted(water, { itemId: hearing })
    for (const name of ['补偿安置方案草案', '风险评估报告']) await attach(water, heard, name)
    expect((await act(water, heard, 'submit')).status).toBe(200)
    expect((await act(staff, heard, 'accept', { body: 'organ' })).body).toMatchObject({ state: 'hearing' })
    expect((await pageOf(heard))['duties']).toMatchObject([{ act: 'decide-as-organ', dueOn: '2026-06-02' }])
  })

  test('a line of the list that has ended takes no more matters; those begun choose another', async () => {
    const id = newId()
    await staff.ask('POST', '/decisions/list', { id, track: 'to-decide', name: '临时事项', papers: [] })
    const draft = await drafted(water, { itemId: id })
    await staff.ask('POST', `/decisions/list/${id}/end`, {})
    expect(said(await act(water, draft, 'submit'))).toEqual([422, 'line-ended'])
    const anew = await water.ask('POST', '/decisions', { id: newId(), itemId: id, title: '又一件' })
    expect(said(anew)).toEqual([422, 'line-ended'])
  })
})

describe('列表 (the list of matters)', () => {
  test('by state, track, organ, words and day, a page at a time', async () => {
    const asked = async (query: string, by = staff) =>
      rowsOf((await by.ask('GET', `/decisions?limit=100&${query}`)).body)
    const all = await asked('')
    expect(all.length).toBeGreaterThan(9)
    expect((await asked('state=filed')).map(({ state }) => state)).toEqual(['filed'])
    expect((await asked('track=to-hear')).every(({ track }) => track === 'to-hear')).toBe(true)
    expect((await asked(`organ=${organs.roads}`)).map(({ organ }) => organ.name)).toEqual(['交通局'])
    expect((await asked(`search=${encodeURIComponent('水渠')}`)).map(({ title }) => title)).toEqual(['修水渠'])
    expect(await asked('due=past')).toEqual([])
    const first = await staff.ask('GET', '/decisions?limit=3')
    const second = await staff.ask('GET', `/decisions?limit=3&after=${first.body['next']}`)
    const ids = [...rowsOf(first.body), ...rowsOf(second.body)].map(({ id }) => id)
    expect(ids).toEqual(all.slice(0, 6).map(({ id }) => id))
    const seen = await asked('', deputy)
    expect(seen.some(({ state }) => ['draft', 'submitted', 'returned', 'withdrawn'].includes(state))).toBe(false)
  })

  test('a year at a glance, within what the reader may see', async () => {
    const { body } = await staff.ask('GET', '/decisions/counts?year=2026')
    const sum = (body['states'] as Body[]).reduce((all, { count }) => all + count, 0)
    expect([body['year'], body['total'], body['decided']]).toEqual([2026, sum, 0])
    const theirs = (await deputy.ask('GET', '/decisions/counts')).body
    expect(theirs['total']).toBeLessThan(body['total'])
    expect((await other.browsers.staff.ask('GET', '/decisions/counts')).body).toMatchObject({ total: 0, organs: [] })
  })
})

test('after all of it nothing is open that nobody owes', async () => {
  expect(await api.house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
})
