import { describe, expect, test } from 'vitest'
import { Overtaken } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { openMattersWithoutDuty } from '../../docket/index.ts'
import { rate } from '../judging/rate.ts'
import { decline } from '../handing-over/send-back.ts'
import { refusedFor } from '../handing-over/testing.ts'
import type { Moved } from '../move.ts'
import { correct } from './correct.ts'
import { saveDraft } from './draft.ts'
import { planHandling } from './plan.ts'
import { reply, supplement } from './reply.ts'
import type { ReplyBody } from './store-reply.ts'
import { goodReply, promised, proposal, replyTo, testHandling } from './testing.ts'
import { sendUpward } from './upward.ts'
import { newId } from '../../../platform/database/id.ts'

const { house } = await testHouse()
const world = await testHandling(house)
const { as, inHand, organs, congressId } = world

const day = '2026-04-20'
const send = ({ id, version }: Moved, body: ReplyBody, who: 'water' | 'waterHandler' = 'water') =>
  as(who, day)((work) => reply(work, { id, version, ...body }))

const rowsOf = (id: string) =>
  house.read(congressId, async (db) => ({
    replies: await db
      .selectFrom('suggestions.reply')
      .selectAll()
      .where('suggestion_id', '=', id)
      .orderBy('id')
      .execute(),
    answers: await db
      .selectFrom('suggestions.answer as answer')
      .innerJoin('suggestions.reply as reply', 'reply.id', 'answer.reply_id')
      .selectAll('answer')
      .where('reply.suggestion_id', '=', id)
      .orderBy('reply.id')
      .orderBy('answer.position')
      .execute(),
    promises: await db.selectFrom('docket.undertaking').selectAll().where('source_id', '=', id).execute(),
  }))

const mixed = replyTo({ proposal, promises: [promised] })

describe('逐项答复', () => {
  test('each point is kept with its answer; what is planned becomes a promise with its day', async () => {
    const paper = await inHand()
    expect(await send(paper, mixed)).toMatchObject({ state: 'replied' })
    const { replies, answers, promises } = await rowsOf(paper.id)
    expect(replies).toMatchObject([{ kind: 'reply', result_class: 'B', signed_by: 'organ-handler、organ-head' }])
    expect(answers.map(({ point, outcome, due_on }) => [point, outcome, due_on])).toEqual([
      ['清淤三百米。', 'planned', '2027-05-31'],
      ['列入明年维修计划。', 'done', null],
    ])
    expect(promises).toMatchObject([{ promise: promised.promise, due_on: '2027-05-31', owner_id: organs.water }])
    expect(answers[0]?.undertaking_id).toBe(promises[0]?.id)
    expect(await world.paperRow(paper.id)).toMatchObject({ result_class: 'B', replied_on: day })
  })

  const first = goodReply.answers[0]!
  test.each<[string, ReplyBody]>([
    ['point-missing', { ...goodReply, answers: [first] }],
    ['point-missing', { ...goodReply, answers: [] }],
    ['not-a-point', { ...goodReply, answers: [...goodReply.answers, { ...first, point: '修桥' }] }],
    ['promise-missing', { ...goodReply, resultClass: 'B' }],
    ['class-does-not-fit', { ...mixed, resultClass: 'A' }],
    ['explanation-missing', { ...goodReply, resultClass: 'D' }],
    ['no-such-class', { ...goodReply, resultClass: 'Z' }],
    ['promise-in-the-past', replyTo({ proposal, promises: [{ promise: '早已修好', dueOn: day }] })],
  ])('%s: refused, and nothing is kept', async (code, body) => {
    const paper = await inHand()
    await expect(send(paper, body)).rejects.toMatchObject(refusedFor(code))
    expect(await rowsOf(paper.id)).toEqual({ replies: [], answers: [], promises: [] })
  })

  test('情况说明 is kept beside what cannot be done', async () => {
    const paper = await inHand()
    const answers = goodReply.answers.map((answer, at) =>
      at === 0 ? { ...answer, outcome: 'cannot' as const } : answer,
    )
    const explanation = { reason: 'law', because: '属自然保护区。', tried: '已请示。', next: '另选线路。' } as const
    await send(paper, { ...goodReply, resultClass: 'D', answers, explanation })
    const kept = await house.read(congressId, (db) =>
      db
        .selectFrom('suggestions.explanation as explanation')
        .innerJoin('suggestions.reply as reply', 'reply.id', 'explanation.reply_id')
        .select(['explanation.reason', 'explanation.tried'])
        .where('reply.suggestion_id', '=', paper.id)
        .execute(),
    )
    expect(kept).toEqual([{ reason: 'law', tried: '已请示。' }])
  })
})

