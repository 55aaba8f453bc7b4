import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import { historyOf, namesIn } from '../../docket/index.ts'
import { suggestionLives } from '../life.ts'
import { assign, draft, submit } from '../index.ts'
import { paperOf } from '../move.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { assignGroup } from './assign-group.ts'
import { group } from './group.ts'
import { groupOf } from './group-of.ts'
import { similar } from './page.ts'
import { dissolve, ungroup } from './ungroup.ts'

const { house } = await testHouse()
let people: TestPeople
beforeAll(async () => {
  people = await testPeople(house, 'township')
})

const reason = '都是东渠淤塞'
const typed = { analysis: '', category: '', wishedOrgan: '', mayPublish: true, notPublicReason: '', place: '' }

/** A paper that was sent in by a deputy. */
async function sentIn(who: 'li' | 'wang' = 'li', of = people): Promise<string> {
  const id = newId()
  const paper = { ...typed, id, title: '关于清理东渠的建议', facts: '东渠淤塞，三个组浇不上水。', proposal: '清淤。' }
  await of.as(who)((work) => draft(work, paper as never))
  await of.as(who)((work) => submit(work, { id, version: 1 }))
  return id
}

const clerk = () => people.as('clerk')
const versionOf = async (id: string): Promise<number> => (await clerk()((work) => paperOf(work, id))).version
const put = async (id: string, withId: string) => {
  const version = await versionOf(id)
  return clerk()((work) => group(work, { id, version, withId, reason }))
}
const grouped = async (id: string, who: Parameters<TestPeople['as']>[0] = 'clerk') =>
  people.as(who)((work) => groupOf(work, id))
const othersOf = async (id: string): Promise<string[]> =>
  ((await grouped(id))?.others ?? []).map((other) => other.id).sort()
const told = async (id: string): Promise<string[]> =>
  (await clerk()((work) => historyOf(work, { kind: 'suggestion', id }, namesIn(suggestionLives)))).map(
    ({ name }) => name,
  )

