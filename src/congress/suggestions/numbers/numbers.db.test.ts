import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../platform/database/testing.ts'
import type { Work } from '../../../platform/http/route.ts'
import { list } from '../list.ts'
import type { Grade } from '../words.ts'
import { groupings, type Grouping, type NumbersRow } from './contract.ts'
import { figureKeys, figures, type FigureKey } from './figures.ts'
import { numbers } from './numbers.ts'
import { suggestionsTable } from './tables.ts'
import { testNumbers, type TestNumbers, type TestPaper } from './testing.ts'

const { house } = await testHouse()
const today = '2026-06-10'
let town: TestNumbers

const rated = (attitude: Grade, result: Grade, on = '2026-05-02') => ({ attitude, result, on })
/** One of every kind that some figure tells from the others. */
const papers: readonly TestPaper[] = [
  { state: 'draft', assignedOn: null, dueOn: null, organ: null },
  { state: 'submitted', assignedOn: null, dueOn: null, organ: null, atSession: true },
  { state: 'handling', category: '水利', atSession: true, priority: true },
  { state: 'handling', dueOn: '2026-07-01', deputy: 'wang', signed: 'li' },
  { state: 'extended', dueOn: '2026-08-01', organ: 'roads', category: '交通' },
  { state: 'replied', repliedOn: '2026-04-24', resultClass: 'A', category: '交通', organ: 'roads', atSession: true },
  { state: 'replied', repliedOn: '2026-04-25', resultClass: 'B', promises: [{ dueOn: '2026-12-01', state: 'open' }] },
  { state: 'closed', repliedOn: '2026-05-01', resultClass: 'A', rating: rated('satisfied', 'satisfied') },
  { state: 'closed', repliedOn: '2026-05-02', resultClass: 'C', rating: rated('satisfied', 'basically-satisfied') },
  {
    state: 'reworking',
    repliedOn: '2026-03-01',
    resultClass: 'B',
    rating: rated('basically-satisfied', 'dissatisfied'),
  },
  { state: 'closed', repliedOn: '2025-12-25', dueOn: null, resultClass: null, deputy: null, atSession: true },
  {
    state: 'closed',
    repliedOn: '2026-03-01',
    resultClass: 'B',
    promises: [{ dueOn: '2026-04-01', state: 'verified' }],
  },
  {
    state: 'closed',
    repliedOn: '2026-03-01',
    resultClass: 'B',
    organ: 'roads',
    promises: [
      { dueOn: '2026-04-01', state: 'verified', on: '2026-04-02' },
      { dueOn: '2026-05-01', state: 'verified' },
    ],
  },
  {
    state: 'following',
    repliedOn: '2026-03-01',
    resultClass: 'B',
    deputy: 'wang',
    promises: [
      { dueOn: '2026-06-09', state: 'open' },
      { dueOn: '2026-04-01', state: 'verified' },
    ],
  },
  {
    state: 'following',
    repliedOn: '2026-03-01',
    resultClass: 'B',
    promises: [{ dueOn: '2026-06-09', state: 'reported' }],
  },
  {
    state: 'separate',
    organ: null,
    parts: [
      { organ: 'water', kind: 'separate-part' },
      { organ: 'roads', kind: 'separate-part' },
    ],
  },
  {
    state: 'replied',
    organ: null,
    repliedOn: '2026-04-30',
    resultClass: 'B',
    reworked: true,
    rating: rated('dissatisfied', 'dissatisfied', '2026-06-03'),
    parts: [{ organ: 'roads', kind: 'separate-part' }],
  },
  { state: 'handling', organ: 'roads', parts: [{ organ: 'water', kind: 'co-handling' }], category: '水利' },
  { state: 'escalated', repliedOn: '2026-03-01', resultClass: 'D', rating: rated('satisfied', 'dissatisfied') },
  { state: 'declined', organ: null },
]

beforeAll(async () => {
  town = await testNumbers(house)
  for (const paper of papers) await town.enter(paper)
})

/** Every paper of a list, page after page. */
async function walked(work: Work, asked: object): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | undefined; ;) {
    const { rows, next } = await list(work, { ...asked, after, limit: 12, sort: 'newest' })
    ids.push(...rows.map(({ id }) => id))
    if (!next) return ids
    after = next
  }
}

/** Who looks, and by what: every grouping by somebody who sees all, and each reader by what could differ for her. */
const looks = {
  clerk: groupings,
  chair: ['none'],
  li: ['organ', 'session'],
  wang: ['none'],
  water: ['organ', 'delegation'],
  roads: ['category'],
  office: ['none', 'organ'],
} as const satisfies Record<string, readonly Grouping[]>
type Who = keyof typeof looks
const filterOfGroup = (group: Grouping, key: string) => {
  if (group === 'none' || key === '') return {}
  return group === 'organ' ? { organ: key, as: 'answering' } : { [group]: key }
}

/** How each of a row's figures stands to its list: [figure, count, papers listed]. */
async function opened(work: Work, row: NumbersRow, filter: object, sumsOnly: boolean) {
  const found: [FigureKey, number | null, number][] = []
  for (const figure of figureKeys) {
    if (figures[figure].isRating && sumsOnly) continue
    const ids = await walked(work, { ...filter, figure })
    expect(new Set(ids).size).toBe(ids.length)
    found.push([figure, row.figures[figure] ?? null, ids.length])
  }
  return found
}

