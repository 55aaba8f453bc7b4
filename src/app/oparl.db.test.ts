import { beforeAll, describe, expect, test } from 'vitest'
import { oparlFaults } from '../../tests/oparl/check.ts'
import { newId } from '../platform/database/id.ts'
import { partsOf } from '../platform/tables/zip.ts'
import { buildApi } from './api.ts'
import { testApi } from './testing.ts'

type Json = Record<string, any>

const api = await testApi()
const mine = await api.congress()
const { congressId, browsers } = mine
const other = await api.congress('township')
const portalTimes = { freshSeconds: 0, whileSeconds: 0 }
const server = await buildApi({
  house: api.house,
  clock: () => api.clock.now,
  requestsPerMinute: 1_000_000,
  portalTimes,
})
const base = `/public/${congressId}/oparl/v1.1`
const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ url: url.replace(/^http:\/\/[^/]+/, ''), headers })
const read = async (url: string): Promise<Json> => {
  const { statusCode, body } = await get(url)
  expect([url, statusCode]).toEqual([url, 200])
  return JSON.parse(body) as Json
}
const kinds = [
  'organization',
  'person',
  'membership',
  'meeting',
  'agenda-item',
  'paper',
  'file',
  'location',
  'legislative-term',
]

const secrets = ['未公开的稿件', '未公开的会议', '另一级人大的稿件']
async function piece(by: typeof mine, title: string, publish: boolean): Promise<string> {
  const id = newId()
  const { staff, chair } = by.browsers
  const body = {
    id,
    section: 'C',
    channel: 'portal',
    title,
    body: '<script>alert(1)</script> & "引号"',
    plannedOn: '2026-03-05',
  }
  expect((await staff.ask('POST', '/publicity', body)).status).toBe(200)
  if (!publish) return id
  await staff.ask('POST', `/publicity/${id}/submit`, { version: 1 })
  expect((await chair.ask('POST', `/publicity/${id}/publish`, { version: 2 })).body['state']).toBe('published')
  return id
}

let shown = ''
let gone = ''
beforeAll(async () => {
  shown = await piece(mine, '=1+1 公开的 <b>稿件</b> & "引号"', true)
  gone = await piece(mine, '后来撤下的稿件', true)
  const version = (await browsers.staff.ask('GET', `/publicity/${gone}`)).body['version']
  await browsers.chair.ask('POST', `/publicity/${gone}/withdraw`, { version, reason: '有误' })
  await piece(mine, '未公开的稿件', false)
  await piece(other as typeof mine, '另一级人大的稿件', true)
  const plan = {
    kind: 'hearing',
    title: '未公开的会议',
    heldOn: '2026-03-20',
    startsAt: '09:00',
    endsAt: '11:00',
    place: '三楼',
  }
  await browsers.staff.ask('POST', '/gatherings', { id: newId(), ...plan, agenda: [], invitees: [] })
})

describe('OParl 1.1', () => {
  test('the system, its body and every list are as the specification has them', async () => {
    const system = await read(base)
    expect(oparlFaults(system)).toEqual([])
    const bodies = await read(String(system['body']))
    const [body] = bodies['data'] as Json[]
    expect(oparlFaults(body ?? {})).toEqual([])
    expect((await read(String(body?.['id'])))['id']).toBe(body?.['id'])
    expect((await read(String(body?.['system'])))['id']).toBe(system['id'])
    for (const list of ['organization', 'person', 'meeting', 'paper', 'file', 'locationList', 'legislativeTermList'])
      expect(Array.isArray((await read(String(body?.[list])))['data'])).toBe(true)
  })

  test.each(kinds)('every %s is valid, and found by its id', async (kind) => {
    const { data, links, pagination } = await read(`${base}/${kind}`)
    expect(links).toMatchObject({ first: expect.stringContaining(kind), self: expect.any(String) })
    expect(pagination).toMatchObject({ currentPage: 1, totalElements: (data as Json[]).length })
    for (const object of data as Json[]) {
      expect([object['id'], oparlFaults(object)]).toEqual([object['id'], []])
      expect(await read(String(object['id']))).toEqual(object)
    }
  })

  test('what an object refers to is there', async () => {
    const { data } = await read(`${base}/person`)
    expect((data as Json[]).length).toBeGreaterThan(1)
    for (const person of data as Json[])
      for (const seat of person['membership'] as Json[]) {
        expect((await read(String(seat['id'])))['person']).toBe(person['id'])
        expect(oparlFaults(await read(String(seat['organization'])))).toEqual([])
      }
  })

  test('a deputy is her name, her sex and her seats; neither telephone nor birth nor certificate', async () => {
    const { data } = await read(`${base}/person`)
    const keys = new Set((data as Json[]).flatMap((person) => Object.keys(person)))
    expect([...keys].toSorted()).toEqual([
      'body',
      'created',
      'gender',
      'id',
      'membership',
      'modified',
      'name',
      'status',
      'type',
    ])
  })

  test('pages, filters, and what cannot be understood', async () => {
    const first = await read(`${base}/person?limit=1`)
    expect(first['data']).toHaveLength(1)
    expect(String(first['links']['next'])).toContain('limit=1&page=2')
    const second = await read(String(first['links']['next']))
    expect(second['data'][0]['id']).not.toBe(first['data'][0]['id'])
    expect(second['links']['prev']).toBe(first['links']['self'])
    const future = await read(`${base}/person?created_since=2999-01-01T00:00:00%2B08:00`)
    expect(future).toMatchObject({ data: [], pagination: { totalElements: 0, totalPages: 1 } })
    expect((await read(`${base}/person?omit_internal=true`))['data'][0]['membership']).toBeUndefined()
    for (const query of ['created_since=x', 'modified_until=2026-13-45T99:00:00Z', 'page=0', 'limit=-1', 'page=1e9'])
      expect([query, (await get(`${base}/person?${query}`)).statusCode]).toEqual([query, 400])
  })

  test('what was taken back is gone, and told so to whoever asks what changed', async () => {
    const { data } = await read(`${base}/paper`)
    expect((data as Json[]).map(({ id }) => String(id).split('/').at(-1))).toEqual([shown])
    const changed = await read(`${base}/paper?modified_since=2020-01-01T00:00:00%2B08:00`)
    const deleted = (changed['data'] as Json[]).find(({ id }) => String(id).endsWith(gone))
    expect(deleted).toMatchObject({ deleted: true })
    expect(oparlFaults(deleted ?? {})).toEqual([])
    expect(await read(`${base}/paper/${gone}`)).toEqual(deleted)
    expect(JSON.stringify(changed)).not.toContain('后来撤下')
  })

  test('other people’s pages may read it; what is not there is an error object', async () => {
    const { headers } = await get(`${base}/person`)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cache-control']).toContain('max-age=60')
    for (const url of [
      `${base}/person/${newId()}`,
      `${base}/body/999`,
      '/public/999999/oparl/v1.1',
      `${base}/paper/%00`,
    ]) {
      const answer = await get(url)
      expect([url, answer.statusCode]).toEqual([url, 404])
      expect(JSON.parse(answer.body)['type']).toBe('https://schema.oparl.org/1.1/Error')
      expect(answer.headers['access-control-allow-origin']).toBe('*')
    }
  })
})

