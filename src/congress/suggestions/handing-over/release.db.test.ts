import { describe, expect, test } from 'vitest'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { offersFor, openMattersWithoutDuty } from '../../docket/index.ts'
import { gather, replyPart, signPart } from '../handling/parts.ts'
import { replyTo, testHandling } from '../handling/testing.ts'
import { rate } from '../judging/rate.ts'
import { suggestionLife } from '../life.ts'
import { assign } from './assign.ts'
import { recall } from './arbitrate.ts'
import { coHandlersOf, separatePartsOf } from './parties.ts'
import { releasePart } from './release.ts'
import { refusedFor } from './testing.ts'

const { house } = await testHouse()
const world = await testHandling(house)
const { as, organs, congressId } = world
const proposal = '列入今年小型水利维修计划。'
const good = replyTo({ proposal })

const stateOf = (id: string) =>
  house.read(congressId, (db) =>
    db.selectFrom('docket.matter').select(['state', 'version']).where('id', '=', id).executeTakeFirstOrThrow(),
  )
const partsOf = (id: string) => as('clerk')((work) => separatePartsOf(work, id))

/** Two organs with a part each, both signed for. */
async function separate() {
  const parts = [
    { organId: organs.water, part: '渠道' },
    { organId: organs.roads, part: '涵洞' },
  ]
  const { id, version } = await world.assigned({ separate: parts })
  const [water, roads] = (await partsOf(id)).map((part) => part.id) as [string, string]
  await as('water', '2026-03-06')((work) => signPart(work, { id, partId: water, version: 1 }))
  await as('roads', '2026-03-06')((work) => signPart(work, { id, partId: roads, version: 1 }))
  return { id, version, water, roads }
}
const answer = (who: 'water' | 'roads', id: string, partId: string, body = good) =>
  as(who, '2026-04-01')((work) => replyPart(work, { id, partId, version: 2, ...body }))
const free = (id: string, partId: string, version = 2, who: 'clerk' | 'water' = 'clerk') =>
  as(who, '2026-04-02')((work) => releasePart(work, { id, partId, version, reason: '交通局撤并' }))

describe('免除一个分办单位', () => {
  test('the last part owed: the paper is answered with what is in, and the deputy owes her rating', async () => {
    const { id, water, roads } = await separate()
    await answer('water', id, water)
    await free(id, roads)
    expect(await stateOf(id)).toMatchObject({ state: 'replied' })
    expect(await stateOf(roads)).toMatchObject({ state: 'released' })
    expect(await world.dutiesOf(id)).toMatchObject([{ act: 'accept' }])
    expect(await world.dutiesOf(roads)).toEqual([])
    await as('roads')(async (work) => expect(await separatePartsOf(work, id)).toHaveLength(1))
  })
  test('another still owed: it stays handled, and its answer completes the paper', async () => {
    const { id, water, roads } = await separate()
    await free(id, roads)
    expect(await stateOf(id)).toMatchObject({ state: 'separate' })
    await answer('water', id, water)
    expect(await stateOf(id)).toMatchObject({ state: 'replied' })
  })
  test('the only one left is not freed: the paper is taken back instead', async () => {
    const { id, version, water, roads } = await separate()
    await free(id, roads)
    await expect(free(id, water)).rejects.toMatchObject(refusedFor('only-part'))
    expect(await as('clerk', '2026-04-03')((work) => recall(work, { id, version, reason: '机构改革' }))).toMatchObject({
      state: 'declined',
    })
    expect(await stateOf(water)).toMatchObject({ state: 'released' })
  })
  test('on what was seen, by the office, with the reason', async () => {
    const { id, roads } = await separate()
    await expect(free(id, roads, 1)).rejects.toBeInstanceOf(Overtaken)
    await expect(free(id, roads, 2, 'water')).rejects.toMatchObject(refusedFor('not-your-act'))
    await expect(free(id, organs.roads)).rejects.toBeInstanceOf(NotFound)
    const unsaid = { id, partId: roads, version: 2, reason: ' ' }
    await expect(as('clerk')((work) => releasePart(work, unsaid))).rejects.toMatchObject(refusedFor('reason-missing'))
  })
  test('gathered without it, a paper does not close while the part is owed; freed, it does', async () => {
    const { id, version, water, roads } = await separate()
    await answer('water', id, water)
    const gathered = await as('clerk', '2026-06-08')((work) => gather(work, { id, version }))
    const rating = { ...gathered, then: 'accept', attitude: 'satisfied', result: 'satisfied' } as const
    const rated = () => as('li', '2026-06-09')((work) => rate(work, rating))
    await expect(rated()).rejects.toMatchObject({ ruling: { because: 'parts-owed', facts: { organs: '交通局' } } })
    await free(id, roads)
    expect(await rated()).toMatchObject({ state: 'closed' })
  })
  test('what was answered before the paper was taken back counts no more in its class', async () => {
    const { id, version, water } = await separate()
    const explanation = { reason: 'money', because: '缺口大', tried: '争取过', next: '明年再报' } as const
    await answer('water', id, water, { ...good, resultClass: 'D', explanation })
    const back = await as('clerk', '2026-04-03')((work) => recall(work, { id, version, reason: '机构改革' }))
    const parts = [
      { organId: organs.farms, part: '渠道' },
      { organId: organs.roads, part: '涵洞' },
    ]
    await as('clerk', '2026-04-03')((work) => assign(work, { ...back, separate: parts }))
    const [farms, roads] = (await partsOf(id)).map((part) => part.id) as [string, string]
    await as('roads', '2026-04-06')((work) => signPart(work, { id, partId: roads, version: 1 }))
    await as('roads', '2026-04-06')((work) => replyPart(work, { id, partId: roads, version: 2, ...good }))
    await free(id, farms, 1)
    expect(await world.paperRow(id)).toMatchObject({ result_class: 'A' })
  })
})

describe('免除会办', () => {
  test('the organ owes no opinion any more; the lead goes on', async () => {
    const { id } = await world.inHand([organs.roads])
    const [beside] = await as('clerk')((work) => coHandlersOf(work, id))
    await free(id, beside?.id ?? '', 1)
    expect(await as('clerk')((work) => coHandlersOf(work, id))).toEqual([])
    expect(await stateOf(id)).toMatchObject({ state: 'handling' })
  })
})

test('各单位答复齐全 comes by itself and is offered to nobody', () => {
  const offers = offersFor(suggestionLife, { state: 'separate', holds: ['handling-organ', 'assigner'], asked: {} })
  expect(offers.map(({ act }) => act)).toEqual(['gather', 'prolong', 'recall'])
})

test('nothing is left that nobody owes', async () => {
  expect(await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
})
