import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/database/id.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import type { Work } from '../../../platform/http/route.ts'
import { passPromise, reopenPromise, reportKept, standIn, undertakingsOf, verifyKept } from '../../docket/index.ts'
import { list } from '../list.ts'
import { testPeople, type TestPeople } from '../testing.ts'
import { answered } from './testing.ts'

const { house } = await testHouse()
let people: TestPeople
beforeAll(async () => {
  people = await testPeople(house)
})

const refusedFor = (code: string) => expect.objectContaining({ ruling: expect.objectContaining({ because: code }) })
const rowsOf = <T>(read: (tx: Work['tx']) => Promise<T>) =>
  house.read(people.congressId, (db) => read(db as Work['tx']))
const duties = (id: string) =>
  rowsOf((tx) =>
    tx
      .selectFrom('docket.duty')
      .select(['act', 'holder_kind', 'holder_id', 'due_on'])
      .where('matter_id', '=', id)
      .where('ended_at', 'is', null)
      .orderBy('due_on')
      .execute(),
  )

/** A promise of the water office's, reported as kept on the thirtieth of May. */
async function reported() {
  const paper = await answered(people, { promises: ['修完二百米'], state: 'following' })
  const { id } = await rowsOf((tx) =>
    tx.selectFrom('docket.undertaking').select('id').where('source_id', '=', paper.id).executeTakeFirstOrThrow(),
  )
  await people.as('water', '2026-05-29')((work) => reportKept(work, { id, version: 1, evidence: '完工' }))
  return { paper: paper.id, id, version: 2 }
}
type Reported = Awaited<ReturnType<typeof reported>>

type Who = 'li' | 'wang' | 'clerk' | 'water'
const verifies = ({ id, version }: Reported, found: object = {}, who: Who = 'li', day = '2026-06-01') =>
  people.as(
    who,
    day,
  )((work) => verifyKept(work, { id, version, kept: true, reason: '', noPhotoReason: '雨天', ...found }))
const reopens = ({ id }: Reported, asked: object = {}, who: Who = 'li', day = '2026-07-01') =>
  people.as(
    who,
    day,
  )((work) =>
    reopenPromise(work, { id, version: 3, because: 'defect', reason: '渠底开裂', dueOn: '2026-08-01', ...asked }),
  )

async function photo(who: 'li' | 'clerk' = 'li', mediaType = 'image/jpeg') {
  return people.as(who)(async ({ tx, congressId, caller, now }) => {
    const [id, sha256] = [newId(), newId().replaceAll('-', '').repeat(2)]
    await tx
      .insertInto('files.blob')
      .values({ congress_id: congressId, sha256, bytes: Buffer.from('x') })
      .execute()
    const file = { name: '现场.jpg', media_type: mediaType, size: 1, sha256 }
    const sender = { uploaded_by: caller.accountId, uploaded_at: now }
    await tx
      .insertInto('files.file')
      .values({ congress_id: congressId, id, ...file, ...sender })
      .execute()
    return id
  })
}

describe('现场验收', () => {
  test('the deputy accepts it with a photograph, a measure and those who came; the paper shows it', async () => {
    const promise = await reported()
    const found = {
      noPhotoReason: '',
      photos: [{ fileId: await photo(), caption: '渠底已硬化' }],
      heldOn: '2026-05-31',
      place: '上堰村东干渠',
      measured: 210,
      unit: '米',
      participants: [people.deputies.li, people.deputies.wang],
    }
    expect((await verifies(promise, found)).state).toBe('verified')
    const [shown] = await people.as('water', '2026-06-02')((work) => undertakingsOf(work, promise.paper))
    expect(shown?.acceptances).toMatchObject([
      {
        kept: true,
        heldOn: '2026-05-31',
        measured: 210,
        unit: '米',
        participants: ['李秀兰', '王建国'],
        byOffice: false,
      },
    ])
    expect(shown?.acceptances[0]?.photos).toEqual(found.photos)
  })
  test('nobody verifies her own promise, nor without showing it; nothing is changed', async () => {
    const promise = await reported()
    await expect(verifies(promise, {}, 'water')).rejects.toEqual(refusedFor('not-your-act'))
    await expect(verifies(promise, { noPhotoReason: '' })).rejects.toEqual(refusedFor('photo-missing'))
    await expect(verifies(promise, { heldOn: '2026-06-02' })).rejects.toEqual(refusedFor('acceptance-to-come'))
    await expect(verifies(promise, { participants: [newId()] })).rejects.toEqual(refusedFor('no-such-participant'))
    await expect(verifies(promise, {}, 'wang')).rejects.toBeInstanceOf(NotFound)
    const [shown] = await people.as('li')((work) => undertakingsOf(work, promise.paper))
    expect(shown).toMatchObject({ state: 'reported', version: 2, acceptances: [] })
  })
  test('a photograph is a picture, the sender’s own, and of this promise', async () => {
    const [one, other] = [await reported(), await reported()]
    const photos = [{ fileId: await photo(), caption: '' }]
    await verifies(one, { photos })
    await expect(verifies(other, { photos })).rejects.toEqual(refusedFor('photo-of-another'))
    await expect(verifies(other, { photos: [{ fileId: newId(), caption: '' }] })).rejects.toBeInstanceOf(NotFound)
    const paper = { photos: [{ fileId: await photo('li', 'application/pdf'), caption: '' }] }
    await expect(verifies(other, paper)).rejects.toEqual(refusedFor('photo-is-no-picture'))
  })
  test('not kept: back to its owner with what is missing', async () => {
    const promise = await reported()
    await expect(verifies(promise, { kept: false })).rejects.toEqual(refusedFor('reason-missing'))
    expect((await verifies(promise, { kept: false, reason: '护坡没有修' })).state).toBe('open')
    expect(await duties(promise.id)).toMatchObject([{ act: 'report', holder_id: people.organs.water }])
  })
})

