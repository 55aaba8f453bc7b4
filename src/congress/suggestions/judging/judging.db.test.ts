import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import type { Work } from '../../../platform/http/route.ts'
import { climb, openMattersWithoutDuty, perform, reportKept, verifyKept } from '../../docket/index.ts'
import { separatePartsOf } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { rate } from './rate.ts'
import { reopen } from './reopen.ts'
import { lapse, settle } from './settle.ts'
import { conclude, direct } from './supervise.ts'
import { answered, answeredSeparately, reply, type Answered } from './testing.ts'

const { house } = await testHouse()
let people: TestPeople
beforeAll(async () => {
  people = await testPeople(house)
})

const refusedFor = (code: string) => expect.objectContaining({ ruling: expect.objectContaining({ because: code }) })
const good = { then: 'accept', attitude: 'satisfied', result: 'satisfied' } as const
const bad = { then: 'rework', attitude: 'satisfied', result: 'dissatisfied', whatIsMissing: '渠底没有修' } as const
const rates = (paper: Answered, rating: object, who: 'li' | 'wang' | 'clerk' | 'chair' | 'water' = 'li') =>
  people.as(who, '2026-04-22')((work) => rate(work, { ...paper, ...good, ...rating }))

const rowsOf = <T>(read: (tx: Work['tx']) => Promise<T>) =>
  house.read(people.congressId, (db) => read(db as Work['tx']))
const duties = (id: string) =>
  rowsOf((tx) =>
    tx.selectFrom('docket.duty').selectAll().where('matter_id', '=', id).where('ended_at', 'is', null).execute(),
  )
const ratings = (id: string) =>
  rowsOf((tx) =>
    tx
      .selectFrom('suggestions.rating as rating')
      .innerJoin('suggestions.reply as reply', 'reply.id', 'rating.reply_id')
      .selectAll('rating')
      .where('reply.suggestion_id', '=', id)
      .execute(),
  )
const answers = (paper: Answered, day = '2026-05-10') =>
  people.as(
    'water',
    day,
  )(async (work) => {
    const moved = await perform(work, suggestionLife, { ...paper, act: 'reply' })
    await reply(work, paper.id, people.organs.water)
    return moved
  })
const sentFile = (who: 'clerk' | 'li') =>
  people.as(who)(async ({ tx, congressId, caller, now }) => {
    const [id, sha256] = [newId(), newId().replaceAll('-', '').repeat(2)]
    await tx
      .insertInto('files.blob')
      .values({ congress_id: congressId, sha256, bytes: Buffer.from('x') })
      .execute()
    const file = { name: '回执.jpg', media_type: 'image/jpeg', size: 1, sha256 }
    const sender = { uploaded_by: caller.accountId, uploaded_at: now }
    await tx
      .insertInto('files.file')
      .values({ congress_id: congressId, id, ...file, ...sender })
      .execute()
    return id
  })

