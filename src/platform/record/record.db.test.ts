import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ownerClient } from '../database/connect.ts'
import { testHouse } from '../database/testing.ts'
import { record } from './record.ts'
import { verifyRecord } from './verify.ts'

const { house, ownerUrl } = await testHouse()
const owner = await ownerClient(ownerUrl)
afterAll(() => owner.end())

let congressId = 0
const now = new Date('2026-11-23T02:00:00.123Z')
const happened = (number: number) => ({
  name: 'test.done' as const,
  subject: { kind: 'test', id: String(number) },
  actor: { accountId: null, name: '某人', roles: ['staff'] },
  facts: { number, text: '渠\n"引号" 😀', nested: { b: [1, null, { z: true }], a: 0.5 } },
})
const verify = () => house.read(congressId, (db) => verifyRecord(db, congressId))
/** Meddles as the database's owner could: with the triggers off. */
const meddle = async (sql: string) => {
  await owner.query(`set app.congress = '${congressId}'`)
  await owner.query('alter table record.event disable trigger all')
  await owner.query(sql)
  await owner.query('alter table record.event enable trigger all')
}
const row = (seq: number) => `congress_id = ${congressId} and seq = ${seq}`

beforeEach(async () => {
  congressId += 1
  await house.write(congressId, (tx) => record({ tx, congressId, now }, ...[1, 2, 3, 4, 5].map(happened)))
})

describe('the record', () => {
  test('verifies as it was written', async () => {
    expect(await verify()).toMatchObject({ events: 5, broken: null })
  })
  test('takes parallel acts one after the other, without gap or fork', async () => {
    const each = (number: number) => house.write(congressId, (tx) => record({ tx, congressId, now }, happened(number)))
    await Promise.all(Array.from({ length: 20 }, (_, number) => each(number)))
    expect(await verify()).toMatchObject({ events: 25, broken: null })
  })
  test('an act that fails leaves no row', async () => {
    const failing = house.write(congressId, async (tx) => {
      await record({ tx, congressId, now }, happened(6))
      throw new Error('in its middle')
    })
    await expect(failing).rejects.toThrow('in its middle')
    expect(await verify()).toMatchObject({ events: 5, broken: null })
  })
  test('refuses to be changed, even by its owner', async () => {
    await owner.query(`set app.congress = '${congressId}'`)
    await expect(owner.query(`update record.event set name = 'x.y' where ${row(1)}`)).rejects.toThrow('append-only')
    await expect(owner.query(`delete from record.event where ${row(1)}`)).rejects.toThrow('append-only')
    await expect(owner.query('truncate record.event')).rejects.toThrow('append-only')
  })
})

describe('verification names the first row that does not fit', () => {
  test.each(['name', 'at', 'facts', 'actor', 'subject_id', 'hash', 'under'])('altered: %s', async (column) => {
    const altered: Record<string, string> = {
      name: `'test.undone'`,
      at: `at + interval '1 second'`,
      facts: `'{"number": 9}'`,
      actor: 'null',
      subject_id: `'9'`,
      hash: `'\\x00'`,
      under: `'{"law": "x"}'`,
    }
    await meddle(`update record.event set ${column} = ${altered[column]} where ${row(3)}`)
    expect((await verify()).broken).toEqual({ seq: 3, why: 'altered' })
  })
  test('removed from the middle', async () => {
    await meddle(`delete from record.event where ${row(3)}`)
    expect((await verify()).broken).toEqual({ seq: 3, why: 'removed' })
  })
  test('removed from the end', async () => {
    await meddle(`delete from record.event where ${row(5)}`)
    expect((await verify()).broken).toEqual({ seq: 5, why: 'end-missing' })
  })
  test('added past the end', async () => {
    await meddle(`update record.head set seq = 4, hash = (select hash from record.event where ${row(4)})
      where congress_id = ${congressId}`)
    expect((await verify()).broken).toEqual({ seq: 5, why: 'inserted' })
  })
  test.each([0, -7])('inserted before the first, as number %i', async (place) => {
    await meddle(`insert into record.event select congress_id, ${place}, at, name, subject_kind, subject_id, actor, under,
      facts, previous_hash, hash from record.event where ${row(3)}`)
    expect((await verify()).broken).toEqual({ seq: place, why: 'inserted' })
  })
  test('removed whole, its end too: a congress has a record from its founding on', async () => {
    await meddle(`delete from record.event where congress_id = ${congressId};
      delete from record.head where congress_id = ${congressId}`)
    expect((await verify()).broken).toEqual({ seq: 1, why: 'end-missing' })
  })
  test('work that goes on meanwhile is no break', async () => {
    const busy = Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        house.write(congressId, (tx) => record({ tx, congressId, now }, happened(n))),
      ),
    )
    for (let round = 0; round < 10; round += 1) expect((await verify()).broken).toBeNull()
    await busy
    expect(await verify()).toMatchObject({ events: 35, broken: null })
  })
  test('inserted: a row slipped in shows at the first link it breaks', async () => {
    await meddle(`update record.event set seq = seq + 100 where congress_id = ${congressId} and seq > 3;
      update record.event set seq = seq - 99 where congress_id = ${congressId} and seq > 100;
      insert into record.event select congress_id, 4, at, name, subject_kind, subject_id, actor, under, facts, hash, hash
        from record.event where ${row(3)}`)
    expect((await verify()).broken?.seq).toBe(4)
  })
})
