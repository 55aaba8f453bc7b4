import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMattersWithoutDuty } from '../../congress/docket/index.ts'
import { testHouse } from '../../platform/database/testing.ts'
import { messagesInto } from '../../platform/notices/index.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { beginYear } from './begin.ts'
import type { Desk } from './door.ts'
import { noJournal } from './journal.ts'
import { liveKilled } from './killed.ts'
import { live } from './live.ts'
import { differences, stateOf } from './state.ts'
import { toldTwice } from './watch.ts'

const undisturbed = await testHouse()
const disturbed = await testHouse()
const papers = Number(process.env['LIANXIN_YEAR_PAPERS'] ?? 40)
const kills = 50
const minutes = 60_000

let left: Desk
let right: Desk
let killed = 0
let folder = ''
const messages = () => join(folder, 'messages')
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxin-killed-'))
  left = await beginYear(undisturbed.house)
  let steps = 0
  const onStep = (step: string) => void (steps += step === 'done' ? 0 : 1)
  const reach = { senders: { message: messagesInto(join(folder, 'undisturbed')) }, deskAddress: null }
  await live({ desk: left, papers, reach, journal: noJournal, onStep })
  right = await beginYear(disturbed.house)
  killed = await liveKilled({
    url: disturbed.ownerUrl,
    congressId: right.congressId,
    papers,
    folder,
    kills,
    steps,
  })
}, 40 * minutes)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the same year, the program killed fifty times in the middle of things (kill −9)', () => {
  test('it was killed fifty times', () => expect(killed).toBe(kills))

  test('it ends as the year that nobody disturbed: no act lost or done twice, no duty, rung, letter or reminder', async () => {
    expect(differences(await stateOf(left), await stateOf(right))).toEqual([])
  })

  test('nothing open is without somebody who owes it, and the record verifies', async () => {
    const { congressId, house } = right
    expect(await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
    expect((await house.read(congressId, (db) => verifyRecord(db, congressId))).broken).toBeNull()
  })

  test('every message went out once: in the outbox, and as a file at the gateway', async () => {
    expect(await toldTwice(right)).toEqual([])
    const rows = await right.house.read(right.congressId, (db) =>
      db.selectFrom('notices.outgoing').select(['id', 'sent_at']).where('congress_id', '=', right.congressId).execute(),
    )
    expect(rows.filter(({ sent_at }) => sent_at === null)).toEqual([])
    const files = (await readdir(messages())).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    expect(files.toSorted()).toEqual(rows.map(({ id }) => `${id}.json`).toSorted())
  })
})
