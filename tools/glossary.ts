/**
 * Writes docs/glossary.md from every words.ts: one concept, one English word, one Chinese word.
 * Run it after changing a words.ts: `npx node tools/glossary.ts`.
 */
import { globSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bilingual } from '../src/law/bilingual.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A term of one room: what code calls it, what people call it. */
export interface Term extends Bilingual {
  readonly room: string
  /** Catalogue and key, `words.deputy`. */
  readonly key: string
}

/** Where the English of a term comes from, when it is not ours. */
const sources: Readonly<Record<string, string>> = {
  'organs words.congress': 'NPC, Organic Law of local congresses',
  'organs words.presidium': 'NPC, Organic Law of local congresses',
  'organs words.standingCommittee': 'NPC, Organic Law of local congresses',
  'organs words.session': 'NPC, Organic Law of local congresses',
  'deputies words.deputy': 'NPC, Law on Deputies',
  'deputies words.delegation': 'NPC, Law on Deputies',
  'suggestions words.suggestion': 'short for the NPC’s “suggestions, criticisms and opinions”',
}

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && Object.keys(value).length === 2

/** The terms of a room's words: every catalogue it exports that holds nothing but names. */
export const termsOf = (room: string, words: object): Term[] =>
  Object.entries(words)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([catalogue, names]) => {
      const entries = typeof names === 'object' && names !== null ? Object.entries(names as object) : []
      if (!entries.every(([, value]) => isBilingual(value))) return []
      return entries.map(([key, { zh, en }]: [string, Bilingual]) => ({ room, key: `${catalogue}.${key}`, zh, en }))
    })

/** The room, or the part of it, that a file stands in. */
const roomOf = (file: string): string => file.split('/').slice(2, -1).join('/')

/** Every term of the house, room by room. */
export async function allTerms(): Promise<Term[]> {
  const files = globSync('src/{congress,platform}/**/words.ts', { cwd: root }).sort()
  const rooms = files.map(async (file) => termsOf(roomOf(file), await import(`${root}/${file}`)))
  return (await Promise.all(rooms)).flat()
}

const apart = (terms: readonly Term[], by: (term: Term) => string, other: (term: Term) => string): string[] =>
  [...Map.groupBy(terms, by)]
    .filter(([, group]) => new Set(group.map(other)).size > 1)
    .map(([word, group]) => `${word}: ${group.map((term) => `${other(term)} (${term.room} ${term.key})`).join(', ')}`)

/** English words that stand for two concepts, and concepts that have two English words. */
export const clashes = (terms: readonly Term[]): string[] => {
  const english = ({ en }: Term): string => en.toLowerCase()
  const chinese = ({ zh }: Term): string => zh
  return [...apart(terms, english, chinese), ...apart(terms, chinese, english)]
}

const line = ({ room, key, zh, en }: Term): string =>
  `| ${en} | ${zh} | \`${key}\` | ${sources[`${room} ${key}`] ?? 'ours'} |`

/** The glossary as it should stand in docs/glossary.md. */
export async function glossary(): Promise<string> {
  const rooms = Map.groupBy(await allTerms(), ({ room }) => room)
  const chapters = [...rooms].map(([room, terms]) =>
    [
      `## ${room}`,
      '',
      '| English | 中文 | in code | source of the English |',
      '|---|---|---|---|',
      ...terms.map(line),
    ].join('\n'),
  )
  return [
    '# Glossary · 词汇表',
    'Made from every `words.ts` by `tools/glossary.ts`; do not edit. One concept has one English and one Chinese word.',
    ...chapters,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

if (import.meta.main) writeFileSync(`${root}/docs/glossary.md`, await glossary())
