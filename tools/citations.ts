/** Reads the sources for calls such as `DeputiesLaw('51.2')`, the rules they stand in and the tests that name those. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const find = (pattern: string) => globSync(pattern, { cwd: root }).sort()

export const sources = find('src/{law,congress}/**/*.ts').filter((path) => !path.endsWith('.test.ts'))
const tests = new Map(find('src/**/*.test.ts').map((path) => [path, read(path)]))

export interface Use {
  readonly rule: string
  readonly file: string
}

/** The declaration or the setting a line of source stands in begins so. */
const beginning = /^(export )?(?:async )?(?:function|const|class) (\w+)|^ {2}'([a-z-]+\.[a-z-]+)': \{/gm

interface Declared {
  readonly name: string
  /** Whether others can call it by this name: exported, or a setting. */
  readonly known: boolean
  readonly from: number
  readonly text: string
}

const declaredIn = (text: string): Declared[] =>
  [...text.matchAll(beginning)].map(({ 1: exported, 2: name, 3: setting, index }, at, all) => ({
    name: name ?? setting ?? '',
    known: exported !== undefined || setting !== undefined,
    from: index,
    text: text.slice(index, all[at + 1]?.index),
  }))

/** What is known outside and rests on this declaration: itself, or whatever names it in its file. */
function restingOn(one: Declared, all: readonly Declared[], seen: readonly Declared[] = []): string[] {
  if (one.known) return [one.name]
  const naming = all.filter(
    (each) => each !== one && !seen.includes(each) && new RegExp(`\\b${one.name}\\b`).test(each.text),
  )
  return naming.flatMap((each) => restingOn(each, all, [...seen, one]))
}

/** The rules a citation stands in; a constant of the file's own gives way to what uses it. */
function rulesAt(text: string, offset: number): string[] {
  const all = declaredIn(text)
  const one = all.findLast(({ from }) => from <= offset)
  if (!one) return []
  const rules = restingOn(one, all)
  return rules.length > 0 ? [...new Set(rules)] : [one.name]
}

/** Comments give examples of citations; they cite nothing. Blanked, so that places stay the same. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '))

/** Every call such as `DeputiesLaw('51.2')` in the sources, with the rule it stands in. */
export function usesOf(statute: string): Map<string, Use[]> {
  const call = new RegExp(`\\b${statute}\\(([^()]*)\\)`, 'g')
  const uses = new Map<string, Use[]>()
  for (const file of sources) {
    const text = withoutComments(read(file))
    const add = (number: string, index: number) =>
      uses.set(number, [...(uses.get(number) ?? []), ...rulesAt(text, index).map((rule) => ({ rule, file }))])
    for (const { 1: inside = '', index } of text.matchAll(call)) {
      for (const { 1: number = '' } of inside.matchAll(/'(\d[\d.]*(?:\(\d+\))?)'/g)) add(number, index)
    }
    // An item such as 62(3) has brackets of its own.
    for (const { 1: number = '', index } of text.matchAll(new RegExp(`\\b${statute}\\('(\\d+\\(\\d+\\))'\\)`, 'g')))
      add(number, index)
  }
  return uses
}

/** Tests that name a rule, nearest to it first. */
export function testsOf({ rule, file }: Use): string[] {
  const naming = [...tests].filter(([, text]) =>
    new RegExp(`(?<![\\w.-])${rule.replace('.', '\\.')}(?![\\w-])`).test(text),
  )
  const beside = file.replace(/\.ts$/, '.test.ts')
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const nearness = (path: string) => (path === beside ? 2 : path.startsWith(folder) ? 1 : 0)
  return naming.map(([path]) => path).sort((a, b) => nearness(b) - nearness(a))
}
