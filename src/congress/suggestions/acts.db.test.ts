import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound, Overtaken } from '../../platform/http/errors.ts'
import { Refused } from '../../law/ruling.ts'
import { newId } from '../../platform/database/id.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { openMattersWithoutDuty, reportKept, verifyKept } from '../docket/index.ts'
import { assign } from './handing-over/assign.ts'
import { giveBack } from './gate/give-back.ts'
import { askExtension, extend } from './handling/extend.ts'
import { replyTo } from './handling/testing.ts'
import { draft, revise } from './writing/draft.ts'
import { decline } from './handing-over/send-back.ts'
import { sign } from './handing-over/sign.ts'
import { list } from './list.ts'
import { rate } from './judging/rate.ts'
import { settle } from './judging/settle.ts'
import { reply } from './handling/reply.ts'
import { submit, withdraw } from './writing/submit.ts'
import { testPeople, type TestPeople } from './testing.ts'

const { house } = await testHouse()
let people: TestPeople
beforeAll(async () => {
  people = await testPeople(house)
})

const text = {
  title: '关于修复上堰村东干渠的建议',
  facts: '东干渠二百米渗漏，三百亩田夏季断水。',
  analysis: '一九八五年修建，年久失修。',
  proposal: '列入今年小型水利维修计划。',
  category: '水利',
  wishedOrgan: '',
  mayPublish: true,
  notPublicReason: '',
}

const drafted = (id = newId()) => people.as('li')((work) => draft(work, { id, ...text }))

async function submitted(day = '2026-03-02') {
  const { id, version } = await drafted()
  return people.as('li', day)((work) => submit(work, { id, version }))
}

async function assigned(day = '2026-03-05') {
  const { id, version } = await submitted()
  return people.as('clerk', day)((work) => assign(work, { id, version, organId: people.organs.water }))
}

async function handling() {
  const { id, version } = await assigned()
  return people.as('water', '2026-03-06')((work) => sign(work, { id, version }))
}

async function replied(promises: { promise: string; dueOn: string }[] = []) {
  const { id, version } = await handling()
  const body = replyTo({ proposal: text.proposal, promises })
  return people.as('water', '2026-04-20')((work) => reply(work, { id, version, ...body }))
}

const dutiesOf = (id: string) =>
  house.read(people.congressId, (db) =>
    db.selectFrom('docket.duty').selectAll().where('matter_id', '=', id).where('ended_at', 'is', null).execute(),
  )

const refusedFor = (code: string) => expect.objectContaining({ ruling: expect.objectContaining({ because: code }) })
const good = { attitude: 'satisfied', result: 'satisfied', reason: '' } as const

describe('from draft to close', () => {
  test('a reply without promises, rated satisfied, closes the paper; nobody owes anything any more', async () => {
    const { id, version } = await replied()
    const closed = await people.as('li', '2026-04-22')((work) => rate(work, { id, version, then: 'accept', ...good }))
    expect(closed.state).toBe('closed')
    expect(await dutiesOf(id)).toEqual([])
  })

  test('答复不等于结果: with an open promise it cannot close until somebody else has verified it', async () => {
    const { id, version } = await replied([{ promise: '五月底前修完二百米', dueOn: '2026-05-31' }])
    const li = people.as('li', '2026-04-22')
    await expect(li((work) => rate(work, { id, version, then: 'accept', ...good }))).rejects.toEqual(
      refusedFor('promises-open'),
    )
    const following = await li((work) => rate(work, { id, version, then: 'follow', ...good }))
    const [promise] = await house.read(people.congressId, (db) =>
      db.selectFrom('docket.undertaking').select('id').where('source_id', '=', id).execute(),
    )
    const undertaking = { id: promise?.id as string }
    const settling = { id, version: following.version, then: 'settle', reason: '' } as const
    const clerk = people.as('clerk', '2026-06-02')
    await expect(clerk((work) => settle(work, settling))).rejects.toEqual(refusedFor('promises-open'))
    await people.as(
      'water',
      '2026-05-30',
    )((work) => reportKept(work, { ...undertaking, version: 1, evidence: '已完工，照片三张' }))
    const own = people.as(
      'water',
      '2026-06-01',
    )((work) => verifyKept(work, { ...undertaking, version: 2, kept: true, reason: '', noPhotoReason: '雨天' }))
    await expect(own).rejects.toBeInstanceOf(Refused)
    await people.as(
      'li',
      '2026-06-01',
    )((work) => verifyKept(work, { ...undertaking, version: 2, kept: true, reason: '', noPhotoReason: '雨天' }))
    expect((await clerk((work) => settle(work, settling))).state).toBe('closed')
  })

  test('a dissatisfied deputy has it handled again within the month, and the organ answers again', async () => {
    const { id, version } = await replied()
    const bad = { attitude: 'satisfied', result: 'dissatisfied', whatIsMissing: '渠没有修' } as const
    const again = await people.as('li', '2026-04-22')((work) => rate(work, { id, version, then: 'rework', ...bad }))
    const [duty] = await dutiesOf(id)
    expect(again.state).toBe('reworking')
    expect(duty).toMatchObject({ act: 'reply', holder_id: people.organs.water, due_on: '2026-05-22' })
  })
})

