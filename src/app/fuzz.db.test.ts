import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { roles, type Role } from '../congress/organs/words.ts'
import { replyTo } from '../congress/suggestions/handling/testing.ts'
import { newId } from '../platform/database/id.ts'
import type { AnyEndpoint } from '../platform/http/contract.ts'
import type { Answered, Browser } from '../platform/identity/testing.ts'
import { allRoutes } from './rooms.ts'
import { testApi, type TestCongress } from './testing.ts'

const seed = 20_261_123
/** Requests to each endpoint by each of at most `most` roles that may call it. */
const tries = 30
const most = 4

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
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

type Kind = 'suggestion' | 'undertaking' | 'organ' | 'deputy' | 'account'

const api = await testApi()
let ours: TestCongress
let theirs: TestCongress
/** Ids of our congress by what they are of, and all of the other's. */
let known: Record<Kind, string[]>
let foreign: string[] = []

/** Papers that have come as far as each of the first states, so that acts find something to act on. */
async function papers(town: TestCongress): Promise<Pick<typeof known, 'suggestion' | 'undertaking'>> {
  const made = { suggestion: [] as string[], undertaking: [] as string[] }
  const { deputy, staff, 'organ-head': organ } = town.browsers
  const reply = replyTo({ proposal: '修', promises: [{ promise: '修好', dueOn: '2026-06-01' }] })
  for (let steps = 0; steps <= 12; steps += 1) {
    const id = newId()
    made.suggestion.push(id)
    await deputy.ask('POST', '/suggestions', { id, title: `修渠${town.congressId}`, facts: '漏水', proposal: '修' })
    const acts = [
      () => deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 }),
      () => staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }),
      () => organ.ask('POST', `/suggestions/${id}/sign`, { version: 3 }),
      () => organ.ask('POST', `/suggestions/${id}/reply`, { version: 4, ...reply }),
    ]
    for (const act of acts.slice(0, steps % 5)) await act()
    const { body } = await deputy.ask('GET', `/suggestions/${id}`)
    for (const undertaking of body['undertakings']) made.undertaking.push(undertaking.id)
  }
  return made
}

beforeAll(async () => {
  ours = await api.congress()
  theirs = await api.congress()
  const idsOf = async (town: TestCongress) => ({
    ...(await papers(town)),
    organ: Object.values(town.organs),
    deputy: Object.values(town.deputies),
    account: (await town.browsers['security-admin'].ask('GET', '/accounts')).body['rows'].map(
      (row: { id: string }) => row.id,
    ),
  })
  known = await idsOf(ours)
  foreign = Object.values(await idsOf(theirs)).flat()
})

const anyString = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 }))
const anyValue = fc.oneof(anyString, fc.constantFrom<unknown>(...nastyValues))

/** Mostly what the schema asks for, so that requests get past the form; now and then anything at all. */
function fitting(schema: Schema, key = ''): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 25, arbitrary: honest(schema, key) }, { weight: 1, arbitrary: anyValue })
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
      return fc.array(fitting(schema.items ?? {}, key), { minLength: schema.minItems ?? 0, maxLength: 4 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return fc.oneof(
        { weight: 9, arbitrary: numbers[key] ?? fc.integer({ min: 1, max: 50 }) },
        { weight: 1, arbitrary: odd },
      )
    case 'string':
      return text(schema, key)
    default:
      return fc.oneof(fc.constantFrom<unknown>({ count: 2, unit: 'month' }, [10, 3], false), anyValue)
  }
}

const odd = fc.constantFrom(-1, 0, 0.5, 2 ** 31, 2 ** 53)
const numbers: Record<string, fc.Arbitrary<number>> = {
  version: fc.integer({ min: 1, max: 5 }),
  year: fc.constantFrom(2026, 2027),
}
const contents = [
  '标题,承办单位,状态\n修渠,水利局,已交办\n',
  '名称,类别\n林业局,政府部门\n',
  '{"title":"修渠","units":["水利局"],"assigned_on":"1969-01-01","extra":{"a":["\\u0000"]}}',
  '{"title":"修路","units":["水利局"],"reply_date":"9999","number":"第7号"}\n[]',
  'PK\u0003\u0004',
  '',
].map((content) => Buffer.from(content).toString('base64'))

