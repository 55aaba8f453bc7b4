import { describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { recall } from '../handing-over/arbitrate.ts'
import { assign } from '../handing-over/assign.ts'
import { sign } from '../handing-over/sign.ts'
import { refusedFor } from '../handing-over/testing.ts'
import { disputeContact, logContact } from './contact.ts'
import { askExtension, extend, refuseExtension } from './extend.ts'
import { giveOpinion } from './opinion.ts'
import { planHandling } from './plan.ts'
import { reply } from './reply.ts'
import { shownContacts } from './shown-handling.ts'
import { goodReply, testHandling } from './testing.ts'
import { answerFromAbove, sendUpward } from './upward.ts'

const { house } = await testHouse()
const world = await testHandling(house)
const { as, inHand, organs, congressId } = world

const contact = () =>
  ({
    contactId: newId(),
    kind: 'contact',
    phase: 'before',
    on: '2026-03-09',
    way: 'visit',
    withWhom: '李秀兰',
    summary: '到村实地查看。',
  }) as const

const events = async (id: string) =>
  (
    await house.read(congressId, (db) =>
      db.selectFrom('record.event').select('name').where('subject_id', '=', id).orderBy('seq').execute(),
    )
  ).map(({ name }) => name)

describe('沟通联系', () => {
  test('is logged once though sent twice; an interim notice leaves the reply due on its day', async () => {
    const { id } = await inHand()
    const logged = contact()
    for (const _ of [1, 2]) await as('waterHandler', '2026-03-10')((work) => logContact(work, { id, ...logged }))
    const before = await world.dutiesOf(id)
    const notice = { ...contact(), kind: 'interim-notice', summary: '正在测算。' } as const
    await as('water', '2026-03-10')((work) => logContact(work, { id, ...notice }))
    expect(await world.dutiesOf(id)).toEqual(before)
    expect((await events(id)).slice(-2)).toEqual(['suggestion.contacted', 'suggestion.interim-notice-given'])
  })
  test('is not logged ahead, nor by another organ', async () => {
    const { id } = await inHand()
    await expect(as('water', '2026-03-08')((work) => logContact(work, { id, ...contact() }))).rejects.toMatchObject(
      refusedFor('contact-to-come'),
    )
    await expect(as('roads', '2026-03-10')((work) => logContact(work, { id, ...contact() }))).rejects.toBeInstanceOf(
      NotFound,
    )
  })
  test('没有联系过我: the lead deputy says so; deputies and the office see it, the organ does not, nor in the history', async () => {
    const { id } = await inHand()
    const logged = contact()
    await as('water', '2026-03-10')((work) => logContact(work, { id, ...logged }))
    const disputing = { id, contactId: logged.contactId, words: '没有人来过' }
    await expect(as('wang', '2026-03-11')((work) => disputeContact(work, disputing))).rejects.toMatchObject(
      refusedFor('not-your-contact'),
    )
    for (const _ of [1, 2]) await as('li', '2026-03-11')((work) => disputeContact(work, disputing))
    const seen = (who: 'li' | 'clerk' | 'water' | 'office') =>
      as(who)(async (work) => (await shownContacts(work, { id, lead_deputy_id: null }))[0]?.dispute)
    for (const who of ['li', 'clerk'] as const) expect(await seen(who)).toMatchObject({ words: '没有人来过' })
    for (const who of ['water', 'office'] as const) expect(await seen(who)).toBeNull()
    expect(await events(id)).not.toContain('contact.disputed')
    expect(await events(logged.contactId)).toEqual(['contact.disputed'])
  })
})

describe('办理方案', () => {
  const plan = {
    kind: 'step-by-step',
    money: 60_000,
    moneySource: '县级水利资金',
    leader: '闵长堤',
    handler: '水文澜',
    phone: '123',
    milestones: [{ what: '测量', by: '2026-04-01', done: false }],
  } as const
  const planned = { ...plan, milestones: [...plan.milestones] }
  test('each change is a version; on one no longer the latest, somebody was faster', async () => {
    const { id } = await inHand()
    const make = (seen: number) => as('water', '2026-03-10')((work) => planHandling(work, { id, seen, ...planned }))
    expect(await make(0)).toEqual({ version: 1 })
    expect(await make(1)).toEqual({ version: 2 })
    await expect(make(1)).rejects.toBeInstanceOf(Overtaken)
  })
  test('money without a source is no plan', async () => {
    const { id } = await inHand()
    const unfunded = { id, seen: 0, ...planned, moneySource: ' ' }
    await expect(as('water', '2026-03-10')((work) => planHandling(work, unfunded))).rejects.toMatchObject(
      refusedFor('money-source-missing'),
    )
  })
})

describe('延办反馈书', () => {
  const time = { reason: '涉及面广', doneSoFar: '已勘查', measures: '分段施工', responsible: '水文澜' }
  const ask = async (latestDay: string) => {
    const { id, version } = await inHand()
    return as('water', '2026-05-20')((work) => askExtension(work, { id, version, ...time, latestDay }))
  }
  // Six months from 5 March is a Saturday: what is due then would wait for Monday, but nothing is put off past six months.
  test('代表法 51.2: six months from assignment can be asked for, one day more cannot, though the last is a Saturday', async () => {
    expect(await ask('2026-09-05')).toMatchObject({ state: 'extension-asked' })
    await expect(ask('2026-09-06')).rejects.toMatchObject({
      ruling: { because: 'past-six-months', facts: { longLimit: '2026-09-05' }, under: { number: '51.2' } },
    })
  })
  test('agreed to, the reply is due on the day named; the history tells the deputy at once', async () => {
    const asked = await ask('2026-08-01')
    const extended = await as('clerk', '2026-05-21')((work) => extend(work, asked))
    expect(extended.state).toBe('extended')
    expect(await world.dutiesOf(asked.id)).toMatchObject([{ act: 'reply', due_on: '2026-08-01' }])
    expect(await world.paperRow(asked.id)).toMatchObject({ reply_due_on: '2026-08-01' })
    expect((await events(asked.id)).slice(-2)).toEqual(['suggestion.extension-asked', 'suggestion.extended'])
  })
  test('refused with the reason, it stays due on its day, and may be asked for anew', async () => {
    const asked = await ask('2026-08-01')
    const refusing = { ...asked, reason: '措施不具体' }
    const back = await as('clerk', '2026-05-21')((work) => refuseExtension(work, refusing))
    expect(back.state).toBe('handling')
    expect(await world.dutiesOf(asked.id)).toMatchObject([{ act: 'reply', due_on: '2026-06-05' }])
    const again = { ...back, ...time, latestDay: '2026-07-01' }
    expect(await as('water', '2026-05-22')((work) => askExtension(work, again))).toMatchObject({
      state: 'extension-asked',
    })
  })
  test('taken back and assigned anew, it may be extended again, to the day that is asked for now', async () => {
    const { roads } = organs
    const anew = async (back: { id: string; version: number }, by: 'water' | 'roads', day: string) => {
      const given = await as('clerk', day)((work) => assign(work, { ...back, organId: organs[by] }))
      return as(by, day)((work) => sign(work, given))
    }
    const takeBack = (paper: { id: string; version: number }, day: string) =>
      as('clerk', day)((work) => recall(work, { ...paper, reason: '交办有误' }))
    const undecided = await ask('2026-08-01')
    const second = await anew(await takeBack(undecided, '2026-05-21'), 'roads', '2026-05-22')
    const asked = await as(
      'roads',
      '2026-06-01',
    )((work) => askExtension(work, { ...second, ...time, latestDay: '2026-10-15' }))
    const extended = await as('clerk', '2026-06-02')((work) => extend(work, asked))
    expect(await world.dutiesOf(extended.id)).toMatchObject([{ holder_id: roads, due_on: '2026-10-15' }])
    const third = await anew(await takeBack(extended, '2026-06-03'), 'water', '2026-06-04')
    const more = { ...third, ...time, latestDay: '2026-12-01' }
    expect(await as('water', '2026-06-05')((work) => askExtension(work, more))).toMatchObject({
      state: 'extension-asked',
    })
    const requests = await house.read(congressId, (db) =>
      db
        .selectFrom('suggestions.extension')
        .select('decision')
        .where('suggestion_id', '=', third.id)
        .orderBy('id')
        .execute(),
    )
    expect(requests.map(({ decision }) => decision)).toEqual(['refused', 'granted', 'pending'])
  })
  test('nobody extends what was not asked for, and the organ does not agree with itself', async () => {
    const { id, version } = await inHand()
    await expect(as('clerk')((work) => extend(work, { id, version }))).rejects.toMatchObject(
      refusedFor('act-out-of-state'),
    )
    const asked = await ask('2026-08-01')
    await expect(as('water', '2026-05-21')((work) => extend(work, asked))).rejects.toMatchObject(
      refusedFor('not-your-act'),
    )
  })
})

describe('会办意见', () => {
  const opinion = { text: '涵洞归我局', measures: '五月更换', contact: '卓行舟 123' }
  test('the lead waits for it while its clock runs, and no longer; the letter names who was silent', async () => {
    const paper = await inHand([organs.roads])
    const answer = (day: string) => as('water', day)((work) => reply(work, { ...paper, ...goodReply }))
    // A month from 5 March is a Sunday, and the Monday is 清明.
    await expect(answer('2026-04-07')).rejects.toMatchObject(refusedFor('co-handlers-opinion-missing'))
    expect(await answer('2026-04-08')).toMatchObject({ state: 'replied' })
    const { silent_organs } = await house.read(congressId, (db) =>
      db
        .selectFrom('suggestions.reply')
        .select('silent_organs')
        .where('suggestion_id', '=', paper.id)
        .executeTakeFirstOrThrow(),
    )
    expect(silent_organs).toBe('交通局')
  })
  test('given, the lead may answer at once; it is given once, and only by who was asked', async () => {
    const paper = await inHand([organs.roads])
    const give = (who: 'roads' | 'water') =>
      as(who, '2026-03-20')((work) => giveOpinion(work, { id: paper.id, version: 1, ...opinion }))
    await expect(give('water')).rejects.toBeInstanceOf(NotFound)
    expect(await give('roads')).toMatchObject({ state: 'given' })
    await expect(give('roads')).rejects.toBeInstanceOf(Overtaken)
    expect(await as('water', '2026-03-21')((work) => reply(work, { ...paper, ...goodReply }))).toMatchObject({
      state: 'replied',
    })
  })
})

describe('上报请示', () => {
  test('stays open until the answer comes, and then until it is verified', async () => {
    const { id } = await inHand()
    const letterId = newId()
    const letter = {
      addressedTo: '市水利局',
      sentOn: '2026-03-10',
      document: '3号',
      subject: '立项',
      expectedOn: '2026-05-01',
    }
    await as('water', '2026-03-10')((work) => sendUpward(work, { id, letterId, ...letter }))
    const answered = (answeredOn: string, who: 'water' | 'roads' = 'water') =>
      as(
        who,
        '2026-04-20',
      )((work) => answerFromAbove(work, { id, letterId, version: 1, answeredOn, answer: '同意立项' }))
    await expect(answered('2026-04-21')).rejects.toMatchObject(refusedFor('answer-to-come'))
    await expect(answered('2026-03-09')).rejects.toMatchObject(refusedFor('answer-to-come'))
    await expect(answered('2026-04-20', 'roads')).rejects.toBeInstanceOf(NotFound)
    await answered('2026-04-20')
    const kept = await house.read(congressId, (db) =>
      db
        .selectFrom('suggestions.upward_letter as letter')
        .innerJoin('docket.matter as matter', 'matter.id', 'letter.undertaking_id')
        .select(['letter.answer', 'matter.state'])
        .where('letter.id', '=', letterId)
        .execute(),
    )
    expect(kept).toEqual([{ answer: '同意立项', state: 'reported' }])
  })
})
