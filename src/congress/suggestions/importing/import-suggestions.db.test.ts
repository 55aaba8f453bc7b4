import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '../../../law/ruling.ts'
import { testHouse } from '../../../platform/database/testing.ts'
import { verifyRecord } from '../../../platform/record/verify.ts'
import { importDeputies } from '../../deputies/index.ts'
import { openMattersWithoutDuty } from '../../docket/index.ts'
import { importOrgans, organsOf } from '../../organs/index.ts'
import { testCongress, workIn } from '../../organs/testing.ts'
import { importSuggestions, mostAtOnce } from './import-suggestions.ts'

const { house } = await testHouse()
let last = 0
const congress = async (name?: string) => testCongress(house, { congressId: (last += 1), ...(name && { name }) })

interface Sending {
  readonly confirm?: boolean
  readonly createOrgans?: boolean
  readonly fileName?: string
}

const send = (
  congressId: number,
  bytes: Buffer | string,
  { confirm = true, createOrgans = true, fileName = 'list.jsonl' }: Sending = {},
) =>
  workIn(house, { congressId }, (work) =>
    importSuggestions(work, { fileName, content: Buffer.from(bytes).toString('base64'), confirm, createOrgans }),
  )
const lines = (...records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n')

const papers = (congressId: number) =>
  house.read(congressId, (db) =>
    db
      .selectFrom('suggestions.suggestion as suggestion')
      .innerJoin('docket.matter as matter', (on) =>
        on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
      )
      .selectAll('suggestion')
      .select(['matter.state', 'matter.entered_at', 'matter.ended_at'])
      .orderBy('suggestion.title')
      .execute(),
  )
const duties = (congressId: number) =>
  house.read(congressId, (db) => db.selectFrom('docket.duty').selectAll().where('ended_at', 'is', null).execute())
const openWithoutDuty = (congressId: number) => house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))

const published = {
  id: 26,
  title: '关于修建停车场的建议',
  body: '争取资金，合理布局。',
  body_kind: 'reply_abstract',
  congress: '甲县第十六届人民代表大会',
  session: '第四次会议',
  number: '第78号',
  units: ['甲县住房和城乡建设局', '乙镇人民政府'],
  result_class: 'B',
  reply_date: '2024-08-28',
  proposers: '6位代表',
  priority: '重点督办',
}

