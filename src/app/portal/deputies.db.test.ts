import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { importDeputies } from '../../congress/deputies/index.ts'
import { changeMandate, deputyByName } from '../../congress/deputies/index.ts'
import { testCongress, workIn } from '../../congress/organs/testing.ts'
import { testHouse } from '../../platform/database/testing.ts'
import type { PublicAsked, PublicPage } from '../../platform/portal/page.ts'
import { viewOf } from '../../platform/portal/view.ts'
import { deputyPages } from './deputies.ts'

const { house } = await testHouse()
const { congressId } = await testCongress(house)
const other = await testCongress(house, { congressId: 2 })
const seed = await readFile(new URL('../../../database/seeds/county/deputies.csv', import.meta.url))
const probe = '<img src=x onerror=alert(1)>'
const strange = [
  '姓名,性别,民族,出生日期,学历,职业,职业类别,党派,首次当选,代表团,代表证号,工作单位及职务,联系电话,任职日期,选区,联系村居',
  `${probe},女,苗族,1980-01-05,本科,教师,专业技术人员,群众,是,某团,证号-外,打13812345678找我${probe},139-9999-0001,2021-12-10,外县选区,外县村${probe}`,
].join('\n')
const send = (to: number, bytes: Buffer) =>
  workIn(house, { congressId: to }, (work) =>
    importDeputies(work, {
      ...{ fileName: 'deputies.csv', content: bytes.toString('base64') },
      ...{ confirm: true, createAreas: true },
    }),
  )
expect(await send(congressId, seed)).toMatchObject({ done: true })
expect(await send(other.congressId, Buffer.from(strange))).toMatchObject({ done: true })

type Given = Readonly<Record<string, string>>

async function shown(path: string, given: { query?: Given; params?: Given; of?: number } = {}): Promise<string> {
  const { query = {}, params = {}, of = congressId } = given
  const page = deputyPages.find((each) => each.path === path) as unknown as PublicPage<unknown>
  const asked = (tx: PublicAsked['tx']): PublicAsked => ({
    ...{ tx, congressId: of, today: '2026-11-23', now: new Date('2026-11-23T09:00:00+08:00') },
    ...{ language: 'zh', query, params },
  })
  const model = await house.read(of, (tx) => page.read(asked(tx)))
  if (model === null) return ''
  const texts = (['zh', 'en'] as const).map((language) => {
    const view = viewOf({ congressId: of, language, today: '2026-11-23', outside: 'https://x.cn', query })
    return [page.body(model as never, view), page.whole?.(model as never, view) ?? '']
  })
  const twins = [page.table?.(model as never), page.data?.(model as never), page.title(model as never)]
  return [...(await Promise.all(texts.flat())), JSON.stringify(twins)].join('\n')
}
const html = async (...asked: Parameters<typeof shown>) => (await shown(...asked)).split('\n[')[0] ?? ''
const idOf = async (name: string) => (await house.read(congressId, (db) => deputyByName(db, congressId, name))) ?? ''
const find = async (text: string) => (await html('/deputies', { query: { find: text } })).split('</form>')[1] ?? ''

describe('find my deputy (找代表)', () => {
  test.each([
    ['a village', '白苇村', '余占元'],
    ['an address', '青岚县鹭汀镇白苇村七组２３号', '余占元'],
    ['a constituency', '鹭汀镇第1选区', '余占元'],
    ['a name', '余占元代表', '余占元'],
    ['a part of a name', '阿卜杜外力', '阿卜杜外力·图尔荪尼亚孜'],
  ])('by %s', async (_, typed, name) => expect(await find(typed)).toContain(name))

  test('by tapping, township then village', async () => {
    const first = await html('/deputies')
    const town = /area=([\w-]+)">鹭汀镇</.exec(first)?.[1] ?? ''
    const second = await html('/deputies', { query: { area: town } })
    const village = /area=([\w-]+)">鹭汀镇白苇村</.exec(second)?.[1] ?? ''
    const third = await html('/deputies', { query: { area: village } })
    expect(third).toContain(`/opinions/new?deputy=${await idOf('余占元')}`)
  })

  test('in doubt it asks, and where it finds nothing it says so', async () => {
    expect(await find('鹭汀')).toContain('您说的是哪一个')
    expect(await find('亭苇村')).toContain('没有找到这个地方')
    expect(await find('苇村')).toContain('是不是这里')
    expect(await find('高垴村')).toContain('蕨岭')
  })

  test('markup typed in, or brought in, stays text', async () => {
    expect(await html('/deputies', { query: { find: probe } })).not.toContain('<img')
    expect(await html('/deputies', { of: other.congressId, query: { find: '外县村' } })).not.toContain('<img')
  })
})

describe('代表法 58: a deputy’s public page', () => {
  test('basic information, where she keeps contact, a code and a card', async () => {
    const params = { id: await idOf('余占元') }
    const page = await shown('/deputies/:id', { params })
    for (const said of [
      '白苇村党支部书记、村委会主任',
      '第17届',
      '鹭汀镇第一选区',
      'https://x.cn/public/1/deputies/',
      '<path',
    ])
      expect(page).toContain(said)
    expect(await shown('/deputies/:id/card', { params })).toContain('白苇村')
  })

  test('whoever left office is a former deputy, whoever is suspended acts for nobody, and neither has a card', async () => {
    const [former, suspended] = [await idOf('沈砚青'), await idOf('严志远')]
    const note = (id: string, change: 'end' | 'suspend') =>
      workIn(house, { congressId }, (work) =>
        changeMandate(work, id, { change, on: '2026-11-01', reason: '因犯罪被羁押' }),
      )
    await note(former, 'end')
    await note(suspended, 'suspend')
    expect(await html('/deputies/:id', { params: { id: former } })).toContain('曾任代表 · 任期至2026年10月31日')
    const page = await shown('/deputies/:id', { params: { id: suspended } })
    expect(page).toContain('目前不履行代表职务')
    expect(page).not.toMatch(/羁押|2026-11-01|opinions\/new/)
    for (const id of [former, suspended]) expect(await shown('/deputies/:id/card', { params: { id } })).toBe('')
    for (const name of ['沈砚青', '严志远']) expect(await find(name)).not.toContain(`>${name}<`)
  })

  test('no page says a phone, a certificate, a day of birth, a party or a school, nor another congress’s deputy', async () => {
    const rows = await house.read(congressId, (db) =>
      db.selectFrom('deputies.deputy').select(['id', 'phone', 'certificate', 'born_on']).limit(400).execute(),
    )
    const pages = [await shown('/deputies'), await shown('/deputies', { query: { find: '鹭汀镇' } })]
    for (const { id } of rows.slice(0, 40)) {
      pages.push(await shown('/deputies/:id', { params: { id } }))
      pages.push(await shown('/deputies/:id/card', { params: { id } }))
    }
    const text = pages.join('\n')
    for (const { phone, certificate, born_on } of rows)
      for (const hidden of [phone, certificate, born_on]) expect(text).not.toContain(hidden)
    expect(text).not.toMatch(/大专|中共党员|外县/)
    expect(await shown('/deputies', { of: other.congressId })).not.toContain('13812345678')
  })

  test('another congress’s deputy, and what is no id, have no page here', async () => {
    const params = { id: await idOf('余占元') }
    expect(await shown('/deputies/:id', { params, of: other.congressId })).toBe('')
    expect(await shown('/deputies/:id', { params: { id: 'x' } })).toBe('')
  })
})
