import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openMatter, openMattersWithoutDuty, perform, type Matter } from '../congress/docket/index.ts'
import { ends, stepFrom } from '../congress/docket/rules.ts'
import { found } from '../congress/organs/index.ts'
import { Refused } from '../law/ruling.ts'
import { newId } from '../platform/database/id.ts'
import { testHouse } from '../platform/database/testing.ts'
import { verifyRecord } from '../platform/record/verify.ts'
import { lives } from './rooms.ts'
import { runAs, systemCaller } from './system.ts'

const { house } = await testHouse()
const now = new Date('2026-11-23T02:00:00Z')
// One role to a party, so that every hand but one is the wrong one. The chair's may stand in for the office's.
const hands = ['staff', 'deputy', 'organ-handler', 'government-office', 'party-office'] as const

let congressId = 0
beforeAll(async () => {
  congressId = await runAs(house, { congressId: 0, now }, (work) =>
    found(work, { name: '试验县人大', shortName: '试验县', level: 'county', term: 1, termBegan: '2022-01-01' }),
  )
})

const by = (role: string) => ({ congressId, now, caller: systemCaller(congressId, [role]) })

const statesOwedIn = async (matterId: string): Promise<string[]> => {
  const rows = await house.read(congressId, (db) =>
    db
      .selectFrom('docket.duty')
      .select('state')
      .distinct()
      .where('matter_id', '=', matterId)
      .where('ended_at', 'is', null)
      .execute(),
  )
  return rows.map(({ state }) => state)
}

describe.each(lives.map((life) => [life.kind, life] as const))('the life of a %s, in the database', (_kind, life) => {
  const parties = Object.keys(life.parties)
  const handOf = (party: string): string => hands[parties.indexOf(party)] ?? 'staff'
  const standsIn = (party: string, role: string): boolean =>
    (life.parties[party]?.standIns ?? []).some(({ kind, id }) => kind === 'role' && id === role)
  const tries = fc.array(
    fc.record({ act: fc.constantFrom(...Object.keys(life.acts)), party: fc.constantFrom(...parties) }),
    { minLength: 1, maxLength: 25 },
  )

  test('random lives: refused from the wrong hands or out of state, and never open without a duty', async () => {
    await fc.assert(
      fc.asyncProperty(tries, async (attempts) => {
        const places = Object.fromEntries(
          parties.map((party) => [party, [{ kind: 'role' as const, id: handOf(party) }]]),
        )
        let matter: Matter = await runAs(house, by('staff'), (work) =>
          openMatter(work, life, { id: newId(), title: '试', places }),
        )
        for (const { act, party } of attempts) {
          const step = stepFrom(life, matter.state, act)
          const allowed = step !== undefined && (step.by === party || standsIn(step.by, handOf(party)))
          const { id, version } = matter
          const done = runAs(house, by(handOf(party)), (work) => perform(work, life, { id, act, version }))
          if (allowed) matter = await done
          else await expect(done).rejects.toBeInstanceOf(Refused)
          if (allowed) expect(matter.state).toBe(step.to)
          if (ends(life, matter.state)) break
        }
        expect(await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).toEqual([])
        // Nothing is owed in a state that was left, and nothing at all once it has ended.
        expect(await statesOwedIn(matter.id)).toEqual(ends(life, matter.state) ? [] : [matter.state])
      }),
      { numRuns: 25 },
    )
  })
})

test('after all of it the record still verifies', async () => {
  const { broken, events } = await house.read(congressId, (db) => verifyRecord(db, congressId))
  expect(broken).toBeNull()
  expect(events).toBeGreaterThan(lives.length)
})