describe('谁来核实', () => {
  test('a report is the deputy’s to verify, and nobody else’s', async () => {
    const promise = await reported()
    expect(await duties(promise.id)).toMatchObject([{ holder_kind: 'deputy', holder_id: people.deputies.li }])
    await expect(verifies(promise, {}, 'clerk')).rejects.toEqual(refusedFor('not-your-act'))
  })
  test('after her day the office owes it too; the clock run twice, or by two workers, asks it once', async () => {
    const promise = await reported()
    expect(await people.as('clerk', '2026-06-12')(standIn)).toBe(0)
    const both = await Promise.all([1, 2].map(() => people.as('clerk', '2026-06-16')(standIn)))
    expect(both.toSorted()[0]).toBe(0)
    expect(await people.as('clerk', '2026-06-17')(standIn)).toBe(0)
    const owed = await duties(promise.id)
    expect(owed.map(({ holder_kind }) => holder_kind)).toEqual(['deputy', 'role'])
    expect((await verifies(promise, {}, 'clerk', '2026-06-18')).state).toBe('verified')
    expect(await duties(promise.id)).toEqual([])
  })
})

describe('异议和隐患', () => {
  async function verifiedByOffice() {
    const promise = await reported()
    await people.as('clerk', '2026-06-16')(standIn)
    await verifies(promise, {}, 'clerk', '2026-06-18')
    return promise
  }
  test('what the office verified the deputy contests within thirty days', async () => {
    const promise = await verifiedByOffice()
    const contest = { because: 'contest' }
    await expect(reopens(promise, contest, 'clerk')).rejects.toEqual(refusedFor('deputy-contests'))
    await expect(reopens(promise, contest, 'li', '2026-07-21')).rejects.toEqual(refusedFor('too-late-to-contest'))
    expect((await reopens(promise, contest)).state).toBe('open')
    expect(await duties(promise.id)).toMatchObject([{ act: 'report', due_on: '2026-08-01' }])
  })
  test('what she verified herself she does not contest, but a defect opens it again, found by her or by the office', async () => {
    const promise = await reported()
    await verifies(promise)
    await expect(reopens(promise, { because: 'contest' })).rejects.toEqual(refusedFor('verified-by-deputy'))
    await expect(reopens(promise, { dueOn: '2026-07-01' })).rejects.toEqual(refusedFor('new-day-to-come'))
    await expect(reopens(promise, {}, 'water')).rejects.toEqual(refusedFor('not-your-act'))
    expect((await reopens(promise, {}, 'clerk')).state).toBe('open')
  })
  test('of a closed paper the paper is reopened first', async () => {
    const promise = await reported()
    await verifies(promise)
    await people.as(
      'clerk',
      '2026-06-20',
    )(({ tx, now }) =>
      tx.updateTable('docket.matter').set({ state: 'closed', ended_at: now }).where('id', '=', promise.paper).execute(),
    )
    await expect(reopens(promise)).rejects.toEqual(refusedFor('paper-closed'))
  })
})

describe('承诺移交', () => {
  test('the office passes an open promise to the organ that took over, whose it then is, by the same day', async () => {
    const paper = await answered(people, { promises: ['修完二百米'], state: 'following' })
    const [promise] = await people.as('clerk')((work) => undertakingsOf(work, paper.id))
    const passing = { id: promise?.id ?? '', version: 1, organId: people.organs.roads, reason: '机构改革' }
    const by = (who: 'clerk' | 'li', asked: object = {}) =>
      people.as(who)((work) => passPromise(work, { ...passing, ...asked }))
    await expect(by('li')).rejects.toEqual(refusedFor('not-your-act'))
    await expect(by('clerk', { organId: people.organs.water })).rejects.toEqual(refusedFor('same-owner'))
    await expect(by('clerk', { organId: newId() })).rejects.toBeInstanceOf(NotFound)
    const seen = () => people.as('roads')((work) => list(work, { limit: 100, sort: 'newest' }))
    expect((await seen()).rows.map(({ id }) => id)).not.toContain(paper.id)
    await by('clerk')
    // Its new owner finds the paper it was made in.
    expect((await seen()).rows.map(({ id }) => id)).toContain(paper.id)
    expect(await duties(passing.id)).toMatchObject([{ holder_id: people.organs.roads, due_on: '2026-05-31' }])
  })
})
