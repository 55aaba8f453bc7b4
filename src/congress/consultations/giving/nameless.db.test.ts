import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '../../../law/ruling.ts'
import { ownerClient } from '../../../platform/database/connect.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { closeDue } from '../asking/close.ts'
import { giveAs, pageOf, testConsultation, testRoll, type TestRoll } from '../testing.ts'

const { house, ownerUrl } = await testHouse()
const owner = await ownerClient(ownerUrl)
afterAll(() => owner.end())

interface Row {
  readonly table: string
  readonly transaction: string
  readonly place: string
  readonly said: string
}

/** Every row of every table there is, with the transaction that wrote it and the place where it lies: what a database administrator sees. */
async function everything(): Promise<Row[]> {
  const { rows: tables } = await owner.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)' order by 1`)
  const all: Row[] = []
  for (const { name } of tables) {
    const { rows } = await owner.query<Omit<Row, 'table'>>(
      `select each.xmin::text as transaction, each.ctid::text as place, each::text as said from ${name} as each order by each.ctid`,
    )
    all.push(...rows.map((row) => ({ ...row, table: name })))
  }
  return all
}

const count = 9
const word = (at: number) => `口令${'甲乙丙丁戊己庚辛壬'[at]}`
const against = (at: number) => ({ position: 'disagree', reason: { text: `${word(at)}：不宜仓促`, subject: 'money' } })
const box = 'consultations.nameless_opinion'