describe('open data', () => {
  const data = `/public/${congressId}/data`
  test('every list has its file, and the description fits it', async () => {
    const described = JSON.parse((await get(`${data}/datapackage.json`)).body) as Json
    expect(described['resources'].length).toBeGreaterThan(3)
    for (const { path, schema } of described['resources'] as Json[]) {
      const { statusCode, body } = await get(`${data}/${path as string}`)
      expect([path, statusCode]).toEqual([path, 200])
      expect(body.slice(1).split('\r\n')[0]).toBe((schema.fields as Json[]).map(({ name }) => name as string).join(','))
    }
  })

  test('the whole in one archive, formulas made harmless', async () => {
    const parts = await partsOf((await get(`${data}/all.zip`)).rawPayload, () => true)
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['datapackage.json', 'columns.csv', 'laws.csv', 'decisions.csv']),
    )
    expect(parts.get('columns.csv')?.toString('utf8')).toContain(`"'=1+1 公开的 <b>稿件</b> & ""引号"""`)
  })

  test('deputies as Popolo', async () => {
    const popolo = JSON.parse((await get(`${data}/popolo.json`)).body) as Json
    const ids = new Set((popolo['organizations'] as Json[]).map(({ id }) => id as string))
    const people = new Set((popolo['persons'] as Json[]).map(({ id }) => id as string))
    for (const { organization_id, person_id } of popolo['memberships'] as Json[])
      expect([ids.has(organization_id), people.has(person_id)]).toEqual([true, true])
  })

  test('the page says where everything is, in both languages', async () => {
    for (const language of ['zh', 'en']) {
      const { body, statusCode } = await get(data, { cookie: `lianxin_language=${language}` })
      expect(statusCode).toBe(200)
      expect(body).toContain('/data/all.zip')
      expect(body).toContain('/data/columns.csv')
      expect(body).not.toContain('<script')
    }
  })

  test('sitemaps lead to pages that are there, and hold nothing that would break them', async () => {
    expect((await get('/robots.txt')).body).toContain('/sitemap.xml')
    const index = (await get('/sitemap.xml')).body
    expect(index).toContain(`/public/${congressId}/sitemap.xml`)
    const map = (await get(`/public/${congressId}/sitemap.xml`)).body
    const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1] ?? '')
    expect(places.some((place) => place.endsWith(`/columns/${shown}`))).toBe(true)
    for (const place of places) expect([place, (await get(new URL(place).pathname)).statusCode]).toEqual([place, 200])
  })

  test('a feed escapes what was typed', async () => {
    const { body, statusCode } = await get(`/public/${congressId}/columns.atom`)
    expect(statusCode).toBe(200)
    expect(body).toContain('=1+1 公开的 &lt;b&gt;稿件&lt;/b&gt; &amp; &quot;引号&quot;')
    expect(body).not.toContain('<script>')
  })
})

describe('nothing that is not public, and nothing of another congress', () => {
  test('in any file of data', async () => {
    const urls = [
      ...kinds.flatMap((kind) => [`${base}/${kind}`, `${base}/${kind}?modified_since=2000-01-01T00:00:00%2B08:00`]),
      ...['datapackage.json', 'popolo.json', 'columns.csv', 'all.zip'].map(
        (name) => `/public/${congressId}/data/${name}`,
      ),
      `/public/${congressId}/sitemap.xml`,
      `/public/${congressId}/columns`,
      `/public/${congressId}/columns.json`,
    ]
    for (const url of urls) {
      const { body } = await get(url)
      for (const secret of secrets) expect([url, body.includes(secret)]).toEqual([url, false])
    }
    expect((await get(`/public/${other.congressId}/columns/${shown}`)).statusCode).toBe(404)
    expect((await get(`/public/${other.congressId}/oparl/v1.1/paper/${shown}`)).statusCode).toBe(404)
  })
})
