import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { verifyRecord } from '../../../platform/record/verify.ts'
import { openMattersWithoutDuty } from '../../docket/index.ts'
import type { Moved } from '../move.ts'
import { paperOf } from '../move.ts'
import { arbitrate, recall } from './arbitrate.ts'
import { assign } from './assign.ts'
import { coHandlersOf, separatePartsOf } from './parties.ts'
import { recountReplies } from './recount.ts'
import { decline } from './send-back.ts'
import { sign } from './sign.ts'
import { refusedFor, testHandOver } from './testing.ts'

const { house } = await testHouse()
let desk: Awaited<ReturnType<typeof testHandOver>>
beforeAll(async () => {
  desk = await testHandOver(house)
})

type Who = Parameters<typeof desk.as>[0]
const seenBy = (who: Who, id: string) => desk.as(who)((work) => paperOf(work, id))
const coHandlers = (id: string) => desk.as('clerk')((work) => coHandlersOf(work, id))
const parts = (id: string) => desk.as('clerk')((work) => separatePartsOf(work, id))
const sendBack = (paper: Moved, more: { proposed?: string | null; by?: Who; on?: string } = {}) =>
  desk.as(
    more.by ?? 'water',
    more.on ?? '2026-03-06',
  )((work) =>
    decline(work, {
      id: paper.id,
      version: paper.version,
      proposedOrganId: more.proposed === undefined ? desk.organs.roads : more.proposed,
      reason: '属道路涵洞',
    }),
  )

describe('主办、会办 (a lead and those beside it)', () => {
  test('each co-handler owes its opinion within a month of its own; all of them see the paper', async () => {
    const { organs } = desk
    const { id } = await desk.assigned({ organId: organs.water, coHandlers: [organs.roads, organs.farms] })
    const beside = await coHandlers(id)
    expect(beside.map(({ organ, state, dueOn }) => [organ, state, dueOn])).toEqual([
      ['交通局', 'asked', '2026-04-07'],
      ['农业农村局', 'asked', '2026-04-07'],
    ])
    expect((await seenBy('roads', id)).id).toBe(id)
    expect((await desk.paperRow(id)).organ_id).toBe(organs.water)
  })
  test('before hand-over an organ sees nothing', async () => {
    const { id } = await desk.accepted()
    for (const who of ['water', 'roads'] as const) await expect(seenBy(who, id)).rejects.toBeInstanceOf(NotFound)
  })
  test('an organ named twice, or one that has ended, handles nothing', async () => {
    const paper = await desk.accepted()
    const { water, roads, merged } = desk.organs
    const by = (coHandlers: string[], organId = water) =>
      desk.as('clerk')((work) => assign(work, { ...paper, organId, coHandlers }))
    await expect(by([roads, water])).rejects.toMatchObject(refusedFor('organ-twice'))
    await expect(by([merged])).rejects.toMatchObject(refusedFor('organ-ended'))
    await expect(by([], merged)).rejects.toMatchObject(refusedFor('organ-ended'))
    await expect(by(['01990000-0000-7000-8000-000000000000'])).rejects.toBeInstanceOf(NotFound)
    expect((await desk.paperRow(paper.id)).assigned_on).toBeNull()
  })
})

