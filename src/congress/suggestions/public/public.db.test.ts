import { describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import type { PublicAsked, PublicPage } from '../../../platform/portal/page.ts'
import { viewOf } from '../../../platform/portal/view.ts'
import { answered } from '../judging/testing.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { publicList, publishedOfDeputy } from './list.ts'
import { publicPaper } from './paper.ts'
import { suggestionsPublicPages } from './pages.ts'
import { searchText } from '../../../platform/text/cut.ts'
import { sql } from 'kysely'

const { house } = await testHouse()
const people = await testPeople(house)
const others = await testPeople(house)

type Query = Readonly<Record<string, string>>
const asking = <T>(
  { congressId }: TestPeople,
  ask: (asked: PublicAsked) => Promise<T>,
  { query = {}, params = {} }: { query?: Query; params?: Query } = {},
) =>
  house.read(congressId, (tx) =>
    ask({
      ...{ tx, congressId, today: '2026-06-15', now: new Date('2026-06-15T09:00:00+08:00') },
      ...{ language: 'zh', query, params },
    }),
  )

/** A page as it is read, in both languages, and what its twin says. */
async function shown(path: string, given: { query?: Query; params?: Query } = {}): Promise<string> {
  const page = suggestionsPublicPages.find((each) => each.path === path) as unknown as PublicPage<unknown>
  const model = await asking(people, (asked) => page.read(asked), given)
  if (model === null) return ''
  const texts = (['zh', 'en'] as const).map((language) => {
    const seen = { congressId: people.congressId, language, today: '2026-06-15', outside: 'https://x', query: {} }
    return page.body(model as never, viewOf(seen))
  })
  const twins = [page.title(model as never), page.table?.(model as never), page.data?.(model as never)]
  return [...(await Promise.all(texts)), JSON.stringify(twins), JSON.stringify(page.entries?.(model as never))].join(
    '\n',
  )
}

interface Changes {
  readonly title?: string
  readonly facts?: string
  readonly mayPublish?: boolean
  readonly state?: string
}

/** A paper as somebody meddles with it behind the house's back. */
async function paper(of: TestPeople, { title, facts, mayPublish = true, state }: Changes = {}): Promise<string> {
  const { id } = await answered(of, { promises: ['5月底前修好东干渠，联系13900002005'] })
  await house.write(of.congressId, async (tx) => {
    const said = title ?? '关于修复上堰村东干渠的建议'
    await tx
      .updateTable('suggestions.suggestion')
      .set({
        ...{
          title: said,
          facts: facts ?? '漏水',
          may_publish: mayPublish,
          category: '水利',
          result_class: 'A',
          not_public_reason: '涉密原委',
        },
        search: sql`to_tsvector('simple', ${searchText(said, facts ?? '')})` as never,
      })
      .where('id', '=', id)
      .execute()
    if (state) await tx.updateTable('docket.matter').set({ state }).where('id', '=', id).execute()
  })
  return id
}

const replyOf = (of: TestPeople, id: string, change: Record<string, unknown>) =>
  house.write(of.congressId, (tx) =>
    tx.updateTable('suggestions.reply').set(change).where('suggestion_id', '=', id).execute(),
  )

describe('代表法 51.3: what everybody reads of suggestions', () => {
  test('a published one with its reply, promises and who owes what', async () => {
    const id = await paper(people)
    const text = await shown('/suggestions/:id', { params: { id } })
    expect(text).toContain('已列入计划。')
    expect(text).toContain('过了期限还没办成')
    expect(text).toContain('李秀兰')
    expect(text).toContain('solved or basically solved')
    expect(text).toContain('水利局')
  })

  test('never a person’s number, whoever wrote it', async () => {
    const id = await paper(people, { title: '打139-0000-2005问桥', facts: '电话13800138000，530102198003071234' })
    await replyOf(people, id, {
      text: '责任人电话139-0000-2005',
      contact_person: '沙小鸥',
      contact_phone: '13911112222',
    })
    const all = [
      await shown('/suggestions/:id', { params: { id } }),
      await shown('/suggestions'),
      await shown('/suggestions/all'),
    ]
    for (const hidden of ['139-0000-2005', '13800138000', '530102198003071234', '沙小鸥', '13911112222', '13900002005'])
      expect(all.join()).not.toContain(hidden)
    expect(all.join()).toContain('＊＊＊')
  })

  test.each(['draft', 'submitted', 'reviewed', 'returned', 'withdrawn'])('%s: nobody knows of it', async (state) => {
    const id = await paper(people, { title: `未公开的${state}`, state })
    expect(await shown('/suggestions/:id', { params: { id } })).toBe('')
    expect(await shown('/suggestions/all')).not.toContain(`未公开的${state}`)
  })

  test('依法不公开: its number and how far it has come, and not found by words, subject or organ', async () => {
    const id = await paper(people, { title: '关于秘密仓库的建议', facts: '秘密坑道', mayPublish: false })
    const text = await shown('/suggestions/:id', { params: { id } })
    expect(text).toContain('依法不公开')
    for (const hidden of ['秘密仓库', '秘密坑道', '涉密原委', '李秀兰', '水利', '已列入计划', '东干渠'])
      expect(text).not.toContain(hidden)
    for (const query of [{ find: '秘密仓库' }, { find: '坑道' }, { category: '水利' }, { organ: people.organs.water }])
      expect(
        (await asking(people, publicList, { query: query as unknown as Query })).rows.map((row) => row.id),
      ).not.toContain(id)
    expect((await asking(people, publicList)).rows.map((row) => row.id)).toContain(id)
    const ofLi = await asking(people, (asked) => publishedOfDeputy(asked, people.deputies.li))
    expect(ofLi.map((row) => row.id)).not.toContain(id)
  })

  test('a reply whose signer kept it back is not shown, nor one that was put right', async () => {
    const id = await paper(people)
    await replyOf(people, id, { may_publish: false })
    expect(await shown('/suggestions/:id', { params: { id } })).not.toContain('已列入计划')
    await replyOf(people, id, { may_publish: true })
    const first = await asking(people, publicPaper, { params: { id } })
    await people.as('water')(({ tx, congressId }) =>
      tx
        .insertInto('suggestions.reply')
        .values({
          ...{ congress_id: congressId, id: newId(), suggestion_id: id, organ_id: people.organs.water },
          ...{ text: '更正：已经修好', replied_on: '2026-05-01', kind: 'correction', correction_reason: '笔误' },
          ...{ corrects_id: first?.open?.replies[0]?.id ?? '', may_publish: true },
        })
        .execute(),
    )
    const text = await shown('/suggestions/:id', { params: { id } })
    expect(text).toContain('更正：已经修好')
    expect(text).not.toContain('已列入计划')
  })

  test('markup stays text', async () => {
    const probe = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const id = await paper(people, { title: probe, facts: probe })
    const html = (await shown('/suggestions/:id', { params: { id } })).split('[{"zh"')[0] ?? ''
    expect(html).not.toMatch(/<script|<img/)
    expect((await shown('/suggestions')).split('[{"zh"')[0]).not.toMatch(/<script|<img/)
    const typed = await shown('/suggestions', { query: { find: probe } })
    expect(typed.split('[{"zh"')[0]).not.toMatch(/<script|<img/)
  })

  test('found by words, stage and village; a filter that makes no sense filters nothing', async () => {
    const id = await paper(people, { title: '关于白苇村机耕桥的建议' })
    const village = newId()
    await people.as('clerk')(({ tx, congressId, now }) =>
      tx
        .insertInto('deputies.area')
        .values({ congress_id: congressId, id: village, kind: 'village', name: '白苇村', created_at: now })
        .execute(),
    )
    const ids = async (query: Query) => (await asking(people, publicList, { query })).rows.map((row) => row.id)
    expect(await ids({ find: '机耕桥' })).toEqual([id])
    expect(await ids({ area: village })).toEqual([id])
    expect(await ids({ area: newId() })).toEqual([])
    expect(await ids({ stage: 'accepted' })).toEqual([])
    expect(await ids({ stage: 'draft', organ: 'x', session: 'y', after: 'z' })).toContain(id)
    expect(await ids({ find: '。。。' })).toEqual([])
  })

  test('page by page, each once', async () => {
    const many = await testPeople(house)
    for (let at = 0; at < 23; at += 1) await answered(many)
    const first = await asking(many, publicList)
    const second = await asking(many, publicList, { query: { after: first.next ?? '' } })
    expect([first.total, first.rows.length, second.rows.length, second.next]).toEqual([23, 20, 3, null])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(23)
  })

  test('another congress’s papers are not here', async () => {
    const id = await paper(others, { title: '别处的建议' })
    expect(await shown('/suggestions/:id', { params: { id } })).toBe('')
    expect(await shown('/suggestions/all')).not.toContain('别处的建议')
    expect(await shown('/suggestions/:id', { params: { id: '不是编号' } })).toBe('')
  })

  test('numbers: sums, and ratings only where there are enough', async () => {
    const few = await testPeople(house)
    const { id } = await answered(few)
    const rate = async (suggestionId: string) =>
      few.as('clerk')(async ({ tx, congressId }) => {
        const reply = await tx
          .selectFrom('suggestions.reply')
          .select('id')
          .where('suggestion_id', '=', suggestionId)
          .executeTakeFirstOrThrow()
        const rating = { attitude: 'satisfied', result: 'dissatisfied', rated_on: '2026-05-01', reason: '渠没修' }
        await tx
          .insertInto('suggestions.rating')
          .values({ congress_id: congressId, reply_id: reply.id, ...rating })
          .execute()
      })
    await rate(id)
    const page = suggestionsPublicPages.find((each) => each.path === '/suggestions/numbers') as unknown as PublicPage<{
      ratings: { counted: number } | null
      total: { figures: Record<string, number> }
    }>
    const one = await asking(few, (asked) => page.read(asked))
    expect([one?.ratings, one?.total.figures['replied']]).toEqual([null, 1])
    for (let at = 0; at < 2; at += 1) await rate((await answered(few)).id)
    const three = await asking(few, (asked) => page.read(asked))
    expect(three?.ratings).toMatchObject({ counted: 3 })
    expect(JSON.stringify(three)).not.toContain('渠没修')
  })
})