describe('importing published suggestions', () => {
  test('a preview names the missing organs and touches nothing', async () => {
    const { congressId } = await congress()
    expect(await send(congressId, lines(published), { confirm: false })).toEqual({
      rows: 1,
      added: 1,
      unchanged: 0,
      missingOrgans: ['甲县住房和城乡建设局', '乙镇人民政府'],
      problems: [],
      preview: [{ row: 1, title: published.title, state: 'replied', organ: '甲县住房和城乡建设局、乙镇人民政府' }],
      done: false,
    })
    expect(await papers(congressId)).toEqual([])
    expect(await house.read(congressId, (db) => organsOf(db, congressId))).toEqual([])
  })

  test('organs that are not in the list are added only when that was asked', async () => {
    const { congressId } = await congress()
    const refused = send(congressId, lines(published), { createOrgans: false })
    await expect(refused).rejects.toThrow(Refused)
    await expect(refused).rejects.toMatchObject({ ruling: { because: 'organs-missing', facts: { missing: 2 } } })
    expect(await papers(congressId)).toEqual([])
    await send(congressId, lines(published))
    expect(
      (await house.read(congressId, (db) => organsOf(db, congressId))).map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ['甲县住房和城乡建设局', 'department'],
      ['乙镇人民政府', 'township-government'],
    ])
  })

  test('carries a record to its state, keeps its words, and counts what is owed from its own day', async () => {
    const { congressId } = await congress()
    await send(congressId, lines(published))
    expect(await papers(congressId)).toMatchObject([
      {
        state: 'replied',
        number: '第78号',
        session_id: null,
        facts: '',
        proposers: '6位代表',
        priority: true,
        result_class: 'B',
        replied_on: '2024-08-28',
        lead_deputy_id: null,
        origin: {
          id: 26,
          congress: published.congress,
          session: '第四次会议',
          units: published.units,
          source: 'list.jsonl',
        },
      },
    ])
    const owed = await duties(congressId)
    // Nobody knows the deputy: the office asks her.
    expect(owed).toMatchObject([
      { act: 'accept', holder_kind: 'role', holder_id: 'staff', explanation: { start: '2024-08-28' } },
    ])
    expect(owed[0]?.due_on.slice(0, 4)).toBe('2024')
    const replies = await house.read(congressId, (db) =>
      db.selectFrom('suggestions.reply').select(['text', 'replied_on']).execute(),
    )
    expect(replies).toEqual([{ text: published.body, replied_on: '2024-08-28' }])
    const events = await house.read(congressId, (db) =>
      db.selectFrom('record.event').select('name').orderBy('seq').execute(),
    )
    expect(events.map(({ name }) => name)).toEqual(['organ.imported', 'suggestion.imported'])
  })

  test('sent again, alone or among others, it is left alone', async () => {
    const { congressId } = await congress()
    await send(congressId, lines(published))
    const again = await send(congressId, lines({ ...published, number: '第79号' }, { ...published, category: '城建' }))
    expect(again).toMatchObject({ added: 1, unchanged: 1, done: true })
    expect(await papers(congressId)).toHaveLength(2)
  })

  test('another congress’s number that is taken stays among the source’s words', async () => {
    const { congressId } = await congress()
    await send(congressId, lines(published, { ...published, congress: '丙县人民代表大会', title: '关于修渠的建议' }))
    expect(
      (await papers(congressId)).map(({ number, origin }) => [number, (origin as { number: string }).number]),
    ).toEqual([
      ['第78号', '第78号'],
      [null, '第78号'],
    ])
  })

  test.each([
    ['a line that is no JSON', '{"title": ', '-2', /不是一个 JSON/],
    ['a title of 10,000 characters', lines({ title: '长'.repeat(10_000) }), 'title:2', /最多 100 个字/],
    ['no title', lines({ body: '甲' }), 'title:2', /必须填写/],
    ['a control character', lines({ title: '关于\u0007桥' }), 'title:2', /控制字符/],
    ['a day that does not exist', lines({ title: '桥', assigned_on: '2026-02-30' }), 'assigned_on:2', /没有这一天/],
    ['a reply on no day', lines({ title: '桥', reply_date: '2026-13-01' }), 'reply_date:2', /没有这一天/],
    ['a state there is none', lines({ title: '桥', state: 'done' }), 'state:2', /不在可选范围/],
    ['the same suggestion twice', lines(published), 'title:2', /与第 1 行是同一件/],
  ])('refuses %s, names it, and nothing is imported', async (_what, bad, cell, message) => {
    const { congressId } = await congress()
    const report = await send(congressId, `${lines(published)}\n${bad}`)
    expect(report).toMatchObject({
      rows: 2,
      done: false,
      problems: [{ row: 2, cell, message: { zh: expect.stringMatching(message) } }],
    })
    expect(await papers(congressId)).toEqual([])
    expect(await house.read(congressId, (db) => organsOf(db, congressId))).toEqual([])
  })

  test('refuses more at once than one transaction should hold', async () => {
    const { congressId } = await congress()
    const many = (count: number) =>
      lines(...Array.from({ length: count }, (_, n) => ({ title: `关于第${n}座桥的建议` })))
    expect(await send(congressId, many(mostAtOnce), { confirm: false })).toMatchObject({ added: mostAtOnce })
    await expect(send(congressId, many(mostAtOnce + 1), { confirm: false })).rejects.toMatchObject({
      code: 'too-many-rows',
    })
  })

  test('comes from a table just as well, its cells named as the table names them', async () => {
    const { congressId } = await congress()
    const head = '标题,承办单位,答复日期,答复,办理结果类别,状态,领衔代表,联名代表'
    const good = '关于修桥的建议,甲县水利局；乙镇人民政府,2024年8月,已修好,Ａ类,,张三,李四、王五'
    const bad = await send(congressId, `${head}\n${good}\n关于修渠的建议,,,,,办理中,,\n`, { fileName: 'list.csv' })
    expect(bad).toMatchObject({ done: false, problems: [{ row: 3, cell: 'B3' }] })
    expect(await send(congressId, `${head}\n${good}\n`, { fileName: 'list.csv' })).toMatchObject({
      added: 1,
      done: true,
    })
    expect(await papers(congressId)).toMatchObject([
      { state: 'replied', result_class: 'A', replied_on: '2024-08-31', proposers: '张三、李四、王五' },
    ])
  })
})

