import { beforeAll, describe, expect, test } from 'vitest'
import { ownerClient } from '../../../platform/database/connect.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/database/id.ts'
import { draft, importSuggestions, revise, submit } from '../index.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { readAnew } from './keep.ts'
import { similarTo } from './lines.ts'

const { house, ownerUrl } = await testHouse()
let people: TestPeople

const typed = { analysis: '', category: '', wishedOrgan: '', mayPublish: true, notPublicReason: '', place: '' }
const parking = {
  ...typed,
  title: '关于在河口镇王家坝村修建停车场的建议',
  facts: '赶集日车辆沿街乱停。',
  proposal: '选址修建停车场。',
}
const asked = { title: '关于解决王家坝村停车难的建议', texts: ['逢集没有地方停车。'] }

type Who = Parameters<TestPeople['as']>[0]
const found = async (who: Who, of = people): Promise<string[]> =>
  (await of.as(who)((work) => similarTo(work, asked))).rows.map(({ id }) => id)

async function drafted(who: Who, of: TestPeople, paper = parking): Promise<string> {
  const id = newId()
  await of.as(who)((work) => draft(work, { id, ...paper } as never))
  return id
}

beforeAll(async () => {
  people = await testPeople(house)
})

describe('查重 (what is found)', () => {
  test('a draft is found by nobody, its author included; once sent in by her and the office; another deputy waits', async () => {
    const id = await drafted('li', people)
    for (const who of ['li', 'wang', 'clerk'] as const) expect(await found(who)).not.toContain(id)
    await people.as('li')((work) => submit(work, { id, version: 1 }))
    expect(await found('li')).toContain(id)
    expect(await found('clerk')).toContain(id)
    expect(await found('wang')).not.toContain(id)
  })
  test('what a paper says now is compared, not what it said', async () => {
    const id = await drafted('li', people)
    const said = { ...parking, title: '关于扩建敬老院的建议', facts: '床位不够。', proposal: '扩建。' }
    await people.as('li')((work) => revise(work, id, { ...said, version: 1 } as never))
    await people.as('li')((work) => submit(work, { id, version: 2 }))
    const { rows } = await people.as('clerk')((work) => similarTo(work, { title: '关于增加敬老院床位的建议' }))
    expect(rows[0]?.id).toBe(id)
    expect(rows[0]?.shared).toContain('敬老院')
    const { rows: parked } = await people.as('clerk')((work) => similarTo(work, asked, id))
    expect(parked.map((row) => row.id)).not.toContain(id)
  })
  test('a paper of a past term is found with its reply and what became of the promise', async () => {
    const record = {
      title: '关于河口镇王家坝村停车场建设的建议',
      facts: '没有停车场。',
      congress: '试验县第十六届人民代表大会',
      session: '第三次会议',
      number: '第9号',
      units: ['交通局'],
      submitted_on: '2024-01-10',
      assigned_on: '2024-02-01',
      reply_date: '2024-04-01',
      reply: '已列入年度计划，年底建成停车场。',
      result_class: 'B',
      promises: [{ text: '建成停车场', due_on: '2024-12-31', state: 'open' }],
      state: 'following',
    }
    const content = Buffer.from(JSON.stringify(record)).toString('base64')
    const sent = { fileName: 'past.jsonl', content, confirm: true, createOrgans: true }
    expect(await people.as('clerk')((work) => importSuggestions(work, sent))).toMatchObject({
      problems: [],
      done: true,
    })
    const { rows } = await people.as('wang')((work) => similarTo(work, asked))
    expect(rows).toMatchObject([
      {
        title: record.title,
        session: '试验县第十六届人民代表大会第三次会议',
        replied: { organ: '交通局', on: '2024-04-01', text: record.reply },
        resultClass: 'B',
      },
    ])
    expect(rows[0]?.promises).toEqual({ kept: 0, open: 0, broken: 1 })
    expect(rows[0]?.shared.join()).toContain('停车')
  })
  test('a title of nothing finds nothing', async () => {
    expect((await people.as('clerk')((work) => similarTo(work, { title: '' }))).rows).toEqual([])
  })
})

describe('every congress for itself', () => {
  test('a paper of another congress is never found', async () => {
    const others = await testPeople(house)
    const id = await drafted('li', others)
    await others.as('li')((work) => submit(work, { id, version: 1 }))
    expect(await found('clerk', others)).toEqual([id])
    expect(await found('clerk')).not.toContain(id)
  })
})

describe('the daily round', () => {
  test('reads what was never read, or read another way, and counts once', async () => {
    const id = await drafted('li', people, { ...parking, title: '关于整治黑臭水塘的建议' })
    await people.as('li')((work) => submit(work, { id, version: 1 }))
    const owner = await ownerClient(ownerUrl)
    await owner.query(`set app.congress = '${people.congressId}'`)
    await owner.query(
      `update suggestions.grams set method = 0, matter = '{}', single = '{}' where suggestion_id = '${id}'`,
    )
    await owner.end()
    const ask = () => people.as('clerk')((work) => similarTo(work, { title: '关于治理黑臭水塘的建议' }))
    expect((await ask()).rows.map((row) => row.id)).not.toContain(id)
    expect(await people.as('clerk')((work) => readAnew(work))).toBeGreaterThan(0)
    expect((await ask()).rows[0]?.id).toBe(id)
    expect(await people.as('clerk')((work) => readAnew(work))).toBe(0)
  })
})
