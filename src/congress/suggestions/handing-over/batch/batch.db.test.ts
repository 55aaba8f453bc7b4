import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound, Overtaken } from '../../../../platform/http/errors.ts'
import { newId } from '../../../../platform/database/id.ts'
import { testHouse } from '../../../../platform/database/testing.ts'
import { verifyRecord } from '../../../../platform/record/verify.ts'
import { readTable } from '../../../../platform/tables/index.ts'
import { openMattersWithoutDuty } from '../../../docket/index.ts'
import { withdraw } from '../../writing/submit.ts'
import { assign } from '../assign.ts'
import { coHandlersOf } from '../parties.ts'
import { refusedFor, session, testHandOver } from '../testing.ts'
import { answer, cancel, handOver, receive } from './hand-over.ts'
import { openBatch, putIn, takeOut } from './prepare.ts'
import { candidates, listBatches, readBatch } from './read.ts'
import { workbook } from './workbook.ts'

const { house } = await testHouse()
let desk: Awaited<ReturnType<typeof testHandOver>>
beforeAll(async () => {
  desk = await testHandOver(house)
})

const clerk = <T>(act: (work: never) => Promise<T>) => desk.as('clerk', session.after)(act as never) as Promise<T>
const open = (sessionId: string | null = null) =>
  desk.as('clerk', session.after)((work) => openBatch(work, { id: newId(), name: '会后交办', sessionId, all: true }))
const toWater = () => ({ organId: desk.organs.water, coHandlers: [] as string[] })

/** A batch of papers made between sessions, each decided. */
async function prepared(count: number) {
  const batch = await open()
  const papers: { id: string; version: number }[] = []
  for (let index = 0; index < count; index++) papers.push(await desk.accepted('2026-03-02', `建议${index + 1}`))
  const handling = toWater()
  const put = await desk.as(
    'clerk',
    session.after,
  )((work) => putIn(work, { id: batch.id, papers: papers.map(({ id }) => ({ id, handling })) }))
  return { id: batch.id, version: put.version, papers }
}

const state = async (id: string) => {
  const row = await house.read(desk.congressId, (db) =>
    db.selectFrom('docket.matter').select('state').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return row.state
}

describe('after a session', () => {
  test('its accepted papers are all on the list, in the order of their numbers; opened twice, it is one', async () => {
    for (let index = 0; index < 11; index++) await desk.acceptedAtSession(`建议${index + 1}`)
    const asked = { id: newId(), name: '五次会议建议交办', sessionId: desk.sessionId, all: true }
    await desk.as('clerk', session.after)((work) => openBatch(work, asked))
    const { id } = await desk.as('clerk', session.after)((work) => openBatch(work, asked))
    const { papers, duties } = await desk.as('clerk', session.after)((work) => readBatch(work, id))
    expect(papers.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, at) => `第${at + 1}号`))
    expect(papers.every(({ handling, trouble }) => handling === null && trouble !== null)).toBe(true)
    // Thirty days from the session's close.
    expect(duties).toMatchObject([{ act: 'hand-over', dueOn: '2026-04-13' }])
  })
  test('who leads and who stands beside it is on the list, and what is handed over is assigned so', async () => {
    const { water, roads, farms } = desk.organs
    const batch = await open()
    const [whole, parted] = [await desk.accepted('2026-03-02', '甲'), await desk.accepted('2026-03-02', '乙')]
    const put = await desk.as(
      'clerk',
      session.after,
    )((work) =>
      putIn(work, {
        id: batch.id,
        papers: [
          { id: whole.id, handling: { organId: water, coHandlers: [roads] } },
          {
            id: parted.id,
            handling: {
              separate: [
                { organId: roads, part: '路面' },
                { organId: farms, part: '路边林' },
              ],
            },
          },
        ],
      }),
    )
    await desk.as('clerk', session.after)((work) => handOver(work, put))
    expect([await state(whole.id), await state(parted.id)]).toEqual(['assigned', 'separate'])
    expect(await desk.as('clerk')((work) => coHandlersOf(work, whole.id))).toMatchObject([{ organ: '交通局' }])
    const { papers, state: stands } = await desk.as('office', session.after)((work) => readBatch(work, batch.id))
    expect(stands).toBe('handed-over')
    expect(papers).toMatchObject([
      { title: '甲', lead: '水利局', coHandlers: ['交通局'], replyDueOn: '2026-06-16' },
      {
        title: '乙',
        lead: null,
        parts: [
          { organ: '交通局', part: '路面' },
          { organ: '农业农村局', part: '路边林' },
        ],
      },
    ])
  })
})

