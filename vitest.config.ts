import { defineConfig } from 'vitest/config'
import type { TestProjectConfiguration } from 'vitest/config'

const databaseTests = ['src/**/*.db.test.ts', 'tests/acts/**/*.db.test.ts']
const embeddedSetup = 'tests/setup/embedded.ts'
// A year takes a minute: with a server there the long one is lived on the embedded database, the killed one on the server.
const [long, killed] = ['src/app/year/year.db.test.ts', 'src/app/year/killed.db.test.ts']
const server = process.env['TEST_DATABASE_URL']

/** `*.db.test.ts` need a database; every other `*.test.ts(x)` is pure. */
const projects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'rules',
      include: ['src/**/*.test.{ts,tsx}', 'bin/**/*.test.ts', 'tools/**/*.test.ts'],
      exclude: ['**/*.db.test.ts'],
      sequence: { groupOrder: 0 },
    },
  },
  {
    test: {
      name: 'house',
      include: ['tests/house/**/*.test.ts'],
      globalSetup: embeddedSetup,
      testTimeout: 60_000,
      sequence: { groupOrder: 1 },
    },
  },
  {
    test: {
      name: 'acts-embedded',
      include: databaseTests,
      exclude: server ? [killed] : [],
      globalSetup: embeddedSetup,
      testTimeout: 20_000,
      hookTimeout: 30_000,
      sequence: { groupOrder: 2 },
    },
  },
  {
    test: {
      name: 'journeys',
      include: ['tests/journeys/**/*.test.ts'],
      globalSetup: embeddedSetup,
      testTimeout: 180_000,
      hookTimeout: 180_000,
      fileParallelism: false,
      sequence: { groupOrder: 3 },
    },
  },
]

if (server)
  projects.push({
    test: {
      name: 'acts-server',
      include: databaseTests,
      // What is ours alone has nothing to show on somebody else's server.
      exclude: ['src/platform/database/embedded/**', long],
      globalSetup: 'tests/setup/server.ts',
      testTimeout: 20_000,
      hookTimeout: 30_000,
      sequence: { groupOrder: 2 },
    },
  })

export default defineConfig({
  test: { pool: 'forks', maxWorkers: 2, passWithNoTests: true, projects },
})
