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

/** The declaration or the setting a line of source stands in: the last one begun above it. */
const beginning = /^(?:export )?(?:function|const|class) (\w+)|^ {2}'([a-z-]+\.[a-z-]+)': \{/gm

function ruleAt(text: string, offset: number): string {
  let rule = ''
  for (const found of text.slice(0, offset).matchAll(beginning)) rule = found[1] ?? found[2] ?? ''
  return rule
}

/** Every call such as `DeputiesLaw('51.2')` in the sources, with the rule it stands in. */
export function usesOf(statute: string): Map<string, Use[]> {
  const call = new RegExp(`\\b${statute}\\(([^()]*)\\)`, 'g')
  const uses = new Map<string, Use[]>()
  for (const file of sources) {
    const text = read(file)
    for (const { 1: inside = '', index } of text.matchAll(call)) {
      for (const { 1: number = '' } of inside.matchAll(/'(\d[\d.]*(?:\(\d+\))?)'/g)) {
        uses.set(number, [...(uses.get(number) ?? []), { rule: ruleAt(text, index), file }])
      }
    }
    // An item such as 62(3) has brackets of its own.
    for (const { 1: number = '', index } of text.matchAll(new RegExp(`\\b${statute}\\('(\\d+\\(\\d+\\))'\\)`, 'g'))) {
      uses.set(number, [...(uses.get(number) ?? []), { rule: ruleAt(text, index), file }])
    }
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
