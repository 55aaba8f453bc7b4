import { beforeAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../platform/database/connect.ts'
import { testHouse } from '../platform/database/testing.ts'
import { publicPages } from './portal/pages.ts'
import { buildApi } from './api.ts'
import { loadDemonstration } from './demonstration.ts'
import { everyPage } from './portal/every-page.ts'

const { house, ownerUrl } = await testHouse()
const clock = { ahead: 0 }
const now = () => new Date(Date.now() + clock.ahead)
const server = await buildApi({ house, clock: now, requestsPerMinute: 1_000_000 })
const county = 1
const township = 2
let addresses: string[] = []

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })
const at = (path: string, congress = county) => `/public/${congress}${path === '/' ? '' : path}`
const english = { cookie: 'lianxin_language=en; lianxin_print=large' }

/** What somebody might have typed anywhere. */
const probe = `<script>alert('x')</script>"><img src=x onerror=alert(1)>`
const probed = [
  'deputies.deputy.name',
  'deputies.area.name',
  'organs.organ.name',
  'suggestions.suggestion.title',
  'suggestions.suggestion.proposal',
  'decisions.major_matter.title',
  'stations.station.name',
  'publicity.piece.title',
  'publicity.law.title',
  'consultations.consultation.title',
]

beforeAll(async () => {
  await loadDemonstration(house)
  addresses = (await everyPage({ house, congressId: county, now: now() })).addresses
}, 120_000)

describe('every page of the portal', () => {
  test('there is one to look at of nearly every kind', async () => {
    const { missing } = await everyPage({ house, congressId: county, now: now() })
    expect(addresses.length).toBeGreaterThanOrEqual(8)
    expect(missing.length).toBeLessThan(addresses.length)
  })

  test('in both languages and in large print, without script, within its weight', async () => {
    const heavy: [string, number][] = []
    for (const path of addresses)
      for (const headers of [{}, english]) {
        const { statusCode, body, headers: sent } = await get(at(path), headers)
        expect([path, statusCode]).toEqual([path, 200])
        // What is only printed has a size of its own.
        const framed = body.includes('class="skip"')
        expect([
          path,
          (framed ? /<html lang="(en" class="large|zh-CN)">/ : /<html lang="(en|zh-CN)"/).test(body),
        ]).toEqual([path, true])
        expect([path, /<script|javascript:|\son\w+=|style="|undefined|\[object/.exec(body)?.[0]]).toEqual([
          path,
          undefined,
        ])
        expect([path, (body.match(/<h1[ >]/g) ?? []).length]).toEqual([path, 1])
        expect(sent['content-security-policy']).toMatch(/^default-src 'none'/)
        expect([path, sent['set-cookie']]).toEqual([path, undefined])
        const weight = (await get(at(path), { ...headers, 'accept-encoding': 'gzip' })).rawPayload.length
        if (weight > 20_000 || Buffer.byteLength(body) > 60_000) heavy.push([path, Buffer.byteLength(body)])
      }
    expect(heavy).toEqual([])
  }, 120_000)

  test('links lead somewhere', async () => {
    const seen = new Set<string>()
    const broken: string[] = []
    for (const path of addresses)
      for (const [, link = ''] of (await get(at(path))).body.matchAll(/ href="(\/public[^"#]*)/g)) {
        const url = link.replaceAll('&amp;', '&')
        if (seen.has(url) || seen.size > 150) continue
        seen.add(url)
        const { statusCode } = await get(url)
        if (statusCode >= 400) broken.push(`${path} → ${url}: ${statusCode}`)
      }
    expect(broken).toEqual([])
  }, 120_000)

  test('every field has its label, and every form goes to this house', async () => {
    for (const path of addresses) {
      const { body } = await get(at(path))
      const labels = new Set([...body.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id))
      for (const [field] of body.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
        if (/type="hidden"|name="website"|type="(?:radio|checkbox|submit)"/.test(field)) continue
        const id = /\bid="([^"]+)"/.exec(field)?.[1]
        expect([path, field, labels.has(id ?? '')]).toEqual([path, field, true])
      }
      for (const [, action = ''] of body.matchAll(/<form[^>]* action="([^"]*)"/g)) expect(action).toMatch(/^\/public/)
    }
  })

  test('twins are well-formed', async () => {
    for (const page of publicPages.filter(({ path }) => path !== '/' && !path.includes(':'))) {
      if (page.table) {
        const { body } = await get(at(`${page.path}.csv`))
        expect([page.path, body.startsWith('\ufeff'), /(?:^|,)[=+@]/m.test(body)]).toEqual([page.path, true, false])
      }
      if (page.table || page.data)
        expect((await get(at(`${page.path}.json`))).json()).toHaveProperty('congress.id', county)
      if (page.entries) {
        const { body, headers } = await get(at(`${page.path}.atom`))
        expect(headers['content-type']).toContain('application/atom+xml')
        expect(body.match(/<entry>/g)?.length ?? 0).toBe(body.match(/<\/entry>/g)?.length ?? 0)
        expect(body).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/)
      }
    }
  })
})

