import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from './tree.ts'

const read = (path: string): string => readFileSync(root + path, 'utf8')

interface Package {
  readonly dependencies: object
  readonly devDependencies: object
  readonly optionalDependencies: object
}

test('every package we ask for has its line in docs/decisions/0007, and no other has', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Package
  const asked = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const lines = read('docs/decisions/0007-dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)
  expect([...lines].map((found) => found[1]).sort()).toEqual(asked.sort())
})