const texts: Record<string, readonly string[]> = {
  content: contents,
  fileName: ['a.csv', 'a.xlsx', 'a.jsonl'],
  role: [...roles, 'nobody'],
  // A rule's key; in a list, whether a paper is a key one.
  key: ['suggestions.reply-within', 'ladder.remind-before', 'clock.roll-rest-days', 'true', 'false'],
  overdue: ['true', 'false'],
  signed: ['true', 'false'],
  owner: ['role:staff', 'organ:0', 'deputy:0'],
  source: ['suggestion', 'gathering'],
  year: ['2026', '2027'],
  day: ['2026-05-08', '2026-09-30', '2027-01-04'],
  dueOn: ['2026-06-30', '2999-12-31', '1000-01-01'],
  asOf: ['2025-01-01'],
  termBegan: ['2022-01-01'],
  code: ['123456'],
  username: ['li-na', 'staff-1'],
}

function text({ format }: Schema, key: string): fc.Arbitrary<string> {
  if (format === 'uuid') {
    const kind = (key in idKinds ? idKinds[key] : 'suggestion') as Kind
    const own = fc.constantFrom(...known[kind], ...known[kind].map((id) => id.toUpperCase()))
    return fc.oneof({ weight: 8, arbitrary: own }, { weight: 1, arbitrary: fc.constantFrom(...foreign) })
  }
  const fit = fc.constantFrom(...(texts[key] ?? ['修渠', '水利局', '2026-03-01']))
  return fc.oneof({ weight: 5, arbitrary: fit }, { weight: 1, arbitrary: anyString })
}

const idKinds: Record<string, Kind> = {
  organId: 'organ',
  organ: 'organ',
  deputyId: 'deputy',
  deputy: 'deputy',
  leadDeputyId: 'deputy',
  accountId: 'account',
}

const schemaOf = (part: z.ZodType | undefined): Schema =>
  part ? (z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }) as Schema) : { type: 'object' }

interface Sending {
  readonly params: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly body: unknown
}

const sendings = ({ path, params, query, body }: AnyEndpoint): fc.Arbitrary<Sending> =>
  fc.record({
    params: paramsOf(path, schemaOf(params)),
    query: honest(schemaOf(query), '') as fc.Arbitrary<Sending['query']>,
    body: fitting(schemaOf(body)),
  })

/** What `:id` is an id of, the path says. */
function paramsOf(path: string, schema: Schema): fc.Arbitrary<Sending['params']> {
  const kind = (['undertaking', 'deputy', 'suggestion'] as const).find((each) => path.includes(each.slice(0, 5)))
  const params = honest(schema, '') as fc.Arbitrary<Sending['params']>
  if (!kind || !path.includes(':id')) return params
  const id = fc.constantFrom(...known[kind])
  return fc.oneof({ weight: 4, arbitrary: fc.record({ id }) }, { weight: 1, arbitrary: params })
}

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
  typeof audience === 'string' ? ['deputy', 'organ-handler', 'security-admin'] : (audience as Role[]).slice(0, most)

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
    if (contract.method === 'PUT' && answered.status === 200)
      for (const id of foreign) if (address.toLowerCase().includes(id)) planted.add(id)
    sent.push({ role, address, body: payload, answered })
  }
  return sent
}

/** Ids of the other congress under which a request of ours has put something of our own: they tell nothing of the other any more. */
const planted = new Set<string>()

/** What a reply tells of the other congress that no request of ours had named. */
function toldOf(theirs: readonly string[], { address, body, answered }: Sent): string[] {
  const [asked, told] = [`${address} ${JSON.stringify(body)}`.toLowerCase(), JSON.stringify(answered.body)]
  return theirs.filter((id) => told.includes(id) && !asked.includes(id) && !planted.has(id))
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
      // Were all stopped at the form, nothing behind it would have been tried.
      const through = sent.filter(({ answered }) => ![400, 413].includes(answered.status))
      expect(through.length).toBeGreaterThan(0)
    })
  },
)
