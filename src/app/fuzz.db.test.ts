import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { roles, type Role } from '../congress/organs/words.ts'
import { newId } from '../platform/database/id.ts'
import type { AnyEndpoint } from '../platform/http/contract.ts'
import { goodPassword, type Answered, type Browser } from '../platform/identity/testing.ts'
import { allRoutes } from './rooms.ts'
import { testApi, type TestCongress } from './testing.ts'

const seed = 20_261_123
/** Requests to each endpoint by each role that may call it. */
const tries = 14

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly pattern?: string
}

const nasty = [
  '',
  ' ',
  '\u0000',
  '修\u0000渠',
  '\ud800',
  '渠\udfff',
  '\u202e',
  "'; drop table docket.duty; --",
  "\\' & | ! <-> :*",
  '%_\\',
  '__proto__',
  'constructor',
  '长'.repeat(10_001),
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-13-45',
  '0000-01-01T00:00:00Z',
  '2026-01-01T00:00:00+23:59',
  `2026-13-45~${newId()}`,
  `2026-01-01~${'-'.repeat(36)}`,
  `${newId()}~\u0000`,
  '-1',
  '1e309',
  '9007199254740993',
  'deputy',
  'suggestions.reply-within',
  'ladder.remind-before',
]
const nastyValues = [null, true, -1, 0, 1.5, 2 ** 31, 2 ** 53, 1e308, [], {}, [[[[]]]], { zh: '\u0000', en: '' }]

const api = await testApi()
let ours: TestCongress
let theirs: TestCongress
let known: string[] = []
let foreign: string[] = []

/** A paper of each deputy in every few states, so that acts find something to act on. */
async function papers(town: TestCongress): Promise<string[]> {
  const made: string[] = []
  for (const steps of [0, 1, 2, 3, 4]) {
    const id = newId()
    made.push(id)
    const { deputy, staff, 'organ-handler': organ } = town.browsers
    const title = `修渠${town.congressId}`
    await deputy.ask('POST', '/suggestions', { id, title, facts: '漏水', proposal: '修' })
    const acts = [
      () => deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 }),
      () => staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }),
      () => organ.ask('POST', `/suggestions/${id}/sign`, { version: 3 }),
      () =>
        organ.ask('POST', `/suggestions/${id}/reply`, {
          version: 4,
          text: '年内修好',
          resultClass: 'B',
          promises: [{ promise: '修好', dueOn: '2026-06-01' }],
        }),
    ]
    for (const act of acts.slice(0, steps)) await act()
    const { body } = await staff.ask('GET', `/suggestions/${id}`)
    for (const undertaking of body['undertakings'] ?? []) made.push(undertaking.id)
  }
  return made
}

beforeAll(async () => {
  ours = await api.congress()
  theirs = await api.congress()
  const idsOf = async (town: TestCongress) => [
    ...Object.values(town.organs),
    ...Object.values(town.deputies),
    ...(await papers(town)),
  ]
  known = await idsOf(ours)
  foreign = await idsOf(theirs)
})

const anyString = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 }))
const anyValue = fc.oneof(anyString, fc.constantFrom<unknown>(...nastyValues))

/** Mostly what the schema asks for, so that requests get past the form; now and then anything at all. */
function fitting(schema: Schema, key = ''): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: honest(schema, key) }, { weight: 1, arbitrary: anyValue })
}

function honest(schema: Schema, key: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => honest(each, key)))
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, fitting(each, name)])),
        { requiredKeys: [...(schema.required ?? [])] },
      )
    case 'array':
      return fc.array(fitting(schema.items ?? {}, key), { maxLength: 3 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return key === 'version' ? fc.integer({ min: 1, max: 5 }) : fc.integer({ min: -1, max: 2100 })
    case 'string':
      return text(schema, key)
    default:
      return anyValue
  }
}

