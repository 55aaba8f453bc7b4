import { describe, expect, test } from 'vitest'
import { NotFound } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { assign } from '../handing-over/assign.ts'
import { separatePartsOf } from '../handing-over/parties.ts'
import { refusedFor } from '../handing-over/testing.ts'
import { askPartExtension, prolong, refusePartExtension } from './part-extension.ts'
import { gather, replyPart, signPart } from './parts.ts'
import { goodReply, proposal, testHandling } from './testing.ts'

const { house } = await testHouse()
const world = await testHandling(house)
const { as, organs, accepted, congressId } = world

const who = (organId: string) => (organId === organs.water ? 'water' : 'roads')

/** A paper of two points in the hands of two organs, each with its part, both signed for. */
async function separate(signed = true) {
  const taken = await accepted()
  const { id } = taken
  await world.write((tx) => tx.updateTable('suggestions.suggestion').set({ proposal }).where('id', '=', id).execute())
  const parts = [
    { organId: organs.water, part: '清淤' },
    { organId: organs.roads, part: '维修计划' },
  ]
  const assigned = await as('clerk', '2026-03-05')((work) => assign(work, { ...taken, separate: parts }))
  const opened = await as('clerk')((work) => separatePartsOf(work, id))
  const partOf = (organId: string) => opened.find((part) => part.organId === organId)?.id ?? ''
  if (signed)
    for (const { organId } of parts)
      await as(who(organId), '2026-03-06')((work) => signPart(work, { id, partId: partOf(organId), version: 1 }))
  return { id, version: assigned.version, water: partOf(organs.water), roads: partOf(organs.roads) }
}

const [first, second] = goodReply.answers
const only = (answer: typeof first) => ({ ...goodReply, answers: answer ? [answer] : [] })
const stateOf = (id: string) =>
  house.read(congressId, (db) =>
    db.selectFrom('docket.matter').select(['state', 'version']).where('id', '=', id).executeTakeFirstOrThrow(),
  )

describe('分办答复', () => {
  test('each answers its own point; with the last part the paper is answered, in the class furthest from solved', async () => {
    const { id, water, roads } = await separate()
    await as('water', '2026-04-01')((work) => replyPart(work, { id, partId: water, version: 2, ...only(first) }))
    expect(await stateOf(id)).toMatchObject({ state: 'separate' })
    const explanation = { reason: 'money', because: '缺口大', tried: '争取过', next: '明年再报' } as const
    const reference = { ...only(second), resultClass: 'D', explanation }
    await as('roads', '2026-04-02')((work) => replyPart(work, { id, partId: roads, version: 2, ...reference }))
    expect(await stateOf(id)).toMatchObject({ state: 'replied' })
    expect(await world.paperRow(id)).toMatchObject({ result_class: 'D', replied_on: '2026-04-02' })
  })
  test('between them no point is left out: the last part is told which', async () => {
    const { id, water, roads } = await separate()
    await as('water', '2026-04-01')((work) => replyPart(work, { id, partId: water, version: 2, ...only(first) }))
    const again = as(
      'roads',
      '2026-04-02',
    )((work) => replyPart(work, { id, partId: roads, version: 2, ...only(first) }))
    await expect(again).rejects.toMatchObject({ ruling: { because: 'point-missing', facts: { number: 2 } } })
    expect(await stateOf(roads)).toMatchObject({ state: 'handling' })
  })
  test('both at once: both stand, and the paper is answered once', async () => {
    const { id, water, roads } = await separate()
    await Promise.all([
      as('water', '2026-04-01')((work) => replyPart(work, { id, partId: water, version: 2, ...only(first) })),
      as('roads', '2026-04-01')((work) => replyPart(work, { id, partId: roads, version: 2, ...only(second) })),
    ])
    expect(await stateOf(id)).toMatchObject({ state: 'replied' })
  })
  test('nobody signs or answers for another’s part, nor before it is signed for', async () => {
    const { id, water, roads } = await separate(false)
    await expect(as('water')((work) => signPart(work, { id, partId: roads, version: 1 }))).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(
      as('water', '2026-04-01')((work) => replyPart(work, { id, partId: water, version: 1, ...only(first) })),
    ).rejects.toMatchObject(refusedFor('act-out-of-state'))
  })
})

describe('汇总', () => {
  test('needs something answered; parts not answered stay owed', async () => {
    const { id, version, water, roads } = await separate()
    const gathering = () => as('clerk', '2026-06-08')((work) => gather(work, { id, version }))
    await expect(gathering()).rejects.toMatchObject(refusedFor('nothing-to-gather'))
    await as('water', '2026-04-01')((work) => replyPart(work, { id, partId: water, version: 2, ...only(first) }))
    expect(await gathering()).toMatchObject({ state: 'replied' })
    expect(await world.dutiesOf(roads)).toMatchObject([{ act: 'reply', holder_id: organs.roads }])
    await as('roads', '2026-06-09')((work) => replyPart(work, { id, partId: roads, version: 2, ...only(second) }))
    expect(await stateOf(id)).toMatchObject({ state: 'replied' })
  })
})

describe('分办单位延期', () => {
  const asking = (latestDay: string) => ({
    reason: '汛期',
    doneSoFar: '已勘查',
    latestDay,
    measures: '秋后施工',
    responsible: '卓',
  })
  test('agreed to, the part is due on its day, and the paper waits as long', async () => {
    const { id, version, roads } = await separate()
    const ask = (latestDay: string) =>
      as('roads', '2026-05-20')((work) => askPartExtension(work, { id, partId: roads, ...asking(latestDay) }))
    // 代表法 51.2: six months from 5 March end on a Saturday, and not on the Monday after it.
    await expect(ask('2026-09-06')).rejects.toMatchObject(refusedFor('past-six-months'))
    const { id: extensionId } = await ask('2026-08-01')
    await expect(ask('2026-08-02')).rejects.toMatchObject(refusedFor('asked-already'))
    await as('clerk', '2026-05-21')((work) => prolong(work, { id, version, extensionId }))
    expect(await world.dutiesOf(roads)).toMatchObject([{ act: 'reply', due_on: '2026-08-01' }])
    expect(await world.dutiesOf(id)).toMatchObject([{ act: 'gather', due_on: '2026-08-01' }])
  })
  test('what nobody asked for is not agreed to; refused, it can be asked for again', async () => {
    const { id, version, roads } = await separate()
    const nothing = { id, version, extensionId: roads }
    await expect(as('clerk')((work) => prolong(work, nothing))).rejects.toMatchObject(refusedFor('nothing-asked'))
    const ask = () =>
      as('roads', '2026-05-20')((work) => askPartExtension(work, { id, partId: roads, ...asking('2026-08-01') }))
    await ask()
    const refusing = { id, partId: roads, reason: '措施不具体' }
    await as('clerk', '2026-05-21')((work) => refusePartExtension(work, refusing))
    expect(await world.dutiesOf(roads)).toMatchObject([{ act: 'reply', due_on: '2026-06-05' }])
    await ask()
  })
})