describe("importing a congress's own suggestions", () => {
  test('sessions are its own, numbers are not given twice, and the next number follows the highest', async () => {
    const { congressId, sessionId } = await congress()
    const own = { title: '关于甲的建议', session: '第五次会议', number: '第41号', submitted_on: '2026-01-14' }
    await send(congressId, lines(own))
    expect(await papers(congressId)).toMatchObject([{ session_id: sessionId, number: '第41号', state: 'submitted' }])
    const counter = await house.read(congressId, (db) =>
      db.selectFrom('suggestions.counter').select(['series', 'last']).execute(),
    )
    expect(counter).toEqual([{ series: sessionId, last: 41 }])
    const clash = await send(
      congressId,
      lines({ ...own, title: '关于乙的建议' }, { title: '关于丙的建议', session: '第九次会议' }),
    )
    expect(clash.problems.map(({ cell }) => cell)).toEqual(['number:1', 'session:2'])
  })
})

describe.each(['county', 'township'] as const)('the made-up %s', (place) => {
  let congressId = 0
  let records: { title: string; state: string; rating: string | null; promises: { state: string }[] }[] = []
  const seed = (name: string) => readFile(new URL(`../../../../database/seeds/${place}/${name}`, import.meta.url))

  beforeAll(async () => {
    const { name, sessions } = JSON.parse((await seed('congress.json')).toString())
    congressId = (await congress(name)).congressId
    await house.write(congressId, async (tx) => {
      for (const { ordinal, name: title, opensOn, closesOn } of sessions)
        await tx
          .insertInto('organs.session')
          .values({
            congress_id: congressId,
            id: crypto.randomUUID(),
            name: title,
            term: place === 'county' ? 17 : 15,
            ordinal,
            opens_on: opensOn,
            closes_on: closesOn,
          })
          .onConflict((on) => on.doNothing())
          .execute()
    })
    for (const [file, take] of [
      ['organs.csv', importOrgans],
      ['deputies.csv', importDeputies],
    ] as const)
      await workIn(house, { congressId }, async (work) => {
        const content = (await seed(file)).toString('base64')
        expect(await take(work, { fileName: file, content, confirm: true, createAreas: true })).toMatchObject({
          done: true,
        })
      })
    const list = await seed('suggestions.jsonl')
    records = list
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const report = await send(congressId, list, { createOrgans: false })
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ added: records.length, done: true })
  })

  test('arrives whole, every paper in its state', async () => {
    const states = new Map((await papers(congressId)).map(({ title, state }) => [title, state]))
    expect(Object.fromEntries(states)).toEqual(Object.fromEntries(records.map(({ title, state }) => [title, state])))
  })

  test('every deputy is known by name', async () => {
    expect((await papers(congressId)).filter(({ lead_deputy_id }) => !lead_deputy_id)).toEqual([])
  })

  test('every open paper and every open promise has somebody who owes the next act', async () => {
    expect(await openWithoutDuty(congressId)).toEqual([])
    const promises = records.flatMap((record) => record.promises)
    const stored = await house.read(congressId, (db) => db.selectFrom('docket.undertaking').select('id').execute())
    expect(stored).toHaveLength(promises.length)
    const owing = (await duties(congressId)).filter(({ act }) => act === 'report')
    expect(owing).toHaveLength(promises.filter(({ state }) => state === 'open').length)
  })

  test('every rating arrives, and none of them is in the record or the source’s words', async () => {
    const ratings = await house.read(congressId, (db) => db.selectFrom('suggestions.rating').select('result').execute())
    expect(ratings).toHaveLength(records.filter(({ rating }) => rating).length)
    const events = await house.read(congressId, (db) => db.selectFrom('record.event').select('facts').execute())
    const origins = (await papers(congressId)).map(({ origin }) => origin)
    expect(JSON.stringify([events, origins])).not.toMatch(/satisfied|rating/)
    expect(await house.read(congressId, (db) => verifyRecord(db, congressId))).toMatchObject({ broken: null })
  })
})

