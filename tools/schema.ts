import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ownerClient } from '../src/platform/database/connect.ts'

const file = fileURLToPath(new URL('../src/platform/database/schema.ts', import.meta.url))
const ours = [
  'record',
  'identity',
  'organs',
  'deputies',
  'docket',
  'suggestions',
  'notices',
  'files',
  'drafting',
  'gatherings',
  'consultations',
  'progress',
  'motions',
  'decisions',
  'inspections',
  'inquiries',
  'moderation',
  'stations',
  'voters',
  'opinions',
  'contacts',
  'reports',
  'publicity',
  'persons',
  'documents',
]

const typeOf: Record<string, string> = {
  uuid: 'string',
  _uuid: 'string[]',
  _text: 'string[]',
  text: 'string',
  date: 'string',
  timestamptz: 'ColumnType<string, string | Date, string | Date>',
  int2: 'number',
  int4: 'number',
  _int4: 'number[]',
  int8: 'number',
  numeric: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  jsonb: 'ColumnType<unknown, string, string>',
  tsvector: 'ColumnType<string, unknown, unknown>',
  inet: 'string',
}

interface Column {
  schema: string
  table: string
  name: string
  type: string
  nullable: boolean
  defaulted: boolean
}

const fieldOf = ({ name, type, nullable, defaulted }: Column): string => {
  const plain = typeOf[type] ?? 'unknown'
  const value = nullable ? `${plain} | null` : plain
  return `  ${name}: ${defaulted || nullable ? `Generated<${value}>` : value}`
}

/** Writes src/platform/database/schema.ts from a migrated database: the types every query is checked against. */
export async function schemaOf(ownerUrl: string): Promise<string> {
  const client = await ownerClient(ownerUrl)
  const { rows } = await client.query<Column>(
    `select table_schema as schema, table_name as table, column_name as name, udt_name as type,
            is_nullable = 'YES' as nullable, column_default is not null or is_identity = 'YES' as defaulted
     from information_schema.columns where table_schema = any($1) order by 1, 2, ordinal_position`,
    [ours],
  )
  await client.end()
  const tables = Map.groupBy(rows, ({ schema, table }) => `'${schema}.${table}'`)
  const body = [...tables].map(
    ([table, columns]) => `  ${table}: {\n${columns.map((c) => `  ${fieldOf(c)}`).join('\n')}\n  }`,
  )
  return [
    '// Made from the migrated database by tools/schema.ts; do not edit.',
    "import type { ColumnType, Generated as WithDefault } from 'kysely'",
    '',
    'type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : WithDefault<T>',
    '',
    `export interface Database {\n${body.join('\n')}\n}`,
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.argv[2]
  if (!url) throw new Error('usage: tools/schema.ts OWNER_URL')
  await writeFile(file, await schemaOf(url))
}