describe('分办 (in parts)', () => {
  test('each part has its own clock; the paper waits for the latest', async () => {
    const { water, roads } = desk.organs
    const separate = [
      { organId: water, part: '渠道' },
      { organId: roads, part: '涵洞' },
    ]
    const paper = await desk.assigned({ separate })
    expect(paper.state).toBe('separate')
    expect((await parts(paper.id)).map(({ organ, part, dueOn }) => [organ, part, dueOn])).toEqual([
      ['水利局', '渠道', '2026-03-09'],
      ['交通局', '涵洞', '2026-03-09'],
    ])
    expect(await desk.dutiesOf(paper.id)).toMatchObject([{ act: 'gather', due_on: '2026-06-05' }])
    expect(await desk.paperRow(paper.id)).toMatchObject({ organ_id: null, reply_due_on: '2026-06-05' })
    for (const who of ['water', 'roads'] as const) expect((await seenBy(who, paper.id)).id).toBe(paper.id)
  })
  test('one organ alone, or a part without words, is no separate handling', async () => {
    const paper = await desk.accepted()
    const { water, roads } = desk.organs
    const by = (separate: { organId: string; part: string }[]) =>
      desk.as('clerk')((work) => assign(work, { ...paper, separate }))
    await expect(by([{ organId: water, part: '渠道' }])).rejects.toMatchObject(refusedFor('one-part-only'))
    const unnamed = by([
      { organId: water, part: '渠道' },
      { organId: roads, part: '' },
    ])
    await expect(unnamed).rejects.toMatchObject(refusedFor('part-unnamed'))
  })
  test('taken back, the parts are over and the organs see it no more once another has it', async () => {
    const { water, roads, farms } = desk.organs
    const separate = [
      { organId: water, part: '渠道' },
      { organId: roads, part: '涵洞' },
    ]
    const paper = await desk.assigned({ separate })
    const [part] = await parts(paper.id)
    const back = await desk.as('clerk')((work) => recall(work, { ...paper, reason: '职责调整' }))
    expect(back.state).toBe('declined')
    expect(await parts(paper.id)).toEqual([])
    expect(await desk.dutiesOf(part?.id ?? '')).toEqual([])
    await desk.as('clerk')((work) => assign(work, { ...back, organId: farms }))
    await expect(seenBy('roads', paper.id)).rejects.toBeInstanceOf(NotFound)
  })
})

describe('申请改办 (sending back)', () => {
  test('names another organ that exists, within the days, with the reason', async () => {
    const paper = await desk.assigned()
    const { water, merged } = desk.organs
    await expect(sendBack(paper, { proposed: null })).rejects.toMatchObject(refusedFor('other-organ-missing'))
    await expect(sendBack(paper, { proposed: water })).rejects.toMatchObject(refusedFor('same-organ'))
    await expect(sendBack(paper, { proposed: merged })).rejects.toMatchObject(refusedFor('organ-ended'))
    await expect(sendBack(paper, { on: '2026-03-17' })).rejects.toMatchObject(refusedFor('too-late-to-decline'))
    expect((await sendBack(paper, { on: '2026-03-16' })).state).toBe('declined')
  })
  test('the second time the government’s office rules, and then it stays', async () => {
    const first = await sendBack(await desk.assigned())
    const again = await desk.as('clerk', '2026-03-09')((work) => assign(work, { ...first, organId: desk.organs.roads }))
    const disputed = await sendBack(again, { by: 'roads', proposed: desk.organs.water, on: '2026-03-10' })
    expect(disputed.state).toBe('disputed')
    expect(await desk.dutiesOf(disputed.id)).toMatchObject([
      { act: 'arbitrate', holder_id: 'government-office', due_on: '2026-03-17' },
    ])
    const ruling = { ...disputed, organId: desk.organs.water, reason: '渠道由水利局管理' }
    const byClerk = desk.as('clerk', '2026-03-11')((work) => arbitrate(work, ruling))
    await expect(byClerk).rejects.toMatchObject(refusedFor('not-your-act'))
    const ruled = await desk.as('office', '2026-03-11')((work) => arbitrate(work, ruling))
    expect(ruled.state).toBe('assigned')
    expect(await desk.paperRow(ruled.id)).toMatchObject({ assigned_on: '2026-03-11', reply_due_on: '2026-06-11' })
    await expect(sendBack(ruled, { on: '2026-03-12' })).rejects.toMatchObject(refusedFor('ruled'))
  })
  test('the congress lets it go back but once: the rule holds for what waits already', async () => {
    const first = await sendBack(await desk.assigned())
    const again = await desk.as('clerk', '2026-03-09')((work) => assign(work, { ...first, organId: desk.organs.roads }))
    await desk.rule('suggestions.returns-at-most', 1)
    const second = sendBack(again, { by: 'roads', proposed: desk.organs.water, on: '2026-03-10' })
    await expect(second).rejects.toMatchObject(refusedFor('returned-too-often'))
    await desk.rule('suggestions.returns-at-most', 2)
  })
  test('an organ does not pass it on by itself', async () => {
    const paper = await desk.assigned()
    const passed = desk.as('water')((work) => assign(work, { ...paper, organId: desk.organs.roads }))
    await expect(passed).rejects.toMatchObject(refusedFor('act-out-of-state'))
    const back = await sendBack(paper)
    const chosen = desk.as('water')((work) => assign(work, { ...back, organId: desk.organs.roads }))
    await expect(chosen).rejects.toMatchObject(refusedFor('not-your-act'))
  })
})

