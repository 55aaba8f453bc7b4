import { describe, expect, test } from 'vitest'
import { exceptions } from './exceptions.ts'
import { compare, medianLines, oversized, walls } from './sizes.ts'
import { filesOf, fixtures } from './tree.ts'

const sources = filesOf('src/**/*.{ts,tsx}').filter(({ path }) => path !== 'src/platform/database/schema.ts')
const rest = filesOf('{tests,tools,bin}/**/*.{ts,js}')

describe('sizes', () => {
  const { trespasses, unneeded } = compare(oversized([...sources, ...rest]), exceptions)

  test('no file, function, component, list of parameters or path is over its wall', () =>
    expect(trespasses).toEqual([]))
  test('no exception outlives its need', () => expect(unneeded).toEqual([]))
  test('every exception says why', () => expect(exceptions.filter(({ why }) => why.length < 20)).toEqual([]))
  test('half of the files are short', () => expect(medianLines(sources)).toBeLessThanOrEqual(walls.median))
})

describe('sizes: each wall is seen when it is passed', () => {
  const found = oversized(filesOf('**/*.{ts,tsx}', `${fixtures}sizes/`))

  test.each([
    ['file', 'long-file.ts'],
    ['test', 'long.test.tsx'],
    ['function', 'long-function.ts#long'],
    ['function', 'long-function.ts#handler'],
    ['component', 'long-component.tsx#Long'],
    ['parameters', 'many-parameters.ts#many'],
    ['depth', 'a/b/c/d/e/f/deep.ts'],
  ])('%s: %s', (wall, where) => expect(found).toContainEqual(expect.objectContaining({ wall, where })))

  test('and nothing else is', () => expect(found).toHaveLength(7))

  test('leave given lets it pass, and is missed when it is for nothing', () => {
    const leave = { where: 'long-file.ts', wall: 'file' as const, why: 'a table of the law is read whole' }
    expect(compare(found, [leave]).trespasses).toHaveLength(6)
    expect(compare([], [leave]).unneeded).toEqual([leave])
  })

  test('the middle of three files is the median', () =>
    expect(medianLines(['a\n', 'a\nb\n', 'a\nb\nc\nd\n'].map((text) => ({ path: '', text })))).toBe(2))
})
