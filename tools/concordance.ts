/**
 * Writes docs/concordance.md: article → rule → test, and the rules not yet coded. `node tools/concordance.ts --check`
 * fails if the file is out of date, or if a rule is said to be coded by something that does not exist.
 */
import { writeFileSync } from 'node:fs'
import type { Citation } from '../src/law/article.ts'
import { articlePlace } from '../src/law/cite.ts'
import * as law from '../src/law/index.ts'
import { ruleIds } from '../src/law/rule-ids.ts'
import { read, root, sources, testsOf, usesOf, type Use } from './citations.ts'

const short = (path: string) => path.replace('src/', '').replace('congress/', '')
const once = <T>(list: readonly T[]): T[] => [...new Set(list)]

function rowOf(number: string, states: string, uses: readonly Use[]): string {
  const rules = once(uses.map(({ rule, file }) => `\`${rule}\` ${short(file)}`))
  const tested = once(uses.flatMap((use) => testsOf(use).slice(0, 1))).map(short)
  const place = articlePlace(number)
  return `| ${place.zh} · ${place.en} | ${states} | ${rules.join('<br>')} | ${tested.join('<br>')} |`
}

function chapterOf(name: string, { text }: Citation<string>): string {
  const uses = usesOf(name)
  const numbers = Object.keys(text.articles).sort((a, b) => parseFloat(a) - parseFloat(b))
  const cited = numbers.filter((number) => uses.has(number))
  const uncited = numbers.filter((number) => !uses.has(number)).map((number) => articlePlace(number).en)
  const rows = cited.map((number) => rowOf(number, text.articles[number]?.zh ?? '', uses.get(number) ?? []))
  const table = ['| article | states | rule | test |', '|---|---|---|---|', ...rows]
  return [
    `### ${text.law.zh} · ${text.law.en} (${text.asOf})`,
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...(uncited.length > 0 ? [`Stated, cited by no rule yet: ${uncited.join(', ')}.`] : []),
  ].join('\n\n')
}

const isCitation = (value: unknown): value is Citation<string> => typeof value === 'function' && 'text' in value

/** Names that a rule may be coded by and that nothing in the sources declares. */
function unknownNames(): string[] {
  const all = sources
    .filter((path) => !path.includes('rule-ids'))
    .map(read)
    .join('\n')
  const exists = (name: string) =>
    name.includes('.')
      ? all.includes(`'${name}': {`)
      : new RegExp(`export (?:async )?(?:function|const|interface) ${name}\\b`).test(all)
  return ruleIds.flatMap(({ id, coded }) => (coded && !exists(coded) ? [`${id}: ${coded}`] : []))
}

function concordance(): string {
  const statutes = Object.entries(law).filter((entry): entry is [string, Citation<string>] => isCitation(entry[1]))
  const coded = ruleIds.filter((rule) => rule.coded)
  const missing = ruleIds.filter((rule) => !rule.coded)
  return (
    [
      '# Concordance · 条文与规则对照',
      'Made by `tools/concordance.ts` from the sources: article → rule → test. Do not edit.',
      '## Articles',
      ...statutes.map(([name, citation]) => chapterOf(name, citation)),
      `## Rules coded (${coded.length} of ${ruleIds.length})`,
      [
        '| rule | topic | answered by |',
        '|---|---|---|',
        ...coded.map(({ id, topic, coded: by }) => `| ${id} | ${topic} | \`${by}\` |`),
      ].join('\n'),
      `## Rules not yet coded (${missing.length})`,
      ['| rule | topic |', '|---|---|', ...missing.map(({ id, topic }) => `| ${id} | ${topic} |`)].join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

const target = 'docs/concordance.md'
const unknown = unknownNames()
if (unknown.length > 0) {
  console.error(`rules said to be coded by what does not exist:\n${unknown.join('\n')}`)
  process.exitCode = 1
} else if (!process.argv.includes('--check')) {
  writeFileSync(`${root}/${target}`, concordance())
} else if (read(target) !== concordance()) {
  console.error(`${target} is out of date: run node tools/concordance.ts`)
  process.exitCode = 1
}
