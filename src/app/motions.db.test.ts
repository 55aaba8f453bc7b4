import { beforeAll, describe, expect, test } from 'vitest'
import { matterOf } from '../congress/docket/index.ts'
import { opened, signatoriesOf } from '../congress/drafting/index.ts'
import { invite } from '../congress/drafting/co-signing/invite.ts'
import { sign, withdrawName } from '../congress/drafting/co-signing/answer.ts'
import { paperIn } from '../congress/drafting/papers.ts'
import { motionPapers } from '../congress/motions/index.ts'
import { decide } from '../congress/motions/presidium/decide.ts'
import { inSession, testSession, type TestSession } from '../congress/motions/testing.ts'
import type { Work } from '../platform/http/route.ts'
import { testHouse } from '../platform/database/testing.ts'

const { house } = await testHouse()
const paper = paperIn({ motion: motionPapers })
const refused = (because: string) => ({ ruling: { because } })
let people: TestSession
beforeAll(async () => {
  people = await testSession(house)
})

/** The second deputy, invited by the first, reads the draft and signs. */
async function invited(): Promise<string> {
  const { id } = await people.drafted(1)
  await people.as('lead')(async (work) => invite(work, await paper(work, id), [people.deputies[1] as string]))
  return id
}
const signs = (id: string, at = inSession) =>
  people.as(
    'second',
    at,
  )(async (work) => {
    await opened(work, id, 1)
    return sign(work, await paper(work, id), { version: 1 })
  })
const takesBack = (id: string, who: 'second' | 'stranger' = 'second') =>
  people.as(who)(async (work) => withdrawName(work, await paper(work, id), { reason: '' }))
const stateOf = (id: string) =>
  house.read(people.congressId, async (db) => (await matterOf(db, people.congressId, { kind: 'motion', id })).state)
const coSigners = (id: string) => people.as('clerk')((work: Work) => signatoriesOf(work, id))

describe('联名 (names under a motion)', () => {
  test('signed before the day of the cut-off is over, refused after it', async () => {
    await house.write(people.congressId, (tx) =>
      tx
        .updateTable('organs.session')
        .set({ motions_until: '2026-01-14T18:00:00+08:00', motions_until_decided_on: '2026-01-13' })
        .execute(),
    )
    const late = await invited()
    await expect(signs(late, '2026-01-15T09:00:00+08:00')).rejects.toMatchObject(refused('past-cut-off'))
    expect(await coSigners(late)).toEqual([])
    await signs(late, '2026-01-14T20:00:00+08:00')
    expect(await coSigners(late)).toHaveLength(1)
  })

  test('one taken back leaves the motion standing while enough remain; the one that makes too few ends it', async () => {
    const { id } = await people.submitted(11)
    await takesBack(id)
    expect([await stateOf(id), (await coSigners(id)).length]).toEqual(['submitted', 9])
    const third = { ...people, deputies: people.deputies }
    await house.write(third.congressId, (tx) =>
      tx
        .updateTable('drafting.signatory')
        .set({ deputy_id: people.deputies[11] as string })
        .where('matter_id', '=', id)
        .where('deputy_id', '=', people.deputies[2] as string)
        .execute(),
    )
    await house.write(third.congressId, (tx) =>
      tx
        .updateTable('docket.party')
        .set({ holder_id: people.deputies[11] as string })
        .where('matter_id', '=', id)
        .where('holder_id', '=', people.deputies[2] as string)
        .execute(),
    )
    await takesBack(id, 'stranger')
    expect(await stateOf(id)).toBe('lapsed')
    const open = await house.read(people.congressId, (db) =>
      db.selectFrom('docket.duty').select('id').where('matter_id', '=', id).where('ended_at', 'is', null).execute(),
    )
    expect(open).toEqual([])
  })

  test('once it is on the agenda a name is no longer taken back', async () => {
    const one = await people.submitted(10)
    await people.as('chair')((work) => decide(work, { ...one, decision: 'list', reason: '' }))
    await expect(takesBack(one.id)).rejects.toMatchObject(refused('handed-over'))
    expect(await stateOf(one.id)).toBe('listed')
  })
})
