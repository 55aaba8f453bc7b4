import { globSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))

/** One file of the house, or of a fixture that stands for a house: its path there, and its text. */
export interface File {
  readonly path: string
  readonly text: string
}

/** Files matching a pattern, by path. @param from the house's root, or a fixture's */
export const filesOf = (pattern: string, from: string = root): File[] =>
  globSync(pattern, { cwd: from })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('tests/house/fixtures/') && !path.includes('node_modules'))
    .filter((path) => statSync(from + path).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(from + path, 'utf8') }))

/** Lines of a text; the line feed at its end begins no further one. */
export const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
