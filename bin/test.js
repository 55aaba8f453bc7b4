#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { ensureBrowser } from './browser.js'
import { countTests } from './count.js'
import { ensureInstalled, root } from './install.js'
import { findNode } from './node.js'
import { startServer } from './postgres-server.js'

const asked = process.argv.slice(2)
const sources = ['src', 'tests', 'tools', 'bin'].filter((folder) => existsSync(join(root, folder)))

/** The quick checks, soonest failure first: name, script below node_modules, words. */
const checks = [
  ['types of the server', 'typescript/bin/tsc', ['-p', 'tsconfig.server.json']],
  ['types of the browser', 'typescript/bin/tsc', ['-p', 'tsconfig.browser.json']],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings', ...sources]],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ...(existsSync(join(root, 'vite.config.ts')) ? [['build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']]] : []),
]

function run(node, name, [script, words], env = {}) {
  console.log(`\n— ${name}`)
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }
  running = spawn(node, [join(root, 'node_modules', script), ...words], options)
  return new Promise((resolve) => {
    running.once('exit', (code) => {
      console.log(code === 0 ? `  ${name}: passed` : `  ${name}: FAILED`)
      resolve(code === 0)
    })
  })
}

// Ended early, what runs is ended first, and the temporary server is stopped on the way out as always.
let running
let isEnded = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    isEnded = true
    running?.kill(signal)
  })

async function runTests(node, { browser, server }) {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-report-'))
  const report = join(folder, 'vitest.json')
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...asked]
  if (!browser) words.push('--project=!journeys')
  const env = {
    // Whatever a test starts by the name of node must be the same Node.
    PATH: dirname(node) + delimiter + process.env.PATH,
    ...(browser && { CHROMIUM_PATH: browser }),
    ...(server && { TEST_DATABASE_URL: server.url }),
  }
  const hasSucceeded = await run(node, 'tests', ['vitest/vitest.mjs', words], env)
  const counted = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, hasSucceeded)
  rmSync(folder, { recursive: true, force: true })
  return counted
}

ensureInstalled()
const node = findNode()
const browser = ensureBrowser()
// Somebody after one test wants its answer, not everything else's; but a browser must not open yesterday's desk.
const needed = asked.length === 0 ? checks : asked.some((each) => each.includes('journeys')) ? checks.slice(-1) : []
const results = []
for (const [name, ...command] of needed) if (!isEnded) results.push([name, await run(node, name, command)])
if (!browser && asked.length === 0) results.push(['browser', false])
const server = process.env.TEST_DATABASE_URL ? undefined : await startServer()
const tests = isEnded ? { passed: 0, failed: 1, skipped: 0 } : await runTests(node, { browser, server })
await server?.stop()

const failedChecks = results.filter(([, hasPassed]) => !hasPassed).map(([name]) => name)
if (failedChecks.length > 0) console.log(`\nfailed checks: ${failedChecks.join(', ')}`)
if (tests.skipped > 0) console.log(`\n${tests.skipped} skipped`)
const passed = tests.passed + results.length - failedChecks.length
const failed = tests.failed + failedChecks.length
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
