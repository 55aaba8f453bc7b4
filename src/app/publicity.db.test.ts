import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../congress/docket/index.ts'
import { lawAddress, publishedPicture, publishedPieces } from '../congress/publicity/index.ts'
import { DeputiesLaw } from '../law/index.ts'
import { newId } from '../platform/database/id.ts'
import { sessionCookie } from '../platform/http/route.ts'
import { metadataIn } from '../platform/pictures/index.ts'
import { testApi } from './testing.ts'

const api = await testApi()
const { congressId, browsers, as } = await api.congress()
const { staff, chair, deputy } = browsers
const organ = browsers['organ-handler']
const other = await api.congress()

type Body = Record<string, unknown>
const asList = (value: unknown) => value as Body[]
const piece = {
  section: 'C',
  channel: 'portal',
  title: '三月十二日代表接待日',
  body: '三月十二日上午九点，城东联络站。',
  audience: '城东片区群众',
  plannedOn: '2026-03-05',
}
async function planned(change: Body = {}, by = staff): Promise<string> {
  const id = newId()
  const { status, body } = await by.ask('POST', '/publicity', { id, ...piece, ...change })
  expect([status, body['state']]).toEqual([200, 'planned'])
  return id
}
const read = async (id: string, by = staff) => (await by.ask('GET', `/publicity/${id}`)).body
const act = async (id: string, name: string, body: Body = {}, by = staff) => {
  const { version } = await read(id)
  return by.ask('POST', `/publicity/${id}/${name}`, { version, ...body })
}
const code = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect(status).toBe(422)
  expect(body['detail']).toMatch(/\p{Script=Han}/u)
  return body['code']
}
const done = async (...doing: Parameters<typeof act>) => {
  const { status, body } = await act(...doing)
  expect([doing[1], status, body['code']]).toEqual([doing[1], 200, undefined])
  return body['state']
}
const inPublic = () => api.house.read(congressId, (tx) => publishedPieces({ tx, congressId }))

async function photo(by = staff): Promise<string> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#806040' } })
    .withExif({ IFD0: { Artist: 'Li Xiulan' } })
    .jpeg()
    .toBuffer()
  const id = newId()
  const { statusCode } = await api.server.inject({
    method: 'PUT',
    url: `/api/files/${id}?name=a.jpg`,
    cookies: { [sessionCookie]: by.token ?? '' },
    headers: { 'content-type': 'application/octet-stream' },
    payload: bytes,
  })
  expect(statusCode).toBe(200)
  return id
}

describe('专栏稿件：计划、送审、审签、撤下 (a piece of the columns)', () => {
  let id = ''
  beforeAll(async () => void (id = await planned()))

  test('列入计划就有期限；重复提交只有一份', async () => {
    expect(asList((await read(id))['duties'])).toMatchObject([{ act: 'submit', dueOn: '2026-03-05' }])
    expect((await staff.ask('POST', '/publicity', { id, ...piece })).body).toMatchObject({ id, version: 1 })
    expect((await deputy.ask('POST', '/publicity', { id: newId(), ...piece })).status).toBe(403)
    expect((await staff.ask('POST', '/publicity', { id: newId(), ...piece, section: 'Z' })).status).toBe(404)
    expect((await organ.ask('GET', `/publicity/${id}`)).status).toBe(200)
    expect((await other.browsers.staff.ask('GET', `/publicity/${id}`)).status).toBe(404)
  })

  test('改期、改稿；空稿不能送审', async () => {
    expect(await done(id, 'revise', { ...piece, body: '', plannedOn: '2026-03-06' })).toBe('planned')
    expect(asList((await read(id))['duties'])).toMatchObject([{ dueOn: '2026-03-06' }])
    expect(await code(id, 'submit')).toBe('piece-empty')
    await done(id, 'revise', { ...piece, title: '三月接待日', body: '来电 13800138000。', plannedOn: '2026-03-06' })
    expect(await code(id, 'carry-out', { doneOn: '2026-03-02' })).toBe('piece-for-portal')
    expect(await done(id, 'submit')).toBe('drafted')
    expect(await inPublic()).toEqual([])
  })

  test('写稿人不能自己审签；有个人信息先问', async () => {
    expect((await read(id))['personal']).toMatchObject([{ kind: 'phone', text: '13800138000' }])
    expect(await code(id, 'publish', { sure: true })).toBe('piece-own')
    expect(await code(id, 'publish', {}, chair)).toBe('piece-personal-data')
    expect(await done(id, 'return', { reason: '电话请写办公室的' }, chair)).toBe('planned')
    await done(id, 'revise', { ...piece, title: '三月接待日', files: [{ fileId: await photo(), caption: '联络站' }] })
    await done(id, 'submit')
    expect(await done(id, 'publish', {}, chair)).toBe('published')
    expect(await inPublic()).toMatchObject([{ id, title: '三月接待日', publishedOn: '2026-03-02' }])
    const theirs = { congressId: other.congressId }
    expect(await api.house.read(theirs.congressId, (tx) => publishedPieces({ tx, ...theirs }))).toEqual([])
  })

  test('公开的图片重新绘制，不带作者', async () => {
    const asked = { congressId, id }
    const shown = await api.house.read(congressId, async (tx) => {
      const row = await tx
        .selectFrom('publicity.picture')
        .select(['public_id as publicId', 'file_id'])
        .executeTakeFirst()
      return {
        shown: await publishedPicture({ tx, congressId }, { id, publicId: row?.publicId ?? '' }),
        original: await publishedPicture({ tx, congressId }, { id, publicId: row?.file_id ?? '' }),
      }
    })
    expect(asked.id).toBe(id)
    expect(await metadataIn(shown.shown?.bytes ?? new Uint8Array())).toEqual([])
    expect(shown.original).toBeNull()
  })

  test('撤下说明原因，留痕，公众看不到', async () => {
    expect((await act(id, 'withdraw', { reason: '' }, chair)).status).toBe(400)
    expect(await done(id, 'withdraw', { reason: '时间有误' }, chair)).toBe('withdrawn')
    expect(await inPublic()).toEqual([])
    const { history, withdrawnReason, publicAt } = await read(id)
    expect(asList(history).map(({ name }) => name)).toContain('piece.withdrawn')
    expect([withdrawnReason, publicAt]).toEqual(['时间有误', null])
  })
})

