import { readdirSync, readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

type Json = Record<string, any>

const folder = new URL('./schema/', import.meta.url)

const definitions = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json]),
)

/** A property as JSON Schema has it: `schema` names the object held inside; `references` and `cardinality` say no more of it. */
function propertyOf({ type, format, pattern, items, schema }: Json): Json {
  if (type === 'object') return schema ? { $ref: String(schema).replace('.json', '') } : { type }
  if (type === 'array') return { type, ...(items && { items: propertyOf(items as Json) }) }
  return { type, ...(format && { format }), ...(pattern && { pattern }) }
}

/** Attributes the specification does not know stand behind a colon; empty ones are left out. */
const schemaOf = (name: string, { required, properties }: Json): Json => ({
  $id: name,
  type: 'object',
  required,
  properties: Object.fromEntries(
    Object.entries(properties as Json).map(([key, property]) => [key, propertyOf(property as Json)]),
  ),
  patternProperties: { ':': {} },
  additionalProperties: false,
})

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
ajv.addFormat('url', /^https?:\/\/[^\s>")\]`]+$/)
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/)
for (const [name, definition] of definitions) ajv.addSchema(schemaOf(name, definition))

/** What is wrong with an object, in words; what is gone has its name and its days only. */
export function oparlFaults(given: Json): string[] {
  const type = /^https:\/\/schema\.oparl\.org\/1\.1\/([A-Za-z]+)$/.exec(String(given['type']))?.[1] ?? ''
  const check = ajv.getSchema(type) as ValidateFunction | undefined
  if (!check) return [`no such type: ${String(given['type'])}`]
  if (given['deleted'] === true)
    return Object.keys(given).toSorted().join() === 'created,deleted,id,modified,type' ? [] : ['says more than it may']
  const empty = Object.entries(given).filter(([, value]) => value === null || value === '' || value === undefined)
  const faults = empty.map(([key]) => `${key} is empty`)
  if (check(given)) return faults
  return [...faults, ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)]
}