describe('opinions without a name', () => {
  let roll: TestRoll
  let id = ''
  /** What lay in the box after each that came in. */
  const after: Row[][] = []
  beforeAll(async () => {
    roll = await testRoll(house, count)
    id = await testConsultation(roll)
    for (let at = 0; at < count; at += 1) {
      await giveAs(roll, at, { id, answers: against(at) })
      after.push((await everything()).filter(({ table }) => table === box))
    }
  })

  test('stand in one table and nowhere else, the record included', async () => {
    const found = await everything()
    for (let at = 0; at < count; at += 1)
      expect(found.filter(({ said }) => said.includes(word(at))).map(({ table }) => table)).toEqual([box])
    const events = await owner.query<{ facts: object }>(
      `select facts from record.event where name = 'opinion-request.given'`,
    )
    expect(events.rows.map(({ facts }) => facts)).toEqual(
      Array.from({ length: count }, () => ({ from: 'asked', to: 'given' })),
    )
  })

  test('have no column that could lead to a person or a time, and no key but to the consultation', async () => {
    const columns = await owner.query<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns
       where table_schema = 'consultations' and table_name = 'nameless_opinion' order by ordinal_position`,
    )
    expect(columns.rows.map(({ column_name, data_type }) => `${column_name} ${data_type}`)).toEqual([
      'congress_id integer',
      'id uuid',
      'consultation_id uuid',
      'named boolean',
      'answers jsonb',
    ])
    const keys = await owner.query<{ towards: string }>(
      `select confrelid::regclass::text as towards from pg_constraint
       where contype = 'f' and conrelid = 'consultations.nameless_opinion'::regclass`,
    )
    expect(keys.rows.map(({ towards }) => towards)).toEqual(['consultations.consultation'])
    const triggers = await owner.query(
      `select from pg_trigger where tgrelid = 'consultations.nameless_opinion'::regclass and not tgisinternal`,
    )
    expect(triggers.rows).toEqual([])
  })

  test('all bear the transaction of the last that came in, whoever gave them', () => {
    for (const [at, rows] of after.entries()) {
      expect(rows).toHaveLength(at + 1)
      expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(1)
    }
    expect(new Set(after.map(([row]) => row?.transaction)).size).toBe(count)
  })

  test('bear ids made by chance, others after each that comes in', () => {
    const ids = after.map((rows) => rows.map(({ said }) => said.split(',')[1] ?? ''))
    expect(ids.flat().every((each) => /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(each))).toBe(true)
    expect(new Set(ids.flat()).size).toBe(ids.flat().length)
  })

  test('do not lie in the order in which they came, and the newest is not the last', () => {
    const orders = after.map((rows) =>
      rows.map(({ said }) => Array.from({ length: count }, (_, at) => at).find((at) => said.includes(word(at)))),
    )
    const came = Array.from({ length: count }, (_, at) => at)
    // By chance alone each of these would happen once in some three hundred and sixty thousand runs.
    expect(orders.at(-1)).not.toEqual(came)
    expect(orders.every((order, at) => order.at(-1) === at)).toBe(false)
    expect(orders.every((order, at) => order[0] === at)).toBe(false)
  })

  test('are not read before the close: no count, no line, by nobody', async () => {
    for (const page of [await roll.clerk(pageOf(id)), await roll.deputy(0)(pageOf(id))]) {
      expect(page).toMatchObject({ asked: count, given: count, tally: null, lines: [] })
      expect(page.hidden?.zh).toContain('截止前任何人都不能查看')
      expect(JSON.stringify(page)).not.toContain('口令')
    }
    expect((await roll.deputy(0)(pageOf(id))).mine).toMatchObject({ state: 'given', answers: null })
  })

  test('are neither changed nor given twice', async () => {
    const again = giveAs(roll, 0, { id, answers: { position: 'agree' } })
    await expect(again).rejects.toMatchObject({ ruling: { because: 'given-without-name' } })
    await expect(again).rejects.toBeInstanceOf(Refused)
    expect((await everything()).filter(({ table }) => table === box)).toHaveLength(count)
  })

  test('the promise is the table’s own: nobody turns it into a consultation with names', async () => {
    const turn = owner.query(
      `update consultations.consultation set named = true, form = jsonb_set(form, '{named}', 'true') where id = $1`,
      [id],
    )
    await expect(turn).rejects.toThrow('does not change')
  })

  test('after the close they are counted and set out, again in an order of chance and without a name', async () => {
    expect(await roll.clerk(closeDue, '2026-03-11')).toBe(1)
    const page = await roll.clerk(pageOf(id), '2026-03-11')
    expect(page.tally?.questions[0]?.options.map((option) => option.count)).toEqual([0, 0, count])
    expect(page.tally?.groups).toEqual([{ name: '第一代表团', asked: count, given: count, counts: {} }])
    expect(page.lines).toHaveLength(count)
    expect(page.lines.every(({ who, asks }) => who === null && asks)).toBe(true)
    const set = (await everything()).filter(({ table }) => table === 'consultations.line')
    expect(new Set(set.map(({ transaction }) => transaction)).size).toBe(1)
    expect(set.map(({ said }) => said.match(/口令./)?.[0])).not.toEqual(
      Array.from({ length: count }, (_, at) => word(at)),
    )
  })
})

describe('fewer than three opinions without a name', () => {
  test('two are never shown, and nothing is set out; three are', async () => {
    const roll = await testRoll(house, 3, 2)
    const two = await testConsultation(roll)
    const three = await testConsultation(roll)
    for (const at of [0, 1]) await giveAs(roll, at, { id: two, answers: against(at) })
    for (const at of [0, 1, 2]) await giveAs(roll, at, { id: three, answers: against(at) })
    await roll.clerk(closeDue, '2026-03-11')
    const page = await roll.clerk(pageOf(two), '2026-03-11')
    expect(page).toMatchObject({ tally: null, lines: [], unanswered: 0, given: 2 })
    expect(page.hidden?.zh).toContain('不足 3 份')
    expect((await roll.clerk(pageOf(three), '2026-03-11')).tally?.given).toBe(3)
  })
})

describe('given at the same moment', () => {
  test('by everybody: each is kept once, and they share one transaction', async () => {
    const roll = await testRoll(house, 6, 3)
    const id = await testConsultation(roll)
    const all = await Promise.allSettled(
      roll.deputies.flatMap((_, at) => [1, 2].map(() => giveAs(roll, at, { id, answers: against(at) }))),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(6)
    const { rows } = await owner.query<{ transactions: number; opinions: number }>(
      `select count(distinct xmin::text)::int as transactions, count(*)::int as opinions
       from consultations.nameless_opinion where consultation_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ transactions: 1, opinions: 6 }])
  })
  test('as the close: either it is in and counted, or refused with the day', async () => {
    const roll = await testRoll(house, 4, 4)
    const id = await testConsultation(roll)
    for (const at of [0, 1, 2]) await giveAs(roll, at, { id, answers: against(at) })
    const [last] = await Promise.allSettled([
      giveAs(roll, 3, { id, answers: against(3), day: '2026-03-10' }),
      roll.clerk(closeDue, '2026-03-11'),
    ])
    const { given, tally, lines } = await roll.clerk(pageOf(id), '2026-03-11')
    const expected = last.status === 'fulfilled' ? 4 : 3
    if (last.status === 'rejected') expect(last.reason).toMatchObject({ ruling: { because: 'consultation-closed' } })
    expect([given, tally?.given, lines.length]).toEqual([expected, expected, expected])
  })
})