describe('all or nothing', () => {
  const handIn = (batch: { id: string; version: number }) =>
    desk.as('clerk', session.after)((work) => handOver(work, { id: batch.id, version: batch.version }))
  const noneWent = async (papers: readonly { id: string }[]) => {
    for (const { id } of papers) expect(await state(id)).toBe('accepted')
  }

  test('one paper without an organ: none is handed over, and the answer says which', async () => {
    const batch = await prepared(2)
    const undecided = await desk.accepted('2026-03-02', '没有定的')
    const put = await desk.as(
      'clerk',
      session.after,
    )((work) => putIn(work, { id: batch.id, papers: [{ id: undecided.id, handling: null }] }))
    await expect(handIn(put)).rejects.toMatchObject({
      ruling: { because: 'organ-undecided', facts: { title: '没有定的' } },
    })
    await noneWent(batch.papers)
  })
  test('one withdrawn, or assigned by itself, meanwhile: none is; taken out, the rest is', async () => {
    const batch = await prepared(3)
    const [gone, alone, stays] = batch.papers as [{ id: string; version: number }, never, { id: string }]
    await desk.as('li', session.after)((work) => withdraw(work, { ...gone, reason: '已解决' }))
    await desk.as('clerk', session.after)((work) => assign(work, { ...(alone as typeof gone), ...toWater() }))
    await expect(handIn(batch)).rejects.toMatchObject(refusedFor('paper-has-left'))
    await noneWent([stays])
    const papers = [gone.id, (alone as typeof gone).id]
    const left = await desk.as('clerk', session.after)((work) => takeOut(work, { id: batch.id, papers }))
    await handIn(left)
    expect(await state(stays.id)).toBe('assigned')
  })
  test('an organ that has ended since it was decided', async () => {
    const batch = await prepared(1)
    const ending = (endedOn: string | null) =>
      house.write(desk.congressId, (tx) =>
        tx.updateTable('organs.organ').set({ ended_on: endedOn }).where('id', '=', desk.organs.water).execute(),
      )
    await ending('2026-03-15')
    await expect(handIn(batch)).rejects.toMatchObject(refusedFor('paper-organ-ended'))
    await ending(null)
    await noneWent(batch.papers)
  })
  test('an empty list, and one handed over already', async () => {
    await expect(handIn(await open())).rejects.toMatchObject(refusedFor('batch-empty'))
    const batch = await prepared(1)
    await handIn(batch)
    const again = { id: batch.id, version: batch.version + 1 }
    await expect(handIn(again)).rejects.toMatchObject(refusedFor('act-out-of-state'))
    const put = desk.as('clerk')((work) => putIn(work, { id: batch.id, papers: [] }))
    await expect(put).rejects.toMatchObject(refusedFor('batch-closed'))
  })
  test('two clerks at once: the list goes once', async () => {
    const batch = await prepared(3)
    const settled = await Promise.allSettled(
      (['clerk', 'colleague'] as const).map((who) => desk.as(who, session.after)((work) => handOver(work, batch))),
    )
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(settled.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Overtaken)
  })
  test('what a colleague changed must be looked at before it goes', async () => {
    const batch = await prepared(1)
    const [paper] = batch.papers
    const handling = { organId: desk.organs.roads, coHandlers: [] }
    await desk.as(
      'colleague',
      session.after,
    )((work) => putIn(work, { id: batch.id, papers: [{ id: paper?.id ?? '', handling }] }))
    await expect(handIn(batch)).rejects.toBeInstanceOf(Overtaken)
  })
})