describe('并案 (papers are put together)', () => {
  test('each keeps its number, author and state; both records tell it, and name no other paper', async () => {
    const [one, other] = [await sentIn('li'), await sentIn('wang')]
    const before = await clerk()((work) => paperOf(work, other))
    await put(one, other)
    expect(await othersOf(one)).toEqual([other])
    expect(await othersOf(other)).toEqual([one])
    expect(await clerk()((work) => paperOf(work, other))).toEqual(before)
    for (const id of [one, other]) {
      expect(await told(id)).toContain('suggestion.grouped')
      const lines = await clerk()((work) => historyOf(work, { kind: 'suggestion', id }, namesIn(suggestionLives)))
      expect(JSON.stringify(lines)).not.toContain(id === one ? other : one)
    }
  })
  test('a third joins the group that is there, from either side', async () => {
    const [one, two, three, four] = [await sentIn(), await sentIn(), await sentIn(), await sentIn()]
    await put(one, two)
    await put(three, one)
    await put(two, four)
    expect(await othersOf(one)).toEqual([two, three, four].sort())
  })
  test('sent twice, it is done once; two clerks at once make one group', async () => {
    const [one, two, three] = [await sentIn(), await sentIn(), await sentIn()]
    const results = await Promise.allSettled([put(one, two), put(two, one), put(one, two)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
    expect((await told(one)).filter((name) => name === 'suggestion.grouped')).toHaveLength(1)
    await Promise.all([put(three, one), put(three, two)])
    expect(await othersOf(three)).toEqual([one, two].sort())
  })
  test('two clerks who put one paper beside different ones at once: it is in one group, the other is refused', async () => {
    const [paper, left, right, leftMate, rightMate] = [
      await sentIn(),
      await sentIn(),
      await sentIn(),
      await sentIn(),
      await sentIn(),
    ]
    await put(left, leftMate)
    await put(right, rightMate)
    const results = await Promise.allSettled([put(paper, left), put(paper, right)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await grouped(paper))?.others).toHaveLength(2)
  })
  test('an old version is refused, and nothing changes', async () => {
    const [one, two] = [await sentIn(), await sentIn()]
    const stale = (await versionOf(one)) - 1
    await expect(clerk()((work) => group(work, { id: one, version: stale, withId: two, reason }))).rejects.toThrow(
      Overtaken,
    )
    expect(await grouped(one)).toBeNull()
  })
  test('a paper of another congress is not there', async () => {
    const others = await testPeople(house, 'township')
    const foreign = await sentIn('li', others)
    await expect(put(await sentIn(), foreign)).rejects.toThrow(NotFound)
  })
  test('a deputy sees no paper of the group that she may not see', async () => {
    const [mine, hers] = [await sentIn('li'), await sentIn('wang')]
    await put(mine, hers)
    expect((await grouped(mine, 'li'))?.others).toEqual([])
    expect((await grouped(mine, 'clerk'))?.others.map(({ id }) => id)).toEqual([hers])
  })
})

describe('并案交办、分别答复 (one organ, each its own answer)', () => {
  test('all go to one organ, each with its own number; a paper with another organ does not join', async () => {
    const [one, two, alone] = [await sentIn(), await sentIn(), await sentIn()]
    await put(one, two)
    const id = (await grouped(one))?.id ?? ''
    expect(await clerk()((work) => assignGroup(work, { id, organId: people.organs.water }))).toEqual({ id, papers: 2 })
    const papers = await Promise.all([one, two].map((each) => clerk()((work) => paperOf(work, each))))
    expect(papers.map(({ organ_id }) => organ_id)).toEqual([people.organs.water, people.organs.water])
    expect(new Set(papers.map(({ number }) => number)).size).toBe(2)
    await expect(clerk()((work) => assignGroup(work, { id, organId: people.organs.water }))).rejects.toMatchObject({
      ruling: { because: 'nothing-to-assign' },
    })
    const mate = await sentIn()
    await put(alone, mate)
    const other = (await grouped(alone))?.id ?? ''
    await clerk()((work) => assignGroup(work, { id: other, organId: people.organs.roads }))
    await clerk()((work) => dissolve(work, { id: other, reason: '不是一回事' }))
    await expect(put(alone, one)).rejects.toMatchObject({ ruling: { because: 'organs-differ' } })
  })
})

describe('单独交办 (one of the group is assigned by itself)', () => {
  test('to the organ the others went to; to another it is refused', async () => {
    const [one, two] = [await sentIn(), await sentIn()]
    await put(one, two)
    const give = async (id: string, organId: string) => {
      const version = await versionOf(id)
      return clerk()((work) => assign(work, { id, version, organId }))
    }
    await give(one, people.organs.water)
    await expect(give(two, people.organs.roads)).rejects.toMatchObject({
      ruling: { because: 'organs-differ', facts: { one: '交通局', other: '水利局' } },
    })
    await give(two, people.organs.water)
    expect((await clerk()((work) => paperOf(work, two))).organ_id).toBe(people.organs.water)
  })
})

describe('退出、解除 (leaving and dissolving)', () => {
  test('one leaves, the others stay; when one is left the group ends; all is on record', async () => {
    const [one, two, three] = [await sentIn(), await sentIn(), await sentIn()]
    await put(one, two)
    await put(three, one)
    const out = async (id: string) => {
      const version = await versionOf(id)
      return clerk()((work) => ungroup(work, { id, version, reason: '地点不同' }))
    }
    await out(three)
    expect(await othersOf(one)).toEqual([two])
    await out(two)
    expect(await grouped(one)).toBeNull()
    expect(await told(one)).toContain('suggestion.group-dissolved')
    expect(await told(two)).toContain('suggestion.ungrouped')
    await expect(out(two)).rejects.toMatchObject({ ruling: { because: 'not-in-a-group' } })
    await put(two, three)
    expect(await othersOf(two)).toEqual([three])
  })
  test('dissolved twice, it is dissolved once', async () => {
    const [one, two] = [await sentIn(), await sentIn()]
    await put(one, two)
    const id = (await grouped(one))?.id ?? ''
    const part = () => clerk()((work) => dissolve(work, { id, reason: '不是一回事' }))
    const both = await Promise.all([part(), part()])
    expect(both.map(({ papers }) => papers).sort()).toEqual([0, 2])
    expect(await grouped(one)).toBeNull()
  })
  test('once one has been answered the group stays, and that paper in it', async () => {
    const [one, two] = [await sentIn(), await sentIn()]
    await put(one, two)
    const id = (await grouped(one))?.id ?? ''
    await clerk()((work) => assignGroup(work, { id, organId: people.organs.water }))
    // The reply itself is another part's affair.
    await house.write(people.congressId, (tx) =>
      tx
        .insertInto('suggestions.reply')
        .values({
          congress_id: people.congressId,
          id: newId(),
          suggestion_id: one,
          organ_id: people.organs.water,
          text: '已清淤。',
          replied_on: '2026-03-02',
        } as never)
        .execute(),
    )
    await expect(clerk()((work) => dissolve(work, { id, reason }))).rejects.toMatchObject({
      ruling: { because: 'group-answered' },
    })
    const version = await versionOf(one)
    await expect(clerk()((work) => ungroup(work, { id: one, version, reason }))).rejects.toMatchObject({
      ruling: { because: 'group-answered' },
    })
    expect((await grouped(two))?.others[0]?.reply).toMatchObject({ text: '已清淤。' })
    const panel = await clerk()(async (work) => similar.panel(work, (await paperOf(work, one)) as never))
    expect(panel.offers).toMatchObject({
      ungroup: { because: 'group-answered' },
      dissolve: { because: 'group-answered' },
      assign: { because: 'nothing-to-assign' },
    })
  })
})
