import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { practice } from '../../../law/article.ts'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Caller } from '../../../platform/identity/index.ts'
import { testCaller, workIn } from '../../organs/testing.ts'
import type { Role } from '../../organs/words.ts'
import { undertakingLife } from '../life.ts'
import { namesIn } from '../lives.ts'
import { openMatter } from '../open-matter.ts'
import { perform } from '../perform.ts'
import { testTown, type TestTown } from '../testing.ts'
import { undertake } from '../undertake.ts'
import type { Life } from '../words.ts'
import { markRead, news, unreadNews } from './news.ts'

const under = practice('试', 'test')
const until = { count: 1, unit: 'month' } as const
const step = (from: string, act: string, by: string, to: string) => ({ from, act, by, to, under })
const owed = (state: string, owes: string, act: string) => ({
  state,
  owes,
  act,
  within: until,
  since: 'entered',
  under,
})
const paperLife: Life = {
  kind: 'paper',
  name: { zh: '建议', en: 'paper' },
  initial: 'draft',
  states: {
    draft: { name: { zh: '草稿', en: 'draft' }, seenBy: ['lead'] },
    submitted: { name: { zh: '已提交', en: 'submitted' }, seenBy: ['lead', 'office'] },
    handling: { name: { zh: '办理中', en: 'being handled' } },
    closed: { name: { zh: '办结', en: 'closed' }, ends: true },
  },
  acts: {
    submit: { name: { zh: '提交', en: 'submit' }, past: 'submitted' },
    assign: { name: { zh: '交办', en: 'assign' }, past: 'assigned' },
    extend: { name: { zh: '同意延期', en: 'extend' }, past: 'extended' },
    close: { name: { zh: '办结', en: 'close' }, past: 'closed' },
  },
  parties: {
    lead: { name: { zh: '领衔代表', en: 'lead' } },
    office: { name: { zh: '交办机构', en: 'office' } },
    organ: { name: { zh: '承办单位', en: 'organ' } },
    arbitrator: { name: { zh: '政府办公室', en: 'arbitrator' }, standing: [{ kind: 'role', id: 'government-office' }] },
  },
  steps: [
    step('draft', 'submit', 'lead', 'submitted'),
    step('submitted', 'assign', 'office', 'handling'),
    step('handling', 'extend', 'office', 'handling'),
    step('handling', 'close', 'lead', 'closed'),
  ],
  duties: [owed('draft', 'lead', 'submit'), owed('submitted', 'office', 'assign'), owed('handling', 'lead', 'close')],
}