describe('what may be put in', () => {
  test('only what is accepted, once, for organs that exist', async () => {
    const batch = await open()
    const put = (id: string, handling: Parameters<typeof putIn>[1]['papers'][number]['handling'], into = batch.id) =>
      desk.as('clerk', session.after)((work) => putIn(work, { id: into, papers: [{ id, handling }] }))
    const unread = await desk.submitted()
    await expect(put(unread.id, null)).rejects.toMatchObject(refusedFor('not-accepted'))
    const paper = await desk.accepted()
    const { water, merged } = desk.organs
    await expect(put(paper.id, { organId: merged, coHandlers: [] })).rejects.toMatchObject(refusedFor('organ-ended'))
    await expect(put(paper.id, { organId: water, coHandlers: [water] })).rejects.toMatchObject(
      refusedFor('organ-twice'),
    )
    await put(paper.id, null)
    const other = await open()
    await expect(put(paper.id, null, other.id)).rejects.toMatchObject(refusedFor('in-another-batch'))
    await desk.as('clerk')((work) => cancel(work, { id: batch.id, version: 2, reason: '重新编' }))
    await put(paper.id, null, other.id)
    expect((await clerk((work) => candidates(work, other.id))).rows.map(({ id }) => id)).not.toContain(paper.id)
  })
})

describe('the receiver', () => {
  test('knows of no batch before it is handed over', async () => {
    const batch = await prepared(1)
    const office = desk.as('office', session.after)
    await expect(office((work) => readBatch(work, batch.id))).rejects.toBeInstanceOf(NotFound)
    expect((await office((work) => listBatches(work))).rows.map(({ id }) => id)).not.toContain(batch.id)
    await expect(office((work) => workbook(work, batch.id))).rejects.toBeInstanceOf(NotFound)
  })
  test('counts; what does not agree is said, answered, and counted again', async () => {
    const batch = await prepared(2)
    const over = await desk.as('clerk', session.after)((work) => handOver(work, batch))
    const count = (version: number, counted: number, note = '') =>
      desk.as('office', '2026-03-17')((work) => receive(work, { id: batch.id, version, counted, note }))
    await expect(count(over.version, 1)).rejects.toMatchObject(refusedFor('note-missing'))
    const disputed = await count(over.version, 1, '没有收到第二件')
    expect(disputed.state).toBe('disputed')
    const byOffice = desk.as('office')((work) => answer(work, { ...disputed, answer: '已补' }))
    await expect(byOffice).rejects.toMatchObject(refusedFor('not-your-act'))
    const answered = await desk.as('clerk', '2026-03-18')((work) => answer(work, { ...disputed, answer: '已补送' }))
    expect((await count(answered.version, 2)).state).toBe('received')
    const page = await desk.as('office', '2026-03-18')((work) => readBatch(work, batch.id))
    expect(page).toMatchObject({ counted: 2, answer: '已补送', duties: [] })
  })
  test('takes the list away as a workbook', async () => {
    const batch = await prepared(2)
    await desk.as('clerk', session.after)((work) => handOver(work, batch))
    const { base64 } = await desk.as('office', session.after)((work) => workbook(work, batch.id))
    const columns = [
      { key: 'title', names: ['标题'], kind: 'line', required: true },
      { key: 'lead', names: ['主办单位'], kind: 'line' },
    ] as const
    const table = await readTable({ fileName: 'a.xlsx', bytes: Buffer.from(base64, 'base64'), columns })
    expect(table.rows.map(({ values }) => [values.title, values.lead])).toEqual([
      ['建议1', '水利局'],
      ['建议2', '水利局'],
    ])
  })
})

test('the record has each paper and the batch; it verifies, and nobody’s duty is lost', async () => {
  const batch = await prepared(2)
  await desk.as('clerk', session.after)((work) => handOver(work, batch))
  const ids = [batch.id, ...batch.papers.map(({ id }) => id)]
  const events = await house.read(desk.congressId, (db) =>
    db.selectFrom('record.event').select('name').where('subject_id', 'in', ids).execute(),
  )
  const names = events.map(({ name }) => name)
  expect(names.filter((name) => name === 'suggestion.assigned')).toHaveLength(2)
  expect(names.filter((name) => name === 'hand-over.handed-over')).toHaveLength(1)
  expect(await house.read(desk.congressId, (db) => openMattersWithoutDuty(db, desk.congressId))).toEqual([])
  expect((await house.read(desk.congressId, (db) => verifyRecord(db, desk.congressId))).broken).toBeNull()
})