function text({ format }: Schema, key: string): fc.Arbitrary<string> {
  if (format === 'uuid') {
    const ids = fc.constantFrom(...known, ...foreign, ...known.map((id) => id.toUpperCase()))
    return fc.oneof({ weight: 6, arbitrary: ids }, { weight: 1, arbitrary: fc.uuid() })
  }
  if (/On$|^day$|asOf/.test(key)) return fc.constantFrom('2026-03-01', '2026-10-01', '9999-12-31', '0000-01-01')
  if (key === 'content') return fc.constantFrom(...['标题,承办单位\n修渠,水利局\n', '名称\n', '\u0000', ''].map(base64))
  if (key === 'fileName') return fc.constantFrom('a.csv', 'a.xlsx', 'a.jsonl')
  if (key === 'role') return fc.constantFrom(...roles, 'nobody')
  if (key === 'key') return fc.constantFrom('suggestions.reply-within', 'ladder.remind-before', 'clock.roll-rest-days')
  return fc.oneof(fc.constantFrom('修渠', '2026-03-01', '水利局', '123456'), anyString)
}

const base64 = (content: string): string => Buffer.from(content).toString('base64')

const schemaOf = (part: z.ZodType | undefined): Schema =>
  part ? (z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }) as Schema) : { type: 'object' }

interface Sending {
  readonly params: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly body: unknown
}

const sendings = ({ params, query, body }: AnyEndpoint): fc.Arbitrary<Sending> =>
  fc.record({
    params: honest(schemaOf(params), '') as fc.Arbitrary<Sending['params']>,
    query: honest(schemaOf(query), '') as fc.Arbitrary<Sending['query']>,
    body: fitting(schemaOf(body)),
  })

const wellFormed = (value: unknown): string => String(value).toWellFormed()

function addressOf(contract: AnyEndpoint, { params, query }: Sending): string {
  const path = contract.path.replace('/api', '').replaceAll(/:(\w+)/g, (_, name: string) => {
    const filled = encodeURIComponent(wellFormed(params[name] ?? newId()))
    return filled || 'x'
  })
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`)
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path
}

const contracts = allRoutes().map(({ contract }) => contract)
/** They would end the sessions the others fuzz with. */
const ending = new Set(['signOut', 'endOtherSessions', 'changePassword', 'endAccount', 'resetPassword'])

const callersOf = ({ for: audience }: AnyEndpoint): readonly Role[] =>
  typeof audience === 'string'
    ? (['deputy', 'organ-handler', 'security-admin'] as const)
    : (audience as readonly Role[])

interface Sent {
  readonly role: Role
  readonly address: string
  readonly body: unknown
  readonly answered: Answered
}

async function fuzz(contract: AnyEndpoint, role: Role, browser: Browser): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const sending of fc.sample(sendings(contract), { seed, numRuns: tries })) {
    const address = addressOf(contract, sending)
    const payload = contract.method === 'GET' || contract.method === 'DELETE' ? undefined : (sending.body ?? {})
    const answered = await browser.ask(contract.method, address, payload as object)
    sent.push({ role, address, body: payload, answered })
  }
  return sent
}

/** What a reply tells of the other congress that the request had not named itself. */
function toldOf(theirs: readonly string[], { address, body, answered }: Sent): string[] {
  const [asked, told] = [`${address} ${JSON.stringify(body)}`.toLowerCase(), JSON.stringify(answered.body)]
  return theirs.filter((id) => told.includes(id) && !asked.includes(id))
}

describe.each(contracts.filter(({ name }) => !ending.has(name)).map((each) => [each.name, each] as const))(
  'whatever is sent to %s',
  (_name, contract) => {
    test('no fault, and nothing of another congress', async () => {
      const sent = (
        await Promise.all(callersOf(contract).map((role) => fuzz(contract, role, ours.browsers[role])))
      ).flat()
      const faults = sent.filter(({ answered }) => answered.status >= 500)
      expect(faults.map(({ address, body, role }) => ({ role, address, body }))).toEqual([])
      const foreignIds = [...foreign, `试验${theirs.congressId}`]
      expect(sent.flatMap((each) => toldOf(foreignIds, each))).toEqual([])
    })
  },
)
void goodPassword
