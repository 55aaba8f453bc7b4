import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { countTests } from './count.js'

const folder = mkdtempSync(join(tmpdir(), 'lx-count-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs vitest itself on one made-up file and counts its report, as `npm test` does. */
function counted(source: string): ReturnType<typeof countTests> {
  const report = join(folder, 'report.json')
  writeFileSync(join(folder, 'sample.test.mjs'), source)
  const words = ['run', `--root=${folder}`, '--globals', '--reporter=json', `--outputFile=${report}`]
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words])
  return countTests(JSON.parse(readFileSync(report, 'utf8')), status === 0)
}

describe('the count at the end of npm test', () => {
  test('names passed, failed and skipped tests', () => {
    const source = `
      test('right', () => {})
      test('right too', () => {})
      test('wrong', () => expect(1).toBe(2))
      test.skip('left out', () => {})
      test.todo('not yet')`
    expect(counted(source)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test('counts a file that cannot be loaded as failed', () => {
    expect(counted(`import './absent.mjs'`)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('counts an error outside every test as failed', () => {
    const source = `test('right', () => {}); setTimeout(() => { throw new Error('late') }); test('waits', () => new Promise((done) => setTimeout(done, 50)))`
    expect(counted(source)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })

  test('counts a run without a report as failed, even one that claims success', () => {
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