describe('线下宣传 (publicity on the spot)', () => {
  test('黑板报：附照片，登记日期和人数；两人同时登记只算一次', async () => {
    const id = await planned({ channel: 'board', section: 'A' })
    expect(await code(id, 'submit')).toBe('piece-not-for-portal')
    expect(await code(id, 'carry-out', { doneOn: '2026-03-03' })).toBe('piece-done-later')
    expect(await code(id, 'carry-out', { doneOn: '2026-03-02' })).toBe('piece-proof-missing')
    const body = { doneOn: '2026-03-02', reach: 120, files: [{ fileId: await photo() }], version: 1 }
    const both = await Promise.all([1, 2].map(() => staff.ask('POST', `/publicity/${id}/carry-out`, body)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await read(id)).toMatchObject({ state: 'done', reach: 120, doneOn: '2026-03-02' })
    expect(await inPublic()).toEqual([])
  })

  test('取消要写原因；全年统计按形式和栏目', async () => {
    const id = await planned({ channel: 'talk', section: 'E' })
    expect(await done(id, 'drop', { reason: '改到下月' })).toBe('dropped')
    await planned({ channel: 'study', section: 'E', plannedOn: '2026-02-01' })
    const { rows } = (await staff.ask('GET', '/publicity/year?year=2026')).body
    expect(rows).toMatchObject([
      { channel: 'portal', planned: 1, out: 0 },
      { channel: 'board', planned: 1, out: 1, reach: 120 },
      { channel: 'study', planned: 1, out: 0, late: 1 },
    ])
    const sheet = (await staff.ask('GET', '/publicity/year/file?year=2026&format=csv')).body
    expect(Buffer.from(String(sheet['base64']), 'base64').toString('utf8')).toContain('黑板报,人大制度宣传,1,1,0,120')
  })

  test('列表按月、按情况；逾期的看得见', async () => {
    const all = (await staff.ask('GET', '/publicity')).body
    expect(all['counts']).toMatchObject({ open: 1, late: 1, out: 1 })
    expect(asList((await staff.ask('GET', '/publicity?which=late')).body['rows'])).toMatchObject([
      { channel: 'study', overdue: true },
    ])
    expect(asList((await staff.ask('GET', '/publicity?month=2026-02')).body['rows'])).toHaveLength(1)
    const first = (await staff.ask('GET', '/publicity?limit=1')).body
    const second = (await staff.ask('GET', `/publicity?limit=100&after=${String(first['next'])}`)).body
    expect(asList(second['rows'])).toHaveLength(asList(all['rows']).length - 1)
    expect((await staff.ask('GET', '/publicity?after=%27;drop')).status).toBe(200)
  })

  test('没有一份开着的稿件没有人负责', async () =>
    expect(await api.house.read(congressId, (tx) => openMattersWithoutDuty(tx, congressId))).toEqual([]))
})

describe('法规库 (the law library)', () => {
  const text =
    '第一章　总则\n第一条　代表可以提出建议。\n第二条　办理建议应当：\n（一）先联系代表；\n（二）再书面答复。\n'
  const law = {
    name: '云溪县代表工作试行办法',
    level: 'own-rule',
    aliases: ['中华人民共和国全国人民代表大会和地方各级人民代表大会代表法'],
    adoptedOn: '2020-01-01',
    effectiveOn: '2020-02-01',
    source: '县人大办公室',
    text,
  }
  let lawId = ''
  const id = newId()

  test('导入前预览，疑问逐处核对', async () => {
    const doubtful = { ...law, text: `通过日期一行\n${text}第四条　其他。\n` }
    const { body } = await staff.ask('POST', '/laws/preview', { name: law.name, text: doubtful.text })
    const keys = asList(body['doubts']).map(({ key }) => key)
    expect(keys).toEqual(['before-first:1', 'missing:7'])
    const refused = await staff.ask('POST', '/laws', { id: newId(), ...doubtful, settled: keys.slice(0, 1) })
    expect([refused.status, refused.body['code']]).toEqual([422, 'law-doubts-open'])
    expect((await staff.ask('POST', '/laws', { id: newId(), ...law, text: '随便写点' })).body['code']).toBe(
      'law-no-article',
    )
    expect((await deputy.ask('POST', '/laws', { id: newId(), ...law })).status).toBe(403)
  })

  test('导入；重复提交只有一份；同名的要导入新版本', async () => {
    const { status, body } = await staff.ask('POST', '/laws', { id, ...law })
    expect([status, body['articles']]).toEqual([200, 2])
    lawId = String(body['lawId'])
    expect((await staff.ask('POST', '/laws', { id, ...law })).body).toEqual(body)
    expect((await staff.ask('POST', '/laws', { id: newId(), ...law })).body['code']).toBe('law-named-so')
    expect((await staff.ask('POST', '/laws', { id: newId(), lawId, ...law })).body['code']).toBe('law-version-there')
    expect((await other.browsers.deputy.ask('GET', `/laws/${lawId}`)).status).toBe(404)
  })

  test('按条检索，只在本级；引用的条文可以打开', async () => {
    const hits = asList((await deputy.ask('GET', `/laws?q=${encodeURIComponent('书面答复')}`)).body['hits'])
    expect(hits).toMatchObject([{ lawId, number: '2', label: '第二条' }])
    expect((await other.browsers.deputy.ask('GET', `/laws?q=${encodeURIComponent('书面答复')}`)).body).toEqual({
      rows: [],
      hits: [],
    })
    for (const q of ["'", ' & ', '%', '!!', '（）'])
      expect((await deputy.ask('GET', `/laws?q=${encodeURIComponent(q)}`)).status).toBe(200)
    const address = (cited: Parameters<typeof lawAddress>[1]) =>
      as('li')(({ tx }) => lawAddress({ tx, congressId }, cited))
    expect(await address(DeputiesLaw('51.2'))).toBe(`/laws/${lawId}/51`)
    expect(await address({ ...DeputiesLaw('51.2'), law: { zh: '没有的法', en: 'none' } })).toBeNull()
  })

  test('新版本施行后，旧版本可查、标明不再施行，检索不再出现', async () => {
    const next = { ...law, lawId, effectiveOn: '2026-03-02', text: '第一条　改了。' }
    expect((await staff.ask('POST', '/laws', { id: newId(), ...next })).status).toBe(200)
    const page = (await deputy.ask('GET', `/laws/${lawId}`)).body
    expect(page).toMatchObject({ version: { standing: 'in-force' }, articles: [{ number: '1', text: '改了。' }] })
    const older = (await deputy.ask('GET', `/laws/${lawId}?version=${id}`)).body
    expect(older).toMatchObject({ version: { standing: 'superseded' } })
    expect(asList(older['articles'])).toHaveLength(2)
    expect((await deputy.ask('GET', `/laws?q=${encodeURIComponent('书面答复')}`)).body['hits']).toEqual([])
  })

  test('废止', async () => {
    const versionId = asList((await deputy.ask('GET', `/laws/${lawId}`)).body['versions'])[0]?.['id']
    const repeal = (repealedOn: string) => staff.ask('POST', `/laws/${lawId}/repeal`, { versionId, repealedOn })
    expect((await repeal('2026-03-02')).body['code']).toBe('law-repealed-too-early')
    expect((await repeal('2026-03-03')).status).toBe(200)
  })
})