describe('评价由代表本人作出', () => {
  test('she rates on her own device: it closes, and the rating is hers', async () => {
    const paper = await answered(people)
    expect((await rates(paper, {})).state).toBe('closed')
    expect(await ratings(paper.id)).toMatchObject([{ deputy_id: people.deputies.li, entered_by_staff: false }])
  })
  test('sent twice: the second is told who was faster, and one rating stands', async () => {
    const paper = await answered(people)
    const both = await Promise.allSettled([rates(paper, {}), rates(paper, { ...bad })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Overtaken)
    expect(await ratings(paper.id)).toHaveLength(1)
  })
  test('by another deputy, by the organ, or after the close: nothing is changed', async () => {
    const paper = await answered(people)
    await expect(rates(paper, {}, 'wang')).rejects.toEqual(refusedFor('not-your-act'))
    await expect(rates(paper, {}, 'water')).rejects.toEqual(refusedFor('not-your-act'))
    expect(await ratings(paper.id)).toEqual([])
    const { version } = await rates(paper, {})
    await expect(rates({ ...paper, version }, {})).rejects.toEqual(refusedFor('act-out-of-state'))
  })
  test('staff rate for nobody whose paper they did not enter', async () => {
    const paper = await answered(people)
    const original = { originalFileId: await sentFile('clerk') }
    await expect(rates(paper, original, 'clerk')).rejects.toEqual(refusedFor('not-your-act'))
  })
  test('代录: only from the original she signed, and never by the chair', async () => {
    const paper = await answered(people, { byStaff: true })
    await expect(rates(paper, {}, 'clerk')).rejects.toEqual(refusedFor('signed-original-missing'))
    const originalFileId = await sentFile('clerk')
    await expect(rates(paper, { originalFileId }, 'chair')).rejects.toEqual(refusedFor('deputy-rates-herself'))
    expect((await rates(paper, { originalFileId }, 'clerk')).state).toBe('closed')
    expect(await ratings(paper.id)).toMatchObject([{ entered_by_staff: true, original_file_id: originalFileId }])
    const other = await answered(people, { byStaff: true })
    await expect(rates(other, { originalFileId }, 'clerk')).rejects.toEqual(refusedFor('original-used-already'))
    await expect(rates(other, { originalFileId: newId() }, 'clerk')).rejects.toBeInstanceOf(NotFound)
  })
  test('a mandate that is suspended rates nothing', async () => {
    const others = await testPeople(house)
    const paper = await answered(others)
    await house.write(others.congressId, (tx) =>
      tx
        .updateTable('deputies.deputy')
        .set({ suspended_on: '2026-04-01' })
        .where('id', '=', others.deputies.li)
        .execute(),
    )
    const rating = others.as('li', '2026-04-22')((work) => rate(work, { ...paper, ...good }))
    await expect(rating).rejects.toEqual(refusedFor('mandate-suspended'))
  })
  test('both grades, and what to handle again, are wanted', async () => {
    const paper = await answered(people)
    await expect(rates(paper, { result: undefined })).rejects.toEqual(refusedFor('grade-missing'))
    await expect(rates(paper, { ...bad, whatIsMissing: ' ' })).rejects.toEqual(refusedFor('rework-unsaid'))
    await expect(rates(paper, { ...bad, then: 'accept' })).rejects.toEqual(refusedFor('dissatisfied-means-rework'))
  })
})

describe('不满意：重办有自己的期限，次数用完的列入督办', () => {
  async function escalated() {
    const paper = await answered(people)
    const again = await rates(paper, bad)
    expect(again.state).toBe('reworking')
    const { version } = await answers({ ...paper, version: again.version })
    const up = await rates({ ...paper, version }, { ...bad, whatIsMissing: '还是没有修' })
    expect(up.state).toBe('escalated')
    return { id: paper.id, version: up.version }
  }
  const directing = { leader: '周敏', office: '副主任', demand: '六月底前修好', answerBy: '2026-06-25' }

  test('the organ answers again within the month; the second time the same button asks for supervision', async () => {
    const { id } = await escalated()
    expect(await duties(id)).toMatchObject([{ act: 'direct', holder_id: 'chair' }])
  })
  test('the chair names a leader and a day; the duty falls due on it, and after that it is escalated again', async () => {
    const paper = await escalated()
    const by = (who: 'clerk' | 'chair', answerBy = directing.answerBy) =>
      people.as(who, '2026-05-11')((work) => direct(work, { ...paper, ...directing, answerBy }))
    await expect(by('clerk')).rejects.toEqual(refusedFor('not-your-act'))
    await expect(by('chair', '2026-05-11')).rejects.toEqual(refusedFor('direction-in-the-past'))
    const directed = await by('chair')
    expect(directed.state).toBe('reworking')
    expect(await duties(paper.id)).toMatchObject([{ act: 'reply', due_on: '2026-06-25' }])
    const { version } = await answers({ ...paper, version: directed.version }, '2026-06-20')
    expect((await rates({ ...paper, version }, bad)).state).toBe('escalated')
  })
  test('or concludes it with the reason', async () => {
    const paper = await escalated()
    const ended = await people.as('chair', '2026-05-11')((work) => conclude(work, { ...paper, reason: '超出本级权限' }))
    expect(ended.state).toBe('closed')
    const decided = await rowsOf((tx) =>
      tx.selectFrom('suggestions.direction').selectAll().where('suggestion_id', '=', paper.id).execute(),
    )
    expect(decided).toMatchObject([{ kind: 'conclude', demand: '超出本级权限' }])
  })
})

describe('分别办理：一件答复一个评价', () => {
  const grades = { attitude: 'satisfied', result: 'satisfied' } as const
  test('each reply is rated; only the organ that did not satisfy handles its part again', async () => {
    const { water, roads, ...paper } = await answeredSeparately(people)
    const part = (replyId: string, result: 'satisfied' | 'dissatisfied') => ({ replyId, ...grades, result })
    const none = { attitude: undefined, result: undefined }
    await expect(rates(paper, { ...none, parts: [part(water, 'satisfied')] })).rejects.toEqual(
      refusedFor('part-unrated'),
    )
    await expect(rates(paper, grades)).rejects.toEqual(refusedFor('part-unrated'))
    const parts = [part(water, 'satisfied'), { ...part(roads, 'dissatisfied'), whatIsMissing: '路基' }]
    const back = await rates(paper, { ...none, then: 'rework', parts })
    expect(back.state).toBe('separate')
    expect(await ratings(paper.id)).toHaveLength(2)
    const parted = await rowsOf((tx) => separatePartsOf({ tx, congressId: people.congressId }, paper.id))
    const stateOf = (organId: string) => parted.find((one) => one.organId === organId)?.state
    expect([stateOf(people.organs.water), stateOf(people.organs.roads)]).toEqual(['replied', 'reworking'])
    // Gathered before the roads office has answered again, nothing new is there to rate.
    const gathered = await people.as(
      'clerk',
      '2026-05-20',
    )((work) => perform(work, suggestionLife, { id: paper.id, act: 'gather', version: back.version }))
    const early = rates({ id: paper.id, version: gathered.version }, { ...none, then: 'rework' })
    await expect(early).rejects.toEqual(refusedFor('nothing-to-rate'))
    await people.as('roads', '2026-05-21')((work) => reply(work, paper.id, people.organs.roads))
    const again = [{ ...part(roads, 'dissatisfied'), whatIsMissing: '路基' }]
    const stale = rates({ id: paper.id, version: gathered.version }, { ...none, then: 'rework', parts: again })
    await expect(stale).rejects.toEqual(refusedFor('part-unrated'))
    const up = await rates({ id: paper.id, version: gathered.version }, { ...bad })
    expect(up.state).toBe('escalated')
    const asked = {
      leader: '周敏',
      office: '',
      demand: '补修',
      answerBy: '2026-07-01',
      id: paper.id,
      version: up.version,
    }
    const directs = (organId: string | null) =>
      people.as('chair', '2026-05-22')((work) => direct(work, { ...asked, organId }))
    await expect(directs(null)).rejects.toEqual(refusedFor('lead-organ-missing'))
    await directs(people.organs.roads)
    expect(await duties(paper.id)).toMatchObject([{ holder_id: people.organs.roads, due_on: '2026-07-01' }])
  })
})

describe('没有评价的不算满意', () => {
  const lapses = (paper: Answered, day: string) => people.as('clerk', day)((work) => lapse(work, paper))
  test('not before the feedback day has passed and she was urged; then it is followed, and rated by nobody', async () => {
    const paper = await answered(people)
    await expect(lapses(paper, '2026-05-10')).rejects.toEqual(refusedFor('not-reminded-yet'))
    await people.as('clerk', '2026-07-10')(climb)
    expect((await lapses(paper, '2026-07-10')).state).toBe('following')
    expect(await ratings(paper.id)).toEqual([])
  })
})

describe('承诺跟踪', () => {
  const promiseOf = async (id: string) =>
    (
      await rowsOf((tx) =>
        tx.selectFrom('docket.undertaking').select('id').where('source_id', '=', id).executeTakeFirstOrThrow(),
      )
    ).id
  async function followed() {
    const paper = await answered(people, { promises: ['修完二百米'] })
    const { version } = await rates(paper, { then: 'follow' })
    return { id: paper.id, version }
  }
  const settles = (paper: Answered, then: 'settle' | 'rework' = 'settle', reason = '') =>
    people.as('clerk', '2026-06-20')((work) => settle(work, { ...paper, then, reason }))

  test('not settled while a promise is open; sent back only with the reason', async () => {
    const paper = await followed()
    await expect(settles(paper)).rejects.toEqual(refusedFor('promises-open'))
    await expect(settles(paper, 'rework')).rejects.toEqual(refusedFor('reason-missing'))
    expect((await settles(paper, 'rework', '没有动工')).state).toBe('reworking')
  })
  test('what the office sends back is not counted against the deputy', async () => {
    const paper = await followed()
    const back = await settles(paper, 'rework', '没有动工')
    const { version } = await answers({ ...paper, version: back.version }, '2026-07-01')
    expect((await rates({ ...paper, version }, bad)).state).toBe('reworking')
  })
  test('办结以后没有真正解决：the promise that did not hold is followed again, with the month', async () => {
    const paper = await followed()
    const id = await promiseOf(paper.id)
    await people.as('water', '2026-05-30')((work) => reportKept(work, { id, version: 1, evidence: '完工' }))
    const kept = { id, version: 2, kept: true, reason: '', noPhotoReason: '雨天' }
    await people.as('li', '2026-06-01')((work) => verifyKept(work, kept))
    const { version } = await settles(paper)
    const asked = { id: paper.id, version, finding: '渠底又漏', demand: '', originalFileId: null }
    const reopens = (undertakingId: string | null, who: 'li' | 'wang' = 'li', demand = '') =>
      people.as(who, '2026-07-01')((work) => reopen(work, { ...asked, undertakingId, demand }))
    await expect(reopens(id, 'wang')).rejects.toEqual(refusedFor('not-your-act'))
    await expect(reopens(null)).rejects.toEqual(refusedFor('nothing-to-follow'))
    await expect(reopens(newId())).rejects.toBeInstanceOf(NotFound)
    expect((await reopens(id)).state).toBe('following')
    expect(await duties(id)).toMatchObject([{ act: 'report', due_on: '2026-08-03' }])
    await expect(settles({ id: paper.id, version: version + 1 })).rejects.toEqual(refusedFor('promises-open'))
  })
  test('… or what is to be done now, of the organ that leads', async () => {
    const paper = await answered(people)
    const { version } = await rates(paper, {})
    const asked = {
      id: paper.id,
      version,
      finding: '又漏',
      undertakingId: null,
      demand: '补修渠底',
      originalFileId: null,
    }
    await people.as('li', '2026-07-01')((work) => reopen(work, asked))
    expect(await duties(await promiseOf(paper.id))).toMatchObject([{ holder_id: people.organs.water }])
  })
})

test('the record tells no grade and no private reason, only what to handle again', async () => {
  const paper = await answered(people)
  await rates(paper, { ...bad, reason: '态度敷衍' })
  const events = await rowsOf((tx) =>
    tx.selectFrom('record.event').select('facts').where('subject_id', '=', paper.id).execute(),
  )
  const told = JSON.stringify(events)
  expect(told).toContain('渠底没有修')
  expect(told).not.toMatch(/态度敷衍|satisfied/)
})

test('after all of this no open matter is without a duty', async () => {
  expect(await house.read(people.congressId, (db) => openMattersWithoutDuty(db, people.congressId))).toEqual([])
})