const { house } = await testHouse()
const [li, wang, water, roads] = [newId(), newId(), newId(), newId()]
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`)
const today = '2026-03-20'
let town: TestTown
let followed: string[] = []
beforeAll(async () => {
  town = await testTown(house)
})

const lives = [undertakingLife, paperLife]
const ids = () => sql`select unnest(${followed}::uuid[])`
const telling = { lives, follows: [({ caller }: { caller: Caller }) => (caller.deputyId === wang ? ids() : null)] }

interface Somebody {
  readonly role: Role
  readonly deputyId?: string
  readonly organId?: string
  readonly accountId?: string
}
const accounts = new Map<string, string>()
const accountOf = (key: string) => accounts.get(key) ?? accounts.set(key, newId()).get(key)!
const as =
  ({ role, ...tie }: Somebody, day = today) =>
  <T>(act: (work: Work) => Promise<T>): Promise<T> => {
    const caller = testCaller(town.congressId, [role], tie)
    const accountId = accountOf(JSON.stringify({ role, ...tie }))
    return workIn(house, { congressId: town.congressId, caller: { ...caller, accountId }, at: noon(day) }, act)
  }

const people = {
  li: { role: 'deputy', deputyId: li },
  wang: { role: 'deputy', deputyId: wang },
  clerk: { role: 'staff' },
  water: { role: 'organ-handler', organId: water },
  roads: { role: 'organ-head', organId: roads },
  office: { role: 'government-office' },
  party: { role: 'party-office' },
} as const satisfies Record<string, Somebody>
type Who = keyof typeof people

const newsOf = (who: Who, { after, limit = 50, day = today }: { after?: string; limit?: number; day?: string } = {}) =>
  as(people[who], day)((work) => news(work, namesIn(lives), telling, { after, limit }))
const unreadOf = async (who: Who) => (await as(people[who])((work) => unreadNews(work, telling))).unread
const toldOf = async (who: Who, paper: string) =>
  (await newsOf(who)).rows.find(({ id }) => id === paper)?.events.map(({ said }) => said.zh) ?? []

/** A paper of Li's, submitted, and if it is told so, handed over to the water office. */
async function paper({ title = '修渠', assigned = true, day = '2026-03-02' } = {}): Promise<string> {
  const id = newId()
  const places = { lead: [{ kind: 'deputy', id: li }], office: [{ kind: 'role', id: 'staff' }] } as const
  await as(people.li, day)((work) => openMatter(work, paperLife, { id, title, places }))
  await as(people.li, day)((work) => perform(work, paperLife, { id, act: 'submit', version: 1 }))
  if (assigned) await assign(id, day)
  return id
}
const assign = (id: string, day: string) =>
  as(
    people.clerk,
    day,
  )((work) =>
    perform(work, paperLife, { id, act: 'assign', version: 2, places: { organ: [{ kind: 'organ', id: water }] } }),
  )

describe('动态: what is new on my papers', () => {
  test('the deputy is told at once what others did, in the words of the history; not what she did herself', async () => {
    const id = await paper()
    await as(people.clerk)((work) =>
      perform(work, paperLife, { id, act: 'extend', version: 3, facts: { reason: '资金未到位', dueOn: '2026-09-01' } }),
    )
    expect(await toldOf('li', id)).toEqual(['同意延期；理由：资金未到位；期限：2026年9月1日', '交办'])
    expect(await toldOf('clerk', id)).toEqual(['提交'])
  })
  test('an organ is told of what came after it was handed the paper, and of nothing from before', async () => {
    const id = await paper({ assigned: false })
    expect(await toldOf('water', id)).toEqual([])
    await assign(id, '2026-03-03')
    expect(await toldOf('water', id)).toEqual(['交办'])
    expect(await toldOf('office', id)).toEqual(['交办'])
    for (const nobody of ['roads', 'party', 'wang'] as const) expect(await toldOf(nobody, id)).toEqual([])
  })
  test('what is not handed over yet is for the deputy and the office', async () => {
    const id = await paper({ assigned: false })
    expect(await toldOf('clerk', id)).toEqual(['提交'])
    for (const nobody of ['water', 'office', 'roads', 'party', 'wang'] as const)
      expect(await toldOf(nobody, id)).toEqual([])
  })
  test('whoever put her name to it is told as its lead is', async () => {
    const id = await paper()
    followed = [id]
    expect(await toldOf('wang', id)).toEqual(['交办', '提交', '起草'])
    followed = []
  })
  test('what becomes of a promise is told with its paper, once', async () => {
    const sourceId = await paper()
    const promise = await as(
      people.water,
      '2026-03-05',
    )((work) =>
      undertake(work, {
        sourceId,
        promise: '修三公里渠道',
        owner: { kind: 'organ', id: water },
        verifiers: [{ kind: 'deputy', id: li }],
        dueOn: '2026-03-19',
      }),
    )
    await as(people.water)((work) => perform(work, undertakingLife, { id: promise, act: 'report', version: 1 }))
    expect(await toldOf('li', sourceId)).toEqual(['承诺事项“修三公里渠道”：报告完成', '交办'])
    expect(await toldOf('li', promise)).toEqual([])
  })
  test('what is older than thirty days is no news', async () => {
    const id = await paper({ day: '2026-02-17' })
    expect(await toldOf('li', id)).toEqual([])
    const then = await newsOf('li', { day: '2026-03-19' })
    expect(then.rows.some((row) => row.id === id)).toBe(true)
  })
})

describe('动态: read and unread', () => {
  test('counts papers, not events; is read once looked at, by this account alone', async () => {
    const id = await paper()
    await as(people.clerk)((work) => perform(work, paperLife, { id, act: 'extend', version: 3 }))
    const before = await unreadOf('water')
    expect(before).toBeGreaterThan(0)
    const latest = (await newsOf('water')).rows[0]?.latest ?? 0
    await as(people.water)((work) => markRead(work, { upTo: latest }))
    expect(await unreadOf('water')).toBe(0)
    expect(await unreadOf('li')).toBeGreaterThan(0)
    await as(people.clerk)((work) => perform(work, paperLife, { id, act: 'extend', version: 4 }))
    expect(await unreadOf('water')).toBe(1)
    const [row] = (await newsOf('water')).rows
    expect(row?.events.map(({ unread }) => unread)).toEqual([true, false, false])
  })
  test('a look is not taken back by an older one, nor made before its time', async () => {
    const far = await as(people.roads)((work) => markRead(work, { upTo: Number.MAX_SAFE_INTEGER }))
    expect((await as(people.roads)((work) => markRead(work, { upTo: 1 }))).upTo).toBe(far.upTo)
    await paper()
    const later = await as(people.roads)((work) => markRead(work, { upTo: Number.MAX_SAFE_INTEGER }))
    expect(later.upTo).toBeGreaterThan(far.upTo)
  })
  test('pages follow one another without a gap or a twin', async () => {
    await paper()
    const all = (await newsOf('li')).rows.map(({ id }) => id)
    const walked: string[] = []
    for (let after: string | undefined; ;) {
      const page = await newsOf('li', { after, limit: 2 })
      walked.push(...page.rows.map(({ id }) => id))
      if (!page.next) break
      after = page.next
    }
    expect(all.length).toBeGreaterThan(4)
    expect(walked).toEqual(all)
  })
})