describe('the clock', () => {
  test('代表法 51.2: the reply falls due three months from assignment, not from submission or signing', async () => {
    const { id } = await handling()
    const [duty] = await dutiesOf(id)
    expect(duty).toMatchObject({ act: 'reply', due_on: '2026-06-05' })
    expect(duty?.explanation).toMatchObject({ start: '2026-03-05', under: { number: '51.2' } })
  })
  test('extended: six months from assignment in all', async () => {
    const { id, version } = await handling()
    const time = { reason: '涉及面广', doneSoFar: '已勘查', measures: '分段施工', responsible: '张股长' }
    const asking = { id, version, ...time, latestDay: '2026-09-04' }
    const asked = await people.as('water', '2026-05-20')((work) => askExtension(work, asking))
    await people.as('clerk', '2026-05-21')((work) => extend(work, { id, version: asked.version }))
    expect((await dutiesOf(id))[0]).toMatchObject({ act: 'reply', due_on: '2026-09-04' })
  })
  test('an organ may send back within seven working days, naming another; on the eighth no more', async () => {
    const { id, version } = await assigned('2026-03-05')
    const sending = { id, version, proposedOrganId: people.organs.roads, reason: '属道路涵洞' }
    const late = people.as('water', '2026-03-17')((work) => decline(work, sending))
    await expect(late).rejects.toEqual(refusedFor('too-late-to-decline'))
    const unnamed = people.as('water', '2026-03-16')((work) => decline(work, { ...sending, proposedOrganId: null }))
    await expect(unnamed).rejects.toEqual(refusedFor('other-organ-missing'))
    expect((await people.as('water', '2026-03-16')((work) => decline(work, sending))).state).toBe('declined')
  })
})

describe('safe twice and in parallel', () => {
  test('one draft sent twice is drafted once', async () => {
    const id = newId()
    expect(await drafted(id)).toEqual(await drafted(id))
  })
  test('two clerks at once: one assigns, the other learns what changed, and one number is taken', async () => {
    const { id, version } = await submitted()
    const attempts = (['water', 'roads'] as const).map((organ) =>
      people.as('clerk', '2026-03-05')((work) => assign(work, { id, version, organId: people.organs[organ] })),
    )
    const settled = await Promise.allSettled(attempts)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = settled.find((each) => each.status === 'rejected')
    expect(lost?.reason).toBeInstanceOf(Overtaken)
    expect(lost?.reason.changed).toMatchObject({ state: 'assigned', by: 'staff', did: 'suggestion.assigned' })
  })
  test('what failed in its middle left nothing: no state, no duty, no record', async () => {
    const { id, version } = await handling()
    const before = await house.read(people.congressId, (db) => verifyRecord(db, people.congressId))
    const body = replyTo({ proposal: text.proposal, promises: [{ promise: '昨天就修好', dueOn: '2026-03-01' }] })
    await expect(people.as('water', '2026-04-20')((work) => reply(work, { id, version, ...body }))).rejects.toEqual(
      refusedFor('promise-in-the-past'),
    )
    expect(await house.read(people.congressId, (db) => verifyRecord(db, people.congressId))).toEqual(before)
    expect(await dutiesOf(id)).toHaveLength(1)
  })
})

