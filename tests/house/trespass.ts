import type { File } from './tree.ts'

/** Words after which SQL names a table that it changes. */
const orders =
  /\b(?:insert\s+into|update(?:\s+only)?|delete\s+from|truncate(?:\s+table)?|(?:create|alter|drop)\s+table(?:\s+if\s+(?:not\s+)?exists)?|merge\s+into)\s+([a-z_]+)\.[a-z_%]/gi
/** Kysely's verbs that change a table. */
const verbs = /\b(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*['"`]([a-z_]+)\./g

const written = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((found) => found[1] ?? '')

const uncommented = (text: string): string => text.replaceAll(/--.*$/gm, '').replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')

/** The one schema a file may write to; null for what may write to none. */
function ownSchema(path: string): string | null {
  const room = /^src\/(?:congress|platform)\/([^/]+)\//.exec(path)?.[1]
  if (room) return room === 'database' ? 'platform' : room
  const migration = /^database\/migrations\/\d{4}_(?:platform_)?([a-z]+)/.exec(path)?.[1]
  return migration ?? null
}

/** Every write into another's schema: `src/congress/organs/found.ts: docket`. */
export const trespasses = (files: readonly File[]): string[] =>
  files.flatMap(({ path, text }) => {
    const schemas = [...written(verbs, text), ...written(orders, uncommented(text))]
    return [...new Set(schemas)].filter((schema) => schema !== ownSchema(path)).map((schema) => `${path}: ${schema}`)
  })
