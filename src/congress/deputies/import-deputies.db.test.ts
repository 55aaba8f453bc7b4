import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../platform/database/testing.ts'
import { NotFound } from '../../platform/http/errors.ts'
import { testCaller, testCongress, workIn } from '../organs/testing.ts'
import type { Role } from '../organs/words.ts'
import { importDeputies } from './import-deputies.ts'
import { deputyByName, isDeputyHere } from './queries.ts'
import { delegations, deputyPage, roll } from './roll.ts'
import { structure } from './structure.ts'

const { house } = await testHouse()
const heading =
  '姓名,性别,民族,出生日期,学历,职业,职业类别,党派,首次当选,代表团,代表证号,工作单位及职务,联系电话,任职日期'
const line = (name: string, certificate: string, more: { born?: string; delegation?: string; elected?: string } = {}) =>
  [
    name,
    '女',
    '苗族',
    more.born ?? '1980-01-05',
    '本科',
    '教师',
    '专业技术人员',
    '群众',
    '是',
    more.delegation ?? '甲镇代表团',
  ]
    .concat([certificate, '甲镇小学教师', '139-0000-0001', more.elected ?? '2021-12-10'])
    .join(',')

let last = 0
const congress = async () => (await testCongress(house, { congressId: (last += 1) })).congressId
const send = (congressId: number, lines: readonly string[], confirm = true) =>
  workIn(house, { congressId }, (work) =>
    importDeputies(work, {
      fileName: 'deputies.csv',
      content: Buffer.from([heading, ...lines].join('\n')).toString('base64'),
      confirm,
    }),
  )
const everybody = (
  congressId: number,
  asked: { search?: string; delegation?: string; after?: string; limit?: number } = {},
) => workIn(house, { congressId }, (work) => roll(work, { limit: 100, ...asked }))
const idOf = async (congressId: number, name: string) =>
  (await house.read(congressId, (db) => deputyByName(db, congressId, name))) as string

describe('importing the roll (代表名册)', () => {
  test('a preview touches nothing', async () => {
    const congressId = await congress()
    expect(await send(congressId, [line('张三', '001')], false)).toMatchObject({
      rows: 1,
      added: 1,
      problems: [],
      done: false,
    })
    expect((await everybody(congressId)).rows).toEqual([])
    expect((await workIn(house, { congressId }, delegations)).rows).toEqual([])
  })

  test('adds deputies and the delegations they form, in the order of the list, and is recorded once', async () => {
    const congressId = await congress()
    const lines = [line('张三', '001', { delegation: '乙乡代表团' }), line('李四', '002'), line('王五', '003')]
    expect(await send(congressId, lines)).toMatchObject({ added: 3, done: true })
    expect(
      (await workIn(house, { congressId }, delegations)).rows.map(({ name, kind, deputies }) => [name, kind, deputies]),
    ).toEqual([
      ['乙乡代表团', 'delegation', 1],
      ['甲镇代表团', 'delegation', 2],
    ])
    const events = await house.read(congressId, (db) =>
      db.selectFrom('record.event').select(['name', 'facts']).execute(),
    )
    expect(events).toEqual([
      { name: 'deputy.imported', facts: { source: 'deputies.csv', added: 3, changed: 0, unchanged: 0 } },
    ])
  })

  test('knows a deputy by her certificate: moved and renamed she is the same', async () => {
    const congressId = await congress()
    await send(congressId, [line('张三', '001'), line('李四', '002')])
    const before = await idOf(congressId, '张三')
    const report = await send(congressId, [line('张珊', '001', { delegation: '乙乡代表团' }), line('李四', '002')])
    expect(report).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
    expect(await idOf(congressId, '张珊')).toBe(before)
    expect((await everybody(congressId, { search: '珊' })).rows).toMatchObject([{ delegation: '乙乡代表团' }])
  })

  test.each([
    ['a day that does not exist', line('张三', '001', { born: '1981-02-29' }), 'D2', /没有这一天/],
    ['somebody not yet eighteen', line('张三', '001', { born: '2003-12-11' }), 'D2', /未满 18 周岁/],
    ['no name', line('', '001'), 'A2', /不能为空/],
    ['a formula', line('=A1', '001'), 'A2', /公式/],
  ])('refuses %s, names the cell and imports nothing', async (_what, bad, cell, message) => {
    const congressId = await congress()
    const report = await send(congressId, [bad, line('李四', '002')])
    expect(report).toMatchObject({ done: false, problems: [{ cell, message: { zh: expect.stringMatching(message) } }] })
    expect((await everybody(congressId)).rows).toEqual([])
  })

  test('somebody eighteen on the day itself may be elected', async () => {
    expect(await send(await congress(), [line('张三', '001', { born: '2003-12-10' })])).toMatchObject({ done: true })
  })

  test('refuses a certificate given twice, and one that is somebody else’s', async () => {
    const congressId = await congress()
    expect((await send(congressId, [line('张三', '001'), line('李四', '001')])).problems).toMatchObject([
      { cell: 'K3' },
    ])
    await send(congressId, [line('张三', '001')])
    const taken = await send(congressId, [line('赵六', '001', { born: '1990-01-01' })])
    expect(taken.problems).toMatchObject([{ cell: 'K2', message: { zh: '这个代表证号已属于张三。' } }])
  })

  test.each(['county', 'township'] as const)('takes the roll of the made-up %s as it is', async (place) => {
    const congressId = await congress()
    const content = await readFile(new URL(`../../../database/seeds/${place}/deputies.csv`, import.meta.url))
    const report = await workIn(house, { congressId }, (work) =>
      importDeputies(work, {
        fileName: 'deputies.csv',
        content: content.toString('base64'),
        confirm: true,
        createAreas: true,
      }),
    )
    expect(report.problems).toEqual([])
    expect(report.added).toBeGreaterThan(50)
    const { rows } = await workIn(house, { congressId }, delegations)
    expect(rows.every(({ kind }) => kind === (place === 'county' ? 'delegation' : 'group'))).toBe(true)
    const { total, facets } = await workIn(house, { congressId }, structure)
    expect(total).toBe(report.added)
    for (const { facet, shares } of facets)
      expect([facet, shares.reduce((sum, { count }) => sum + count, 0)]).toEqual([facet, total])
  })
})

