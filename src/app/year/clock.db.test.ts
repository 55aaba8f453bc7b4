import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../platform/database/testing.ts'
import { round } from '../round.ts'
import { beginYear } from './begin.ts'
import { deputies, usernameOf, wantsMessages } from './cast.ts'
import { idOf } from './chance.ts'
import { answerTo, type Desk } from './door.ts'
import { noJournal } from './journal.ts'
import { live } from './live.ts'
import { periodsOf, Watch } from './watch.ts'

const { house } = await testHouse()
const reach = { senders: {}, deskAddress: null }
let desk: Desk
let watch: Watch
beforeAll(async () => {
  desk = await beginYear(house)
  watch = new Watch(desk)
  const onTurned = watch.look.bind(watch)
  await live({ desk, papers: 20, reach, journal: noJournal, until: '2026-05-29', onTurned })
}, 180_000)

const events = async (): Promise<number> => {
  const { seq } = await house.read(desk.congressId, (db) =>
    db.selectFrom('record.head').select('seq').where('congress_id', '=', desk.congressId).executeTakeFirstOrThrow(),
  )
  return seq
}
const messages = async (): Promise<number> => {
  const { sum } = await house.read(desk.congressId, (db) =>
    db
      .selectFrom('notices.outgoing')
      .select(({ fn }) => fn.countAll<number>().as('sum'))
      .executeTakeFirstOrThrow(),
  )
  return sum
}
const turnAt = async (moment: string): Promise<void> => {
  desk.clock.now = new Date(`${moment}:00+08:00`)
  await round(house, desk.clock.now, reach)
}

/** A deputy who is told outside the desk begins a paper. */
async function draftAt(moment: string): Promise<void> {
  const by = deputies.map(({ name }) => usernameOf(name, 'deputy')).find(wantsMessages) ?? ''
  desk.clock.now = new Date(`${moment}:00+08:00`)
  await answerTo(desk, {
    by,
    name: 'draftSuggestion',
    body: { id: idOf(moment), title: `关于校准时钟的建议（${moment}）` },
  })
}

describe('the clock is moved while a year is lived', () => {
  test('back by three days, and by an hour: nothing climbs, nobody is reminded, nothing opens', async () => {
    await draftAt('2026-05-29T20:00')
    await turnAt('2026-06-01T09:07')
    await watch.look('2026-06-01', 'morning')
    const before = [await events(), await messages()]
    for (const moment of ['2026-05-28T09:07', '2026-05-29T16:07', '2026-06-01T08:07', '2026-06-01T09:07'])
      await turnAt(moment)
    expect([await events(), await messages()]).toEqual(before)
    expect(watch.troubles).toEqual([])
  })

  test('what is done while it is behind is told once it is right again, once', async () => {
    await draftAt('2026-05-28T11:00')
    const before = await messages()
    await turnAt('2026-06-02T09:07')
    await watch.look('2026-06-02', 'morning')
    expect(watch.troubles).toEqual([])
    expect(await messages()).toBeGreaterThan(before)
    const after = await messages()
    await turnAt('2026-06-03T09:07')
    await watch.look('2026-06-03', 'morning')
    expect(watch.troubles).toEqual([])
    expect(await messages()).toBeLessThanOrEqual(after + 1)
  })

  test.each([
    ['forty days', '2026-07-13', ['2026-07-15', '2026-07-15', '2026-07-20']],
    ['half a year more', '2027-01-28', ['2026-08-20', '2026-09-20', '2026-10-15', '2026-11-20', '2026-11-20']],
  ])('forward by %s at once: each rung once, one message a person, every period open', async (_, day, opened) => {
    const open = async () => (await periodsOf(desk)).map(({ dueOn }) => dueOn)
    const before = await open()
    await turnAt(`${day}T09:07`)
    await watch.look(day, 'morning')
    await turnAt(`${day}T09:08`)
    await watch.look(day, 'evening')
    expect(watch.troubles).toEqual([])
    const now = (await open()).toSorted().slice(before.length)
    expect(now.slice(0, opened.length)).toEqual(opened)
  })

  test('and every period that was missed stands overdue, on the rung its days say', async () => {
    const missed = (await periodsOf(desk)).filter(({ dueOn, state }) => state === 'due' && dueOn < '2027-01-01')
    expect(missed.length).toBeGreaterThan(7)
    expect(missed.every(({ rung }) => rung === 'supervised')).toBe(true)
  })
})
