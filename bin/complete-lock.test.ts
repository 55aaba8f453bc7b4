import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { missingFrom } from './complete-lock.js'

describe('the lockfile', () => {
  test('names the builds for every machine, or npm ci refuses it (node bin/complete-lock.js adds them)', () => {
    expect(missingFrom(JSON.parse(readFileSync('package-lock.json', 'utf8'))).map(({ name }) => name)).toEqual([])
  })

  test('is seen to miss one', () => {
    const packages = {
      '': { optionalDependencies: { 'own-linux-x64': '1.0.0' } },
      'node_modules/own-linux-x64': {},
      'node_modules/tool': { optionalDependencies: { 'tool-linux-x64': '2.0.0', 'tool-darwin-arm64': '2.0.0' } },
      'node_modules/tool/node_modules/tool-linux-x64': {},
    }
    expect(missingFrom({ packages })).toMatchObject([{ name: 'tool-darwin-arm64', version: '2.0.0' }])
  })
})