describe('the roll', () => {
  test('is ordered by pinyin, surnames where they are spoken, and pages without losing or repeating anybody', async () => {
    const congressId = await congress()
    const names = ['张三', '曾国', '单田', '阿丽', '解放', '李四', '李四']
    await send(
      congressId,
      names.map((name, index) => line(name, `00${index}`)),
    )
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const { rows, next } = await everybody(congressId, { limit: 2, ...(after && { after }) })
      seen.push(...rows.map(({ name }) => name))
      if (!next) break
      after = next
    }
    expect(seen).toEqual(['阿丽', '李四', '李四', '单田', '解放', '曾国', '张三'])
  })

  test('is searched by name and certificate, and taken literally', async () => {
    const congressId = await congress()
    await send(congressId, [line('张三', '甲001'), line('李四', '乙002')])
    const found = async (search: string) => (await everybody(congressId, { search })).rows.map(({ name }) => name)
    expect(await found('三')).toEqual(['张三'])
    expect(await found('乙0')).toEqual(['李四'])
    expect(await found('%')).toEqual([])
  })

  test('a name two deputies bear says nothing; another congress’s deputy is not here', async () => {
    const [congressId, other] = [await congress(), await congress()]
    await send(congressId, [line('张三', '001'), line('张三', '002'), line('李四', '003')])
    expect(await house.read(congressId, (db) => deputyByName(db, congressId, '张三'))).toBeNull()
    const id = await idOf(congressId, '李四')
    expect(await house.read(congressId, (db) => isDeputyHere(db, congressId, id))).toBe(true)
    expect(await house.read(other, (db) => isDeputyHere(db, other, id))).toBe(false)
    expect(await house.read(other, (db) => isDeputyHere(db, congressId, id))).toBe(false)
    await expect(workIn(house, { congressId: other }, (work) => deputyPage(work, id))).rejects.toThrow(NotFound)
  })

  test.each<[Role, boolean]>([
    ['staff', true],
    ['chair', true],
    ['deputy', false],
    ['organ-handler', false],
    ['party-office', false],
  ])('the day of birth and phone shown to a %s: %s', async (role, shown) => {
    const congressId = await congress()
    await send(congressId, [line('张三', '001')])
    const id = await idOf(congressId, '张三')
    const page = await workIn(house, { congressId, caller: testCaller(congressId, [role]) }, (work) =>
      deputyPage(work, id),
    )
    expect([page.bornOn, page.phone]).toEqual(shown ? ['1980-01-05', '139-0000-0001'] : [null, null])
    expect(JSON.stringify(page)).toContain('张三')
  })

  test('and to the deputy herself', async () => {
    const congressId = await congress()
    await send(congressId, [line('张三', '001')])
    const deputyId = await idOf(congressId, '张三')
    const caller = testCaller(congressId, ['deputy'], { deputyId })
    expect(await workIn(house, { congressId, caller }, (work) => deputyPage(work, deputyId))).toMatchObject({
      bornOn: '1980-01-05',
    })
  })
})