describe('every figure opens into its list', () => {
  const asked = Object.entries(looks).flatMap(([name, by]) => by.map((group) => [name as Who, group] as const))
  test.each(asked)('%s, by %s', async (name, group) => {
    await town.as(
      name,
      today,
    )(async (work) => {
      const { total, rows, within, sumsOnly } = await numbers(work, { group })
      for (const row of [total, ...rows]) {
        const filter = { ...within, ...filterOfGroup(group, row.key) }
        for (const [figure, count, listed] of await opened(work, row, filter, sumsOnly))
          expect([figure, row.key, count]).toEqual([figure, row.key, listed])
      }
    })
  })
  test('within a session, between sessions, and within a year', async () => {
    await town.as(
      'clerk',
      today,
    )(async (work) => {
      for (const period of [{ session: town.sessionId }, { session: 'between' }, { year: '2026' }, { year: '2025' }]) {
        const { total, within } = await numbers(work, { group: 'none', ...period })
        for (const [figure, count, listed] of await opened(work, total, within, false))
          expect([figure, count]).toEqual([figure, listed])
      }
    })
  })
})

describe('what the figures count', () => {
  const counted = async (name: Who = 'clerk') =>
    (await town.as(name, today)((work) => numbers(work, { group: 'none' }))).total.figures
  test('parts make the whole', async () => {
    const f = await counted()
    const sum = (...keys: FigureKey[]) => keys.reduce((all, key) => all + (f[key] ?? 0), 0)
    expect(f['handed-over']).toBe(papers.length - 2)
    expect(sum('replied', 'unanswered')).toBe(f['handed-over'])
    expect(sum('in-time', 'late', 'undated')).toBe(f.replied)
    expect(sum('solved', 'promising', 'explained', 'unclassed')).toBe(f.replied)
    expect(sum('rated', 'unrated')).toBe(f.replied)
    for (const what of ['attitude', 'result'] as const)
      expect(sum(`${what}-satisfied`, `${what}-basically`, `${what}-dissatisfied`)).toBe(f.rated)
    expect(sum('kept', 'kept-late', 'promise-open', 'broken')).toBe(f.promised)
  })
  test('the last week is the seven days that end with the due day', async () => {
    // 24 April is the eighth day before 1 May; 25 April and 30 April and 1 May are within, 2 May is late.
    expect((await counted())['last-week']).toBe(3)
    expect((await counted())['year-end']).toBe(1)
    expect((await counted()).late).toBe(1)
  })
  test('a promise past its day is broken, one reported in time is open, one kept a day late is kept late', async () => {
    const { kept, 'kept-late': late, 'promise-open': open, broken } = await counted()
    expect({ kept, late, open, broken }).toEqual({ kept: 1, late: 1, open: 2, broken: 1 })
  })
  test('what runs down month by month ends at what is unanswered now', async () => {
    const { months, total } = await town.as('clerk', today)((work) => numbers(work, { group: 'none' }))
    expect(months.find(({ month }) => month === '2026-06')?.open).toBe(total.figures.unanswered)
    expect(months.filter(({ month }) => month > '2026-06').every(({ open }) => open === null)).toBe(true)
    expect(months.at(-1)).toMatchObject({ month: '2026-08', due: 1, expected: 0 })
  })
  test('unrated is never satisfied', async () => {
    const f = await counted()
    expect(f['result-satisfied']).toBe(1)
    expect(f.unrated).toBeGreaterThan(5)
  })
  test('an organ’s statistics are of what it answers for, not of what it gives an opinion on', async () => {
    const f = await counted('roads')
    const answers = papers.filter(
      ({ organ, parts = [] }) =>
        organ === 'roads' || parts.some((part) => part.organ === 'roads' && part.kind === 'separate-part'),
    )
    expect(f['handed-over']).toBe(answers.length)
  })
})

describe('what deputies thought, for those who answer', () => {
  const ratingKeys = figureKeys.filter((key) => figures[key].isRating)
  test('fewer than three ratings are not told, nor any by paper', async () => {
    for (const name of ['roads', 'office', 'water'] as const) {
      await town.as(
        name,
        today,
      )(async (work) => {
        const { total, rows, sumsOnly } = await numbers(work, { group: 'organ' })
        expect(sumsOnly).toBe(true)
        for (const { ratings, figures: told } of [total, ...rows])
          for (const key of ratingKeys) expect(told[key] === null).toBe(ratings === null || ratings < 3)
        const refused = { ruling: { because: 'ratings-only-as-sums' } }
        for (const figure of ratingKeys)
          await expect(list(work, { figure, limit: 20, sort: 'newest' })).rejects.toMatchObject(refused)
        await expect(suggestionsTable(work, { figure: 'result-dissatisfied', format: 'csv' })).rejects.toMatchObject(
          refused,
        )
      })
    }
  })
  test('are summed up to the end of last month, so that no single one shows by the day', async () => {
    const told = await town.as('office', today)((work) => numbers(work, { group: 'none' }))
    const all = await town.as('clerk', today)((work) => numbers(work, { group: 'none' }))
    expect([told.total.ratings, all.total.ratings]).toEqual([4, 5])
    expect(told.ratingsUpTo).toBe('2026-06-01')
    expect(told.total.figures.rated).toBe(5)
    expect(told.total.figures['attitude-dissatisfied']).toBe(0)
  })
})