describe('who has which part, when the lead changes', () => {
  test('a co-handler that is to lead has no part beside itself; another goes on as before', async () => {
    const { water, roads, farms } = desk.organs
    const paper = await desk.assigned({ organId: water, coHandlers: [roads, farms] })
    const [, farmPart] = await coHandlers(paper.id)
    const back = await sendBack(paper)
    await desk.as('clerk')((work) => assign(work, { ...back, organId: roads, coHandlers: [farms] }))
    expect((await coHandlers(paper.id)).map(({ id }) => id)).toEqual([farmPart?.id])
  })
  test('ruled to lead, a co-handler is freed of its opinion', async () => {
    const { water, roads, farms } = desk.organs
    const first = await sendBack(await desk.assigned({ organId: water, coHandlers: [farms] }))
    const again = await desk.as('clerk')((work) => assign(work, { ...first, organId: roads, coHandlers: [farms] }))
    const [part] = await coHandlers(again.id)
    const disputed = await sendBack(again, { by: 'roads', proposed: farms })
    await desk.as('office')((work) => arbitrate(work, { ...disputed, organId: farms, reason: '属农田水利' }))
    expect(await coHandlers(again.id)).toEqual([])
    expect(await desk.dutiesOf(part?.id ?? '')).toEqual([])
  })
  test('taken back from an organ that has ended, it goes to another with a new clock', async () => {
    const paper = await desk.assigned({ organId: desk.organs.water, coHandlers: [desk.organs.farms] })
    const signed = await desk.as('water', '2026-03-06')((work) => sign(work, paper))
    const unsaid = desk.as('clerk')((work) => recall(work, { ...signed, reason: ' ' }))
    await expect(unsaid).rejects.toMatchObject(refusedFor('reason-missing'))
    const back = await desk.as('clerk', '2026-04-01')((work) => recall(work, { ...signed, reason: '机构改革' }))
    expect(await coHandlers(paper.id)).toEqual([])
    await desk.as('clerk', '2026-04-02')((work) => assign(work, { ...back, organId: desk.organs.roads }))
    expect(await desk.paperRow(paper.id)).toMatchObject({ assigned_on: '2026-04-02', reply_due_on: '2026-07-02' })
  })
})

describe('the days counted anew', () => {
  test('of what is assigned, and of the latest part of what is handled separately', async () => {
    const { water, roads } = desk.organs
    const whole = await desk.assigned()
    const separate = [
      { organId: water, part: '渠道' },
      { organId: roads, part: '涵洞' },
    ]
    const parted = await desk.assigned({ separate })
    await desk.rule('suggestions.reply-within', { count: 2, unit: 'month' })
    await desk.as('clerk')((work) => recountReplies(work))
    for (const { id } of [whole, parted]) expect(await desk.paperRow(id)).toMatchObject({ reply_due_on: '2026-05-06' })
    await desk.rule('suggestions.reply-within', { count: 3, unit: 'month' })
  })
})

describe('at once', () => {
  const onlyOne = async (attempts: Promise<unknown>[]) => {
    const settled = await Promise.allSettled(attempts)
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(settled.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Overtaken)
  }
  test('two clerks assign: one wins, and nothing of the other stays', async () => {
    const paper = await desk.accepted()
    const { water, roads, farms } = desk.organs
    await onlyOne([
      desk.as('clerk')((work) => assign(work, { ...paper, organId: water, coHandlers: [farms] })),
      desk.as('colleague')((work) => assign(work, { ...paper, organId: roads, coHandlers: [farms] })),
    ])
    expect(await coHandlers(paper.id)).toHaveLength(1)
  })
  test('two handlers of one organ sign: one signs', async () => {
    const paper = await desk.assigned()
    await onlyOne((['water', 'waterHandler'] as const).map((who) => desk.as(who)((work) => sign(work, paper))))
  })
  test('two handlers of one organ send back: it went back once', async () => {
    const paper = await desk.assigned()
    await onlyOne((['water', 'waterHandler'] as const).map((by) => sendBack(paper, { by })))
  })
})

test('after all of this no open matter is without a duty and the record verifies', async () => {
  expect(await house.read(desk.congressId, (db) => openMattersWithoutDuty(db, desk.congressId))).toEqual([])
  expect((await house.read(desk.congressId, (db) => verifyRecord(db, desk.congressId))).broken).toBeNull()
})
