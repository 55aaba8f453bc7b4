import { describe, expect, test } from 'vitest'
import { Refused } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { testCaller, workIn } from '../../organs/testing.ts'
import { testCongress } from '../../organs/testing.ts'
import { expertise, fields, write } from './keep.ts'

const { house } = await testHouse()
const { congressId } = await testCongress(house)
const other = await testCongress(house, { congressId: 2 })

async function deputy(name: string): Promise<string> {
  const [id, delegation] = [newId(), newId()]
  await house.write(congressId, async (tx) => {
    const of = { congress_id: congressId }
    await tx
      .insertInto('deputies.delegation')
      .values({ ...of, id: delegation, name: `${name}团`, kind: 'delegation' })
      .execute()
    await tx
      .insertInto('deputies.deputy')
      .values({
        ...of,
        id,
        name,
        name_key: name,
        sex: 'female',
        nationality: '汉族',
        born_on: '1980-01-01',
        education: '大专',
        occupation: '村支书',
        occupation_kind: '农民',
        party: '中共党员',
        first_term: false,
        elected_on: '2022-01-01',
        delegation_id: delegation,
        certificate: name,
        created_at: new Date(),
      })
      .execute()
  })
  return id
}
const [li, wang] = [await deputy('李秀兰'), await deputy('王建国')]
const as = (deputyId: string | null, of = congressId) => testCaller(of, [deputyId ? 'deputy' : 'staff'], { deputyId })

describe('专长 (what a deputy knows well)', () => {
  test('she writes her own; what is sent is what stands, each once', async () => {
    const caller = as(li)
    await workIn(house, { congressId, caller }, (work) => write(work, li, ['水利', '农业种植', '水利']))
    const { tags } = await workIn(house, { congressId, caller }, (work) => write(work, li, ['水利', '测量']))
    expect(tags).toEqual(['水利', '测量'].toSorted())
    expect(await workIn(house, { congressId, caller: as(wang) }, (work) => expertise(work, li))).toMatchObject({
      mayWrite: false,
    })
  })
  test('not another’s; the staff write anybody’s', async () => {
    await expect(
      workIn(house, { congressId, caller: as(wang) }, (work) => write(work, li, ['法律'])),
    ).rejects.toBeInstanceOf(Refused)
    await workIn(house, { congressId, caller: as(null) }, (work) => write(work, wang, ['水利']))
  })
  test('twice at once: both end well, and the fields stand once', async () => {
    const both = [1, 2].map(() =>
      workIn(house, { congressId, caller: as(null) }, (work) => write(work, wang, ['水利', '法律'])),
    )
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })
  test('the catalogue counts those in office, the usual ones after those named', async () => {
    const { rows } = await workIn(house, { congressId }, (work) => fields(work))
    expect(rows[0]).toEqual({ tag: '水利', deputies: 2 })
    expect(rows.map(({ tag }) => tag)).toContain('财务审计')
    expect(rows.filter(({ tag }) => tag === '水利')).toHaveLength(1)
  })
  test('another congress sees nothing of it', async () => {
    const caller = as(null, other.congressId)
    const there = { congressId: other.congressId, caller }
    await expect(workIn(house, there, (work) => expertise(work, li))).rejects.toThrow('deputy')
    const { rows } = await workIn(house, there, (work) => fields(work))
    expect(rows.every(({ deputies }) => deputies === 0)).toBe(true)
  })
})