const real =
  process.env['LIANXIN_REAL_SUGGESTIONS'] ??
  fileURLToPath(new URL('../../../../../shared/data/suggestions.jsonl', import.meta.url))
const absent = !existsSync(real)

describe.skipIf(absent)(`65 published suggestions${absent ? ` (skipped: ${real} is not here)` : ''}`, () => {
  let congressId = 0
  let records: {
    title: string
    units: string[]
    result_class: string | null
    body_kind: string
    reply_date: string | null
  }[] = []
  beforeAll(async () => {
    congressId = (await congress()).congressId
    const bytes = await readFile(real)
    records = bytes
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(await send(congressId, bytes, { fileName: 'suggestions.jsonl' })).toMatchObject({
      rows: 65,
      added: 65,
      problems: [],
      done: true,
    })
  })

  test('all arrive, each in the state its facts show', async () => {
    const found = await papers(congressId)
    expect(found).toHaveLength(65)
    const expected = records.map(({ title, units }) => [title, units.length > 0 ? 'replied' : 'submitted'])
    expect(Object.fromEntries(found.map(({ title, state }) => [title, state]))).toEqual(Object.fromEntries(expected))
    expect(found.filter(({ state }) => state === 'replied')).toHaveLength(59)
  })

  test('with their organs, their classes and the days they tell', async () => {
    const found = new Map((await papers(congressId)).map((paper) => [paper.title, paper]))
    const organs = new Set((await house.read(congressId, (db) => organsOf(db, congressId))).map(({ name }) => name))
    for (const { title, units, result_class, reply_date } of records) {
      expect([title, found.get(title)?.result_class]).toEqual([title, result_class])
      expect(units.filter((unit) => !organs.has(unit))).toEqual([])
      const repliedOn = found.get(title)?.replied_on ?? null
      // Where nobody is known to have replied, the day stays among the source's words.
      if (reply_date && units.length > 0) expect(repliedOn?.startsWith(reply_date)).toBe(true)
      else expect(repliedOn).toBeNull()
    }
  })

  test('every open one owes a duty, and the record holds', async () => {
    expect(await openWithoutDuty(congressId)).toEqual([])
    expect(await duties(congressId)).toHaveLength(65)
    expect(await house.read(congressId, (db) => verifyRecord(db, congressId))).toMatchObject({ broken: null })
  })

  test('the same file again changes nothing; another congress does not see them', async () => {
    const before = await house.read(congressId, (db) => db.selectFrom('record.event').select('seq').execute())
    expect(await send(congressId, await readFile(real))).toMatchObject({ added: 0, unchanged: 65, done: true })
    expect(await house.read(congressId, (db) => db.selectFrom('record.event').select('seq').execute())).toEqual(before)
    expect(await papers((await congress()).congressId)).toEqual([])
  })
})
