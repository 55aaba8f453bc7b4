import { describe, expect, test } from 'vitest'
import { trespasses } from './trespass.ts'
import { filesOf, fixtures, isTest } from './tree.ts'

// Tests set a house up behind its back; the bench fills a throw-away one with a hundred thousand rows no act could make.
const free = /\/testing[^/]*\.ts$|^src\/app\/bench\//
const files = filesOf('{src/**/*.{ts,tsx},database/migrations/*.sql}').filter(
  ({ path }) => !isTest(path) && !free.test(path),
)

describe('whose table is it', () => {
  test('every file writes to its own schema only, and to the record through platform/record', () =>
    expect(trespasses(files)).toEqual([]))

  test('a migration is named after the one schema it changes', () =>
    expect(filesOf('database/migrations/*').filter(({ path }) => !/\/\d{4}_[a-z_]+\.sql$/.test(path))).toEqual([]))

  test('migrations are numbered without gap or double', () => {
    const numbers = filesOf('database/migrations/*.sql').map(({ path }) => Number(path.split('/').at(-1)?.slice(0, 4)))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})

describe('whose table is it: trespasses are named', () => {
  test('by Kysely, by plain SQL, in a migration, and in the app, which owns no table', () =>
    expect(trespasses(filesOf('**/*.{ts,sql}', `${fixtures}trespass/`))).toEqual([
      'database/migrations/0009_organs_more.sql: docket',
      'src/app/mend.ts: organs',
      'src/congress/organs/found.ts: docket',
      'src/congress/organs/found.ts: record',
      'src/congress/organs/found.ts: deputies',
    ]))
})