describe('what the portal keeps', () => {
  test('whoever has a page already is not sent it again', async () => {
    for (const path of ['/', '/decisions', '/about']) {
      const { headers } = await get(at(path))
      expect((await get(at(path), { 'if-none-match': String(headers.etag) })).statusCode).toBe(304)
    }
  })
  test('an old page at once while a new one is made; and when the minute is over, the new one', async () => {
    const before = (await get(at('/'))).body
    await house.write(county, (tx) => tx.updateTable('organs.congress').set({ name: '更名县人民代表大会' }).execute())
    expect((await get(at('/'))).body).toBe(before)
    clock.ahead += 90_000
    expect((await get(at('/'))).body).toBe(before)
    await expect.poll(async () => (await get(at('/'))).body).toContain('更名县人民代表大会')
  })
})

test('where bulletins and decisions stood before, one is sent on', async () => {
  const moved = async (url: string) => {
    const { statusCode, headers } = await get(url)
    return [statusCode, headers.location]
  }
  expect(await moved('/public/decisions/1')).toEqual([308, '/public/1/decisions'])
  expect(await moved('/public/decisions/1/0190-a/ask')).toEqual([308, '/public/1/decisions/0190-a/ask'])
  expect(await moved('/public/decisions/1/question')).toEqual([308, '/public/1/question'])
  expect(await moved('/public/bulletins/1/0190-a')).toEqual([308, '/public/1/bulletins/0190-a'])
  expect(await moved('/public/bulletins/%2F%2Fevil.example/x')).toEqual([308, '/public'])
})

test('another congress’s things are not here', async () => {
  const { addresses: theirs } = await everyPage({ house, congressId: township, now: now() })
  const things = theirs.filter((path) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(path))
  for (const path of things) expect([path, (await get(at(path, county))).statusCode]).toEqual([path, 404])
  for (const path of addresses.filter((each) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(each)))
    expect([path, (await get(at(path, township))).statusCode]).toEqual([path, 404])
})

test('whatever was typed, anywhere: it is read, and never run', async () => {
  const owner = await ownerClient(ownerUrl)
  try {
    const changed: string[] = []
    for (const each of probed) {
      const [schema, table, column] = each.split('.')
      await owner.query(`update ${schema}.${table} set ${column} = $1 where congress_id = ${county}`, [probe]).then(
        () => changed.push(each),
        () => undefined,
      )
    }
    expect(changed.length).toBeGreaterThanOrEqual(4)
  } finally {
    await owner.end()
  }
  clock.ahead += 3_600_000
  let met = 0
  for (const path of addresses) {
    const { statusCode, body } = await get(at(path))
    expect([path, statusCode]).toEqual([path, 200])
    expect([path, /<script|<img src=x|"><img/.exec(body)?.[0]]).toEqual([path, undefined])
    if (body.includes('&lt;script&gt;')) met += 1
  }
  expect(met).toBeGreaterThan(0)
}, 120_000)
