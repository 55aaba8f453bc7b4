import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { Refused } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { testCongress, workIn } from '../../organs/testing.ts'
import { importDeputies } from '../import-deputies.ts'
import { changeMandate } from '../mandate.ts'
import { deputyByName } from '../queries.ts'
import { add, change, end } from './keep.ts'
import { list } from './list.ts'
import { areasOf, areasOfDeputies, deputiesOfArea, findAreas } from './queries.ts'
import { tie } from './tie.ts'
import type { AreaKind } from './words.ts'

const { house } = await testHouse()
let last = 0
const congress = async (level: 'county' | 'township' = 'county') =>
  (await testCongress(house, { level, congressId: (last += 1) })).congressId
const heading =
  '姓名,性别,民族,出生日期,学历,职业,职业类别,党派,首次当选,代表团,代表证号,工作单位及职务,联系电话,任职日期,选区,联系村居'
const row = (name: string, areas: readonly [constituency: string, contacts: string], team = '鹭汀镇代表团') =>
  `${name},女,苗族,1980-01-05,本科,教师,专业技术人员,群众,是,${team},${name},教师,139-0000-0001,2021-12-10,${areas.join(',')}`
const send = (congressId: number, lines: readonly string[], sent: { confirm?: boolean; createAreas?: boolean } = {}) =>
  workIn(house, { congressId }, (work) =>
    importDeputies(work, {
      fileName: 'deputies.csv',
      content: Buffer.from([heading, ...lines].join('\n')).toString('base64'),
      ...{ confirm: true, createAreas: true, ...sent },
    }),
  )
const named = async (congressId: number) =>
  new Map((await house.read(congressId, (db) => areasOf(db, congressId))).map((area) => [area.name, area]))
const of = async (congressId: number, name: string) => {
  const area = (await named(congressId)).get(name)
  const found = await house.read(congressId, (db) => deputiesOfArea(db, congressId, area?.id ?? '', '2026-11-23'))
  return found.map((deputy) => `${deputy.name} ${deputy.tie}`)
}
const refusal = async (doing: Promise<unknown>) =>
  doing.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.ruling.because : error),
  )
const entering = (
  congressId: number,
  kind: AreaKind,
  name: string,
  ways: { parentId?: string; votes?: string } = {},
) => {
  const area = { kind, name, aliases: [], parentId: ways.parentId ?? null, constituencyId: ways.votes ?? null }
  const id = newId()
  return workIn(house, { congressId }, (work) => add(work, id, area))
}

describe('areas come with the roll (选区、联系村居)', () => {
  const lines = [
    row('张三', ['第一选区（白苇村、双桨村）', '白苇村、双桨村']),
    row('李四', ['第一选区（白苇村、双桨村）', '鹭汀镇白苇村；回澜村']),
    row('王五', ['第二选区', '枫堰镇新村'], '枫堰镇代表团'),
  ]
  test('a preview names the new ones and makes none; without a yes nothing comes in', async () => {
    const congressId = await congress()
    const preview = await send(congressId, lines, { confirm: false, createAreas: false })
    expect(preview.newAreas).toContain('鹭汀镇白苇村（村）')
    expect(preview.newAreas).toHaveLength(8)
    expect(await refusal(send(congressId, lines, { createAreas: false }))).toBe('areas-missing')
    expect(await named(congressId)).toEqual(new Map())
  })
  test('with it the villages lie in their townships and vote in their constituencies', async () => {
    const congressId = await congress()
    expect(await send(congressId, lines)).toMatchObject({ done: true, added: 3 })
    const areas = await named(congressId)
    expect(areas.get('白苇村')).toMatchObject({ kind: 'village', constituencyId: areas.get('第一选区')?.id })
    expect(areas.get('白苇村')?.parentId).toBe(areas.get('鹭汀镇')?.id)
    expect(areas.get('新村')?.parentId).toBe(areas.get('枫堰镇')?.id)
    expect(await of(congressId, '双桨村')).toEqual(['李四 elected-in', '张三 elected-in', '张三 contacts'])
    expect(await of(congressId, '回澜村')).toEqual(['李四 contacts'])
    expect(await of(congressId, '鹭汀镇')).not.toContain('王五 elected-in')
    expect(await of(congressId, '第一选区')).toContain('张三 elected-in')
  })
  test('the same file again changes nothing; another village does', async () => {
    const congressId = await congress()
    await send(congressId, lines)
    expect(await send(congressId, lines)).toMatchObject({ unchanged: 3, changed: 0, newAreas: [] })
    const moved = [row('张三', ['第一选区', '白苇村']), ...lines.slice(1)]
    expect(await send(congressId, moved)).toMatchObject({ unchanged: 2, changed: 1, newAreas: [] })
    expect(await of(congressId, '双桨村')).toEqual(['李四 elected-in', '张三 elected-in'])
  })
  test('a name of two townships is asked about with its cell', async () => {
    const congressId = await congress()
    await send(congressId, [row('张三', ['', '新村']), row('李四', ['', '新村'], '枫堰镇代表团')])
    const { problems, done } = await send(congressId, [row('王五', ['', '新村'], '县直代表团')])
    expect([problems[0]?.cell, problems[0]?.value, done]).toEqual(['P2', '新村', false])
  })
  test('a village of several constituencies has them in it (township)', async () => {
    const congressId = await congress('township')
    const group = '第一代表小组'
    await send(congressId, [
      row('张三', ['芦滩村第一选区（芦滩村）', '芦滩村'], group),
      row('李四', ['芦滩村第二选区（芦滩村）', ''], group),
    ])
    const areas = await named(congressId)
    expect(areas.get('芦滩村第二选区')?.parentId).toBe(areas.get('芦滩村')?.id)
    expect(await of(congressId, '芦滩村')).toEqual(['李四 elected-in', '张三 elected-in', '张三 contacts'])
  })
  test.each(['county', 'township'] as const)('the demonstration’s %s finds its deputies', async (place) => {
    const congressId = await congress(place)
    const content = await readFile(new URL(`../../../../database/seeds/${place}/deputies.csv`, import.meta.url))
    const file = { fileName: 'deputies.csv', content: content.toString('base64'), confirm: true, createAreas: true }
    expect(await workIn(house, { congressId }, (work) => importDeputies(work, file))).toMatchObject({ problems: [] })
    const found = await house.read(congressId, (db) => findAreas(db, congressId, '鹭汀镇白苇村七组'))
    expect(found.areas.map(({ name }) => name)).toEqual(['白苇村'])
    expect((await of(congressId, '白苇村')).length).toBeGreaterThan(1)
  })
})

