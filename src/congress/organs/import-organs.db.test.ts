import { describe, expect, test } from 'vitest'
import { testHouse } from '../../platform/database/testing.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { addOrgans, importOrgans } from './import-organs.ts'
import { kindByName } from './organ-columns.ts'
import { organsOf } from './queries.ts'
import { testCongress, workIn } from './testing.ts'

const { house } = await testHouse()
let last = 0
const congress = async () => (await testCongress(house, { congressId: (last += 1) })).congressId

const send = (congressId: number, text: string, confirm = true) =>
  workIn(house, { congressId }, (work) =>
    importOrgans(work, { fileName: 'organs.csv', content: Buffer.from(text).toString('base64'), confirm }),
  )
const organs = (congressId: number) => house.read(congressId, (db) => organsOf(db, congressId))
const events = (congressId: number) =>
  house.read(congressId, (db) => db.selectFrom('record.event').select(['name', 'facts']).orderBy('seq').execute())

const list =
  '名称,简称,类别,联系人,联系电话,分管领导\n甲县水利局,县水利局,政府部门,张三,139-0000-0001,李四\n甲县人民法院,县法院,法院,,,\n'

describe('importing organs (机关名录)', () => {
  test('a preview says what would happen and touches nothing', async () => {
    const congressId = await congress()
    const report = await send(congressId, list, false)
    expect(report).toMatchObject({ rows: 2, added: 2, changed: 0, unchanged: 0, problems: [], done: false })
    expect(report.preview[0]).toEqual({
      名称: '甲县水利局',
      简称: '县水利局',
      类别: '政府部门',
      联系人: '张三',
      联系电话: '139-0000-0001',
      分管领导: '李四',
    })
    expect(await organs(congressId)).toEqual([])
    expect(await events(congressId)).toEqual([])
  })

  test('confirmed, adds them and is recorded once, with counts', async () => {
    const congressId = await congress()
    expect(await send(congressId, list)).toMatchObject({ added: 2, done: true })
    expect((await organs(congressId)).map(({ name, kind }) => [name, kind])).toEqual([
      ['甲县人民法院', 'court'],
      ['甲县水利局', 'department'],
    ])
    expect(await events(congressId)).toEqual([
      { name: 'organ.imported', facts: { source: 'organs.csv', added: 2, changed: 0, unchanged: 0 } },
    ])
    expect(await house.read(congressId, (db) => verifyRecord(db, congressId))).toMatchObject({
      events: 1,
      broken: null,
    })
  })

  test('sent again it changes nothing and records nothing', async () => {
    const congressId = await congress()
    await send(congressId, list)
    expect(await send(congressId, list)).toMatchObject({ added: 0, changed: 0, unchanged: 2, done: true })
    expect(await events(congressId)).toHaveLength(1)
  })

  test('changes by name only what the table speaks of', async () => {
    const congressId = await congress()
    await send(congressId, list)
    const report = await send(congressId, '单位名称,类别,联系人\n甲县水利局,政府部门,王五\n甲县人民法院,法院,\n')
    expect(report).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
    expect((await organs(congressId)).find(({ name }) => name === '甲县水利局')).toMatchObject({
      contact: '王五',
      phone: '139-0000-0001',
      shortName: '县水利局',
    })
  })

  test('with one bad cell nothing is imported, and the cell is named', async () => {
    const congressId = await congress()
    const report = await send(congressId, `${list}甲县教育局,,公司,,,\n,,法院,,,\n`)
    expect(report.done).toBe(false)
    expect(report.problems.map(({ cell, value }) => [cell, value])).toEqual([
      ['C4', '公司'],
      ['A5', ''],
    ])
    expect(await organs(congressId)).toEqual([])
  })

  test('another congress with an organ of the same name keeps its own', async () => {
    const [one, other] = [await congress(), await congress()]
    await send(one, list)
    expect(await send(other, list, false)).toMatchObject({ added: 2 })
  })
})

describe('organs that an imported paper names', () => {
  test.each([
    ['县住房和城乡建设局', 'department'],
    ['大坪乡人民政府', 'township-government'],
    ['金山街道办事处', 'township-government'],
    ['白塔镇', 'township-government'],
    ['县人民法院', 'court'],
    ['县人民检察院', 'procuratorate'],
    ['县监察委员会', 'supervisory-commission'],
    ['县人民政府办公室', 'government-office'],
    ['市委编办', 'party-organ'],
    ['新能源公交公司', 'public-utility'],
    ['发展和改革委员会', 'department'],
    ['某某协会', 'other'],
  ])('%s is taken for a %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind)
  })

  test('are added under one event', async () => {
    const congressId = await congress()
    await workIn(house, { congressId }, (work) => addOrgans(work, ['乙县水利局', '乙县供电公司'], 'papers.jsonl'))
    expect(await organs(congressId)).toHaveLength(2)
    expect(await events(congressId)).toMatchObject([
      { name: 'organ.imported', facts: { names: ['乙县水利局', '乙县供电公司'] } },
    ])
  })
})
