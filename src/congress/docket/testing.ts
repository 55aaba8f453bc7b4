import type { House } from '../../platform/database/house.ts'
import type { Work } from '../../platform/http/route.ts'
import { found } from '../organs/index.ts'
import { workIn } from '../organs/testing.ts'

/** A congress with nothing but its clerk and its clock. */
export interface TestTown {
  readonly congressId: number
  readonly on: (day: string) => <T>(act: (work: Work) => Promise<T>) => Promise<T>
  readonly duties: () => Promise<{ matter_id: string; act: string; rung: string; due_on: string }[]>
  /** Names of recorded events like a pattern, in order. */
  readonly eventsNamed: (like: string) => Promise<string[]>
}

export async function testTown(house: House): Promise<TestTown> {
  const run = <T>(congressId: number, day: string, act: (work: Work) => Promise<T>): Promise<T> =>
    workIn(house, { congressId, at: new Date(`${day}T12:00:00+08:00`) }, act)
  const congressId = await run(0, '2026-01-05', (work) =>
    found(work, { name: '试验县人大', shortName: '试验', level: 'county', term: 17, termBegan: '2022-01-01' }),
  )
  return {
    congressId,
    on: (day) => (act) => run(congressId, day, act),
    duties: () =>
      house.read(congressId, (db) =>
        db
          .selectFrom('docket.duty')
          .select(['matter_id', 'act', 'rung', 'due_on'])
          .where('ended_at', 'is', null)
          .orderBy('due_on')
          .execute(),
      ),
    eventsNamed: async (like) => {
      const rows = await house.read(congressId, (db) =>
        db.selectFrom('record.event').select('name').where('name', 'like', like).orderBy('seq').execute(),
      )
      return rows.map(({ name }) => name)
    },
  }
}
