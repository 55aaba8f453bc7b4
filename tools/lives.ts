/**
 * Writes docs/lives.md: the life of every kind of matter, drawn and listed from its table.
 * Run it after changing a life: `npx node tools/lives.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lives } from '../src/app/rooms.ts'
import type { Life, Owed, Step, Within } from '../src/congress/docket/words.ts'
import { articleName } from '../src/law/cite.ts'
import type { Bilingual } from '../src/law/bilingual.ts'

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`
const named = (names: Readonly<Record<string, { name: Bilingual }>>, key: string): string =>
  both(names[key]?.name ?? { zh: key, en: key })

const arrow = (life: Life, { from, act, by, to }: Step): string =>
  `  ${safe(from)} --> ${safe(to)}: ${life.acts[act]?.name.zh} ${act} · ${life.parties[by]?.name.zh}`

/** Mermaid takes no hyphen in the name of a state. */
const safe = (state: string): string => state.replaceAll('-', '_')

const diagram = (life: Life): string[] => [
  '```mermaid',
  'stateDiagram-v2',
  ...Object.entries(life.states).map(([state, { name }]) => `  state "${name.zh} ${state}" as ${safe(state)}`),
  `  [*] --> ${safe(life.initial)}`,
  ...life.steps.map((step) => arrow(life, step)),
  ...Object.entries(life.states)
    .filter(([, { ends }]) => ends)
    .map(([state]) => `  ${safe(state)} --> [*]`),
  '```',
]

const within = (period: Within): string => {
  if ('setting' in period) return `as \`${period.setting}\` says`
  return period.count === 0 ? 'that very day' : `${period.count} ${period.unit}${period.count > 1 ? 's' : ''}`
}

const step = (life: Life, { from, act, by, to, under }: Step): string =>
  `| ${from} | ${named(life.acts, act)} | ${named(life.parties, by)} | ${to} | ${both(articleName(under))} |`

const duty = (life: Life, { state, owes, act, within: period, since, under }: Owed): string =>
  `| ${named(life.states, state)} | ${named(life.parties, owes)} | ${act} | ${within(period)} | ${since} | ${both(articleName(under))} |`

const chapter = (life: Life): string =>
  [
    `## ${life.name.zh} · ${life.name.en}`,
    '',
    ...diagram(life),
    '',
    '| from | act | by | to | under |',
    '|---|---|---|---|---|',
    ...life.steps.map((each) => step(life, each)),
    '',
    'While it rests in a state, this is owed:',
    '',
    '| state | who owes | which act | within | counted from | under |',
    '|---|---|---|---|---|---|',
    ...life.duties.map((each) => duty(life, each)),
  ].join('\n')

/** The lives as they should stand in docs/lives.md. */
export const livesPage = (): string =>
  [
    '# Lives · 办理流程',
    'Made from the life tables by `tools/lives.ts`; do not edit. `docket` interprets the same tables at run time.',
    ...lives.map(chapter),
  ]
    .join('\n\n')
    .concat('\n')

if (import.meta.main) writeFileSync(fileURLToPath(new URL('../docs/lives.md', import.meta.url)), livesPage())