describe('the office keeps the areas', () => {
  test('twice the same name in one place is refused, in two places not', async () => {
    const congressId = await congress()
    const { id: here } = await entering(congressId, 'township', '甲镇')
    const { id: there } = await entering(congressId, 'township', '乙镇')
    await entering(congressId, 'village', '新村', { parentId: here })
    expect(await refusal(entering(congressId, 'village', '新村', { parentId: here }))).toBe('area-name-taken')
    expect(await refusal(entering(congressId, 'village', '新村', { parentId: there }))).toBeNull()
    const both = await Promise.all([1, 2].map(() => refusal(entering(congressId, 'village', '同村'))))
    expect(both.toSorted()).toEqual(['area-name-taken', null].toSorted())
  })
  test('constituencies below, electing units above; no circles; a village elects nobody', async () => {
    const congressId = await congress()
    expect(await refusal(entering(congressId, 'electing-unit', '某军分区'))).toBe('area-not-elected-so')
    const { id } = await entering(congressId, 'township', '甲镇')
    const { id: village } = await entering(congressId, 'village', '新村', { parentId: id })
    const moved = {
      kind: 'township' as const,
      name: '甲镇',
      aliases: ['老甲乡'],
      parentId: village,
      constituencyId: null,
    }
    expect(await refusal(workIn(house, { congressId }, (work) => change(work, id, moved)))).toBe('area-in-itself')
    expect(await refusal(entering(congressId, 'village', '二村', { votes: village }))).toBe('area-votes-nowhere')
    await workIn(house, { congressId }, (work) => change(work, id, { ...moved, parentId: null }))
    const found = await house.read(congressId, (db) => findAreas(db, congressId, '老甲乡'))
    expect(found.areas.map(({ name }) => name)).toEqual(['甲镇'])
    expect(await refusal(workIn(house, { congressId }, (work) => end(work, id, { on: '2026-11-23' })))).toBe(
      'area-has-parts',
    )
    await workIn(house, { congressId }, (work) => end(work, village, { on: '2026-11-23' }))
    expect(await refusal(entering(congressId, 'village', '三村', { parentId: village }))).toBe('area-has-ended')
  })
  test('a deputy’s areas are what was sent; whoever left office or is suspended covers nothing', async () => {
    const congressId = await congress()
    await send(congressId, [row('张三', ['第一选区', '白苇村']), row('李四', ['', '白苇村'])])
    const areas = await named(congressId)
    const [village, votes] = [areas.get('白苇村')?.id ?? '', areas.get('第一选区')?.id ?? '']
    const [zhang, li] = await house.read(congressId, async (db) =>
      Promise.all(['张三', '李四'].map(async (name) => (await deputyByName(db, congressId, name)) ?? '')),
    )
    const tied = (id: string, electedIn: string | null, contacts: string[]) =>
      refusal(workIn(house, { congressId }, (work) => tie(work, id, { electedIn, contacts })))
    expect(await tied(li ?? '', village, [])).toBe('area-elects-nobody')
    expect(await tied(li ?? '', null, [votes])).toBe('area-not-lived-in')
    expect(await tied(li ?? '', votes, [village, village])).toBeNull()
    const known = await house.read(congressId, (db) => areasOfDeputies(db, congressId, [li ?? '']))
    expect(known.get(li ?? '')).toHaveLength(2)
    const leave = { change: 'end' as const, on: '2026-11-01', reason: '' }
    await workIn(house, { congressId }, (work) => changeMandate(work, zhang ?? '', leave))
    await workIn(house, { congressId }, (work) => changeMandate(work, li ?? '', { ...leave, change: 'suspend' }))
    expect(await of(congressId, '白苇村')).toEqual([])
    expect(await tied(zhang ?? '', null, [])).toBe('mandate-ended')
    const { rows } = await workIn(house, { congressId }, list)
    expect(rows.flatMap(({ deputies }) => deputies)).toEqual([])
  })
  test('another congress sees none of it', async () => {
    const [mine, theirs] = [await congress(), await congress()]
    const { id } = await entering(mine, 'village', '白苇村')
    expect(await named(theirs)).toEqual(new Map())
    const moved = { kind: 'village' as const, name: '他村', aliases: [], parentId: null, constituencyId: null }
    await expect(workIn(house, { congressId: theirs }, (work) => change(work, id, moved))).rejects.toThrow('area')
  })
})