describe('谁能答复', () => {
  test('an organ that sent the paper back has nothing to reply to', async () => {
    const { id, version } = await world.assigned()
    const back = { id, version, proposedOrganId: organs.roads, reason: '属公路涵洞' }
    const sent = await as('water', '2026-03-09')((work) => decline(work, back))
    await expect(send(sent, replyTo({ proposal: '列入今年小型水利维修计划。' }))).rejects.toMatchObject(
      refusedFor('act-out-of-state'),
    )
  })
  test('two handlers at once: one reply stands, the other learns of it', async () => {
    const paper = await inHand()
    const settled = await Promise.allSettled([send(paper, goodReply), send(paper, mixed)])
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(settled.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Overtaken)
    expect((await rowsOf(paper.id)).replies).toHaveLength(1)
  })
  test('负责人签发: a handler cannot send, the head can; where the congress does not ask for it, anybody of the organ', async () => {
    const paper = await inHand()
    await expect(send(paper, goodReply, 'waterHandler')).rejects.toMatchObject(refusedFor('head-signs'))
    const draft = { id: paper.id, seen: 0, ready: true, draft: { ...goodReply, answers: [] } }
    await as('waterHandler', day)((work) => saveDraft(work, draft))
    await send(paper, goodReply)
    expect((await rowsOf(paper.id)).replies).toMatchObject([{ drafted_by: 'organ-handler' }])
    await world.rule('suggestions.head-signs', false)
    expect(await send(await inHand(), goodReply, 'waterHandler')).toMatchObject({ state: 'replied' })
    await world.rule('suggestions.head-signs', true)
  })
  test('答复稿: the second to save on the version first seen learns of it; sent, the draft is gone', async () => {
    const paper = await inHand()
    const saving = { id: paper.id, seen: 0, ready: false, draft: { ...goodReply, answers: [] } }
    expect(await as('waterHandler', day)((work) => saveDraft(work, saving))).toEqual({ version: 1 })
    await expect(as('water', day)((work) => saveDraft(work, saving))).rejects.toBeInstanceOf(Overtaken)
    await send(paper, goodReply)
    const kept = await house.read(congressId, (db) =>
      db
        .selectFrom('suggestions.reply_draft')
        .select(['body', 'ready'])
        .where('suggestion_id', '=', paper.id)
        .execute(),
    )
    expect(kept).toEqual([{ body: null, ready: false }])
  })
})

describe('超出职权的', () => {
  const plan = {
    seen: 0,
    kind: 'beyond-powers',
    money: null,
    moneySource: '',
    leader: '闵',
    handler: '水',
    phone: '1',
  } as const
  const milestones = [{ what: '上报', by: '2026-04-01', done: false }]
  const letter = { addressedTo: '市水利局', sentOn: '2026-04-01', document: '水请〔2026〕3号', subject: '除险加固立项' }
  test('without a letter upward the reply waits; with it, the letter is a promise that keeps the paper open', async () => {
    const paper = await inHand()
    await as('water', '2026-03-10')((work) => planHandling(work, { id: paper.id, ...plan, milestones }))
    await expect(send(paper, goodReply)).rejects.toMatchObject(refusedFor('upward-letter-missing'))
    const sending = { id: paper.id, letterId: newId(), ...letter, expectedOn: '2026-06-01' }
    await as('water', day)((work) => sendUpward(work, sending))
    await as('water', day)((work) => sendUpward(work, sending))
    expect(await send(paper, goodReply)).toMatchObject({ state: 'replied' })
    expect((await rowsOf(paper.id)).promises).toMatchObject([{ due_on: '2026-06-01' }])
  })
})

describe('更正答复', () => {
  test('the original is kept, the correction names it; promises stay the ones they were', async () => {
    const paper = await inHand()
    const sent = await send(paper, mixed)
    const body = { ...sent, ...mixed, text: '更正：涵洞桩号写错。', reason: '桩号有误' }
    await as('water', '2026-04-21')((work) => correct(work, body))
    const { replies, promises } = await rowsOf(paper.id)
    expect(replies).toMatchObject([
      { kind: 'reply', corrects_id: null },
      { kind: 'correction', corrects_id: replies[0]?.id, correction_reason: '桩号有误' },
    ])
    expect(promises).toHaveLength(1)
  })
  test('a promise cannot be taken back or put off by a correction', async () => {
    const sent = await send(await inHand(), mixed)
    const later = replyTo({ proposal, promises: [{ ...promised, dueOn: '2027-12-31' }] })
    for (const body of [later, goodReply])
      await expect(
        as('water', '2026-04-21')((work) => correct(work, { ...sent, ...body, reason: '改期' })),
      ).rejects.toMatchObject(refusedFor('promise-changed'))
  })
})

describe('补充答复', () => {
  test('what was open is answered further, with a new class; the same promise is not counted twice', async () => {
    const sent = await send(await inHand(), mixed)
    const good = { attitude: 'satisfied', result: 'satisfied', then: 'follow' } as const
    const { id, version } = await as('li', '2026-04-22')((work) => rate(work, { ...sent, ...good }))
    const none = { ...goodReply, answers: [] }
    await expect(as('water', '2026-06-01')((work) => supplement(work, { id, version, ...none }))).rejects.toMatchObject(
      refusedFor('point-missing'),
    )
    const same = { ...mixed, answers: mixed.answers.slice(0, 1) }
    const solved = { ...goodReply, resultClass: 'A', answers: goodReply.answers.slice(0, 1) }
    expect(await as('water', '2026-06-01')((work) => supplement(work, { id, version, ...solved }))).toMatchObject({
      state: 'replied',
    })
    expect(await world.paperRow(id)).toMatchObject({ result_class: 'A', replied_on: day })
    expect((await rowsOf(id)).promises).toHaveLength(1)
    const early = { ...sent, ...same }
    await expect(
      as('water', '2026-06-02')((work) => supplement(work, { ...early, version: version + 1 })),
    ).rejects.toMatchObject(refusedFor('act-out-of-state'))
  })
})

test('after all of this every open matter has somebody who owes', async () => {
  expect(await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
})