describe('nobody where they do not belong', () => {
  test('a draft is its author’s alone', async () => {
    const { id, version } = await drafted()
    await expect(people.as('clerk')((work) => submit(work, { id, version }))).rejects.toBeInstanceOf(NotFound)
    await expect(people.as('wang')((work) => revise(work, id, { ...text, version }))).rejects.toBeInstanceOf(NotFound)
    await expect(
      people.as('li')((work) => revise(work, id, { ...text, title: '新题', version })),
    ).resolves.toMatchObject({ version: 2 })
  })
  test('an organ sees what is assigned to it and nothing else', async () => {
    const { id, version } = await assigned()
    const seen = (who: 'water' | 'roads') => people.as(who)((work) => list(work, { limit: 100, sort: 'newest' }))
    expect((await seen('water')).rows.map((row) => row.id)).toContain(id)
    expect((await seen('roads')).rows).toEqual([])
    await expect(people.as('roads')((work) => sign(work, { id, version }))).rejects.toBeInstanceOf(NotFound)
  })
  test('a promise is there for those who have a part in it, and for nobody else, whatever version they name', async () => {
    const { id } = await replied([{ promise: '修完', dueOn: '2026-05-31' }])
    const [promise] = await house.read(people.congressId, (db) =>
      db.selectFrom('docket.undertaking').select('id').where('source_id', '=', id).execute(),
    )
    const of = { id: promise?.id ?? '' }
    for (const version of [1, 9]) {
      const reported = people.as('roads')((work) => reportKept(work, { ...of, version, evidence: '完工' }))
      await expect(reported).rejects.toBeInstanceOf(NotFound)
      const verified = people.as('wang')((work) => verifyKept(work, { ...of, version, kept: true, reason: '' }))
      await expect(verified).rejects.toBeInstanceOf(NotFound)
    }
    const stale = people.as('water')((work) => reportKept(work, { ...of, version: 9, evidence: '完工' }))
    await expect(stale).rejects.toBeInstanceOf(Overtaken)
  })
  test('another congress’s clerk finds nothing under that id', async () => {
    const { id, version } = await submitted()
    const others = await testPeople(house)
    const act = others.as('clerk')((work) => assign(work, { id, version, organId: others.organs.water }))
    await expect(act).rejects.toBeInstanceOf(NotFound)
  })
  test('a deputy cannot do the office’s act; the refusal says whose it is', async () => {
    const { id, version } = await submitted()
    await expect(
      people.as('li')((work) => giveBack(work, { id, version, reason: 'no-proposal', explanation: '' })),
    ).rejects.toEqual(refusedFor('not-your-act'))
  })
})

test('what is given back or withdrawn is in the record with its reason', async () => {
  const { id, version } = await submitted()
  const back = await people.as('clerk')((work) =>
    giveBack(work, { id, version, reason: 'no-proposal', explanation: '请补充' }),
  )
  expect(back.state).toBe('returned')
  await people.as('li')((work) => withdraw(work, { id, version: back.version, reason: '已由村里解决' }))
  const events = await house.read(people.congressId, (db) =>
    db.selectFrom('record.event').select(['name', 'facts']).where('subject_id', '=', id).orderBy('seq').execute(),
  )
  expect(events.map(({ name }) => name)).toEqual([
    'suggestion.opened',
    'suggestion.submitted',
    'suggestion.returned',
    'suggestion.withdrawn',
  ])
  expect(events[3]?.facts).toMatchObject({ reason: '已由村里解决' })
})

test('full-text search finds Chinese words within what one may see', async () => {
  const { id } = await submitted()
  const find = (who: 'clerk' | 'wang', search: string) =>
    people.as(who)((work) => list(work, { limit: 50, sort: 'newest', search }))
  expect((await find('clerk', '东干渠 渗漏')).rows.map((row) => row.id)).toContain(id)
  expect((await find('clerk', '飞机场')).rows).toEqual([])
  expect((await find('wang', '东干渠 渗漏')).rows.map((row) => row.id)).not.toContain(id)
})

test('after all of this no open matter is without a duty and the record verifies', async () => {
  expect(await house.read(people.congressId, (db) => openMattersWithoutDuty(db, people.congressId))).toEqual([])
  expect((await house.read(people.congressId, (db) => verifyRecord(db, people.congressId))).broken).toBeNull()
})
