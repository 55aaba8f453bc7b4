import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { changeMandate } from '../../deputies/index.ts'
import { matterOf } from '../../docket/index.ts'
import { enterSignatories, invite } from '../../drafting/index.ts'
import { suggestionPapers } from '../papers.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { draft, revise } from './draft.ts'
import { takeBackOfThoseWhoLeft } from './left.ts'
import { submit, withdraw } from './submit.ts'

const { house } = await testHouse()
let people: TestPeople
beforeEach(async () => {
  people = await testPeople(house)
})

const text = {
  title: '关于修复东干渠的建议',
  facts: '渗漏二百米。',
  analysis: '',
  proposal: '列入计划。',
  place: '东坝村',
  category: '水利',
  wishedOrgan: '水利局、交通局',
  mayPublish: true,
  notPublicReason: '',
  difference: '',
}
type Words = Partial<typeof text>
const drafted = (words: Words = {}, who: 'li' | 'clerk' = 'li', leadDeputyId?: string) =>
  people.as(who)((work) => draft(work, { id: newId(), ...text, ...words, ...(leadDeputyId && { leadDeputyId }) }))
const submitted = (id: string, day?: string) => people.as('li', day)((work) => submit(work, { id, version: 1 }))
const refused = (because: string) => ({ ruling: { because } })
const matter = (id: string) =>
  house.read(people.congressId, (db) => matterOf(db, people.congressId, { kind: 'suggestion', id }))
const mandate = (change: 'suspend' | 'restore' | 'end', on = '2026-03-02', deputy = people.deputies.li) =>
  people.as('clerk')((work) => changeMandate(work, deputy, { change, on, reason: '' }))

describe('代表法 24: 缺少任何一部分的不能提交', () => {
  test.each([['facts'], ['proposal']] as const)('没有 %s', async (part) => {
    const { id } = await drafted({ [part]: '' })
    await expect(submitted(id)).rejects.toMatchObject({ ruling: { because: 'part-missing', facts: { part } } })
    expect(await matter(id)).toMatchObject({ state: 'draft', version: 1 })
  })
  test('不公开而没有理由', async () => {
    const { id } = await drafted({ mayPublish: false })
    await expect(submitted(id)).rejects.toMatchObject(refused('reason-missing'))
  })
})

describe('收到之日 (the day of receipt)', () => {
  test('闭会期间是提交当日', async () => {
    const { id } = await drafted()
    await submitted(id, '2026-03-04')
    expect((await matter(id)).days).toMatchObject({ received: '2026-03-04' })
  })
  test('会议期间自闭幕之日起算', async () => {
    await house.write(people.congressId, (tx) =>
      tx
        .insertInto('organs.session')
        .values({
          congress_id: people.congressId,
          id: newId(),
          name: '第五次会议',
          term: 17,
          ordinal: 5,
          opens_on: '2026-06-01',
          closes_on: '2026-06-04',
        })
        .execute(),
    )
    const { id } = await drafted()
    await submitted(id, '2026-06-01')
    expect((await matter(id)).days).toMatchObject({ received: '2026-06-04' })
  })
})

describe('代表法 61、63: 暂停执行职务或者资格终止的代表', () => {
  test('暂停期间不能起草、修改、提交，恢复以后可以；内容不变', async () => {
    const { id } = await drafted()
    await mandate('suspend')
    await expect(drafted()).rejects.toMatchObject(refused('mandate-suspended'))
    await expect(
      people.as('li')((work) => revise(work, id, { ...text, facts: '改', version: 1 })),
    ).rejects.toMatchObject(refused('mandate-suspended'))
    await expect(submitted(id)).rejects.toMatchObject(refused('mandate-suspended'))
    await expect(drafted({}, 'clerk', people.deputies.li)).rejects.toMatchObject(refused('mandate-suspended'))
    expect(await matter(id)).toMatchObject({ state: 'draft', version: 1 })
    await mandate('restore')
    expect(await submitted(id)).toMatchObject({ state: 'submitted' })
  })
  test('资格终止的，终止前一日还可以，当日不可以', async () => {
    const { id } = await drafted()
    await mandate('end', '2026-03-03')
    await expect(submitted(id, '2026-03-03')).rejects.toMatchObject(refused('mandate-ended'))
    expect(await submitted(id, '2026-03-02')).toMatchObject({ state: 'submitted' })
  })
})

describe('联名的建议 (a joint paper)', () => {
  const withdrawn = (id: string) => people.as('li')((work) => withdraw(work, { id, version: 1, reason: '已经解决' }))
  test('联名代表没有撤回联名的，领衔代表不能撤回；一人提出的可以', async () => {
    const [joint, alone] = [await drafted(), await drafted()]
    await people.as('li')((work) =>
      enterSignatories(work, { matterId: joint.id, deputies: [people.deputies.wang], signedOn: '2026-03-02' }),
    )
    await expect(withdrawn(joint.id)).rejects.toMatchObject({
      ruling: { because: 'co-signers-remain', facts: { signed: 1 } },
    })
    expect(await withdrawn(alone.id)).toMatchObject({ state: 'withdrawn' })
  })
  test('提交以后，没有答复的邀请失效', async () => {
    const { id } = await drafted()
    await people.as('li')(async (work) => {
      const found = await suggestionPapers.find(work, id)
      const standing = {
        id,
        kind: 'suggestion',
        of: suggestionPapers,
        leads: true,
        open: true,
        handedOver: false,
      } as const
      return invite(work, { ...found!, ...standing }, [people.deputies.wang])
    })
    await submitted(id)
    const row = await house.read(people.congressId, (db) =>
      db.selectFrom('drafting.signatory').select('state').where('matter_id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(row.state).toBe('lapsed')
  })
})

describe('离任代表没有提交的 (of a deputy who has left)', () => {
  test('由每日任务以她的名义撤回，已提交的不动，再运行一次没有变化', async () => {
    const [{ id }, handedIn] = [await drafted(), await drafted()]
    await submitted(handedIn.id)
    await mandate('end', '2026-05-01')
    const turn = (day: string) => people.as('auditor', day)((work) => takeBackOfThoseWhoLeft(work))
    expect(await turn('2026-04-30')).toBe(0)
    expect(await turn('2026-05-01')).toBeGreaterThan(0)
    expect(await matter(id)).toMatchObject({ state: 'withdrawn' })
    expect(await matter(handedIn.id)).toMatchObject({ state: 'submitted' })
    expect(await turn('2026-05-02')).toBe(0)
  })
})

describe('代录 (entered by staff)', () => {
  test('没有选代表的不收', async () => {
    await expect(drafted({}, 'clerk')).rejects.toMatchObject(refused('deputy-missing'))
  })
  test('不是本级代表的不收', async () => {
    await expect(drafted({}, 'clerk', newId())).rejects.toMatchObject(refused('deputy-missing'))
  })
  test('代录的记为代录', async () => {
    const { id } = await drafted({}, 'clerk', people.deputies.wang)
    const row = await house.read(people.congressId, (db) =>
      db.selectFrom('suggestions.suggestion').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(row).toMatchObject({ entered_by_staff: true, lead_deputy_id: people.deputies.wang, place: '东坝村' })
  })
})
