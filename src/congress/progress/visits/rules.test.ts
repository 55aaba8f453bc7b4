import { describe, expect, test } from 'vitest'
import { inOrder, reasonsFor } from './reasons.ts'
import { isMean, isSound, mayBeSaid, mayBeShown, mayChangeRoute, mayScore, maySeeScores } from './rules.ts'

const stop = (id: string, arrivesAt = '', itemId: string | null = null) => ({ id, title: `${id}点`, arrivesAt, itemId })

describe('惯例 视察前排定路线: the route', () => {
  test('纪要印发前都可以调整，途中也可以 (until the minutes are out, on the road too)', () => {
    for (const state of ['planned', 'announced', 'under-way', 'to-minute'])
      expect(mayChangeRoute({ state })).toMatchObject({ permitted: true })
    for (const state of ['concluded', 'cancelled'])
      expect(mayChangeRoute({ state })).toMatchObject({ because: 'visit-over' })
  })

  test('后到的点不早于先到的点；没有写时间的不比 (times go forward; the same minute is allowed, none is no order)', () => {
    const seen: never[] = []
    expect(isSound({ seen, stops: [stop('a', '09:30'), stop('b', '09:30'), stop('c', '10:00')] })).toMatchObject({
      permitted: true,
    })
    expect(isSound({ seen, stops: [stop('a', '09:30'), stop('b'), stop('c', '09:29')] })).toMatchObject({
      because: 'stop-too-early',
      facts: { stop: 'c点', arrivesAt: '09:29', before: 'a点', then: '09:30' },
    })
    expect(isSound({ seen, stops: [] })).toMatchObject({ permitted: true })
  })

  test('同一件不看两次；没有建议的地点不受限 (no paper twice; places without a paper as many as one likes)', () => {
    expect(isSound({ seen: [], stops: [stop('a', '', 'x'), stop('b', '', 'x')] })).toMatchObject({
      because: 'stop-twice',
      facts: { stop: 'b点' },
    })
    expect(isSound({ seen: [], stops: [stop('a'), stop('b'), stop('c', '', 'x')] })).toMatchObject({ permitted: true })
  })

  test('已有评分或照片的点不能去掉 (what was seen is not left out)', () => {
    expect(isSound({ seen: [stop('a')], stops: [stop('b')] })).toMatchObject({
      because: 'stop-seen-already',
      facts: { stop: 'a点' },
    })
    expect(isSound({ seen: [stop('a')], stops: [stop('b'), stop('a')] })).toMatchObject({ permitted: true })
    expect(isSound({ seen: [stop('a', '', 'x')], stops: [stop('a', '', 'y')] })).toMatchObject({
      because: 'stop-seen-already',
    })
  })
})

describe('代表法 第二十九条 视察: who scores, and when', () => {
  const organiser = { organises: true, signedIn: false }
  const deputy = { organises: false, signedIn: true }
  test('进行中或者待出纪要时 (under way, or before the minutes; not earlier, not later)', () => {
    for (const state of ['under-way', 'to-minute'])
      for (const who of [organiser, deputy]) expect(mayScore({ state, ...who })).toMatchObject({ permitted: true })
    for (const state of ['planned', 'announced', 'concluded', 'cancelled'])
      for (const who of [organiser, deputy])
        expect(mayScore({ state, ...who })).toMatchObject({ because: 'visit-not-on' })
  })
  test('到场签到的代表和组织者；没有到场的不评 (who signed in, and the organisers; nobody else)', () =>
    expect(mayScore({ state: 'under-way', organises: false, signedIn: false })).toMatchObject({
      because: 'not-on-the-visit',
    }))
  test('自己评过才看得到别人的评分；纪要印发后都看得到 (nobody copies; all see it once the minutes are out)', () => {
    const looking = { state: 'under-way', organises: false, deputy: true, scored: false }
    expect(maySeeScores(looking)).toBe(false)
    expect(maySeeScores({ ...looking, scored: true })).toBe(true)
    expect(maySeeScores({ ...looking, organises: true })).toBe(true)
    // The organ that is scored, and whoever stands over it, read the result when it is final.
    expect(maySeeScores({ ...looking, deputy: false, scored: true })).toBe(false)
    expect(maySeeScores({ ...looking, deputy: false, state: 'concluded' })).toBe(true)
  })
})

test('一个人的评分不是平均分 (one score alone is not shown as a mean to whoever was scored)', () => {
  expect([0, 1, 2].map(isMean)).toEqual([false, false, true])
})

describe('惯例 好做法、差做法和整改: the organisers’ word', () => {
  const word = { state: 'to-minute', practice: null, reason: '', toRectify: [], today: '2026-12-20' }
  test('评为好做法或者差做法，要说明理由 (best and worst with the reason)', () => {
    expect(mayBeSaid(word)).toMatchObject({ permitted: true })
    for (const practice of ['best', 'worst']) {
      expect(mayBeSaid({ ...word, practice, reason: ' ' })).toMatchObject({ because: 'practice-without-reason' })
      expect(mayBeSaid({ ...word, practice, reason: '群众参与管护' })).toMatchObject({ permitted: true })
    }
  })
  test('整改期限在以后 (by a day to come, not today)', () => {
    const rectify = (dueOn: string) => mayBeSaid({ ...word, toRectify: [{ what: '补装护栏', dueOn }] })
    expect(rectify('2026-12-20')).toMatchObject({
      because: 'rectify-in-the-past',
      facts: { what: '补装护栏', dueOn: '2026-12-20' },
    })
    expect(rectify('2026-12-21')).toMatchObject({ permitted: true })
  })
  test('只在视察时和纪要印发前 (not before it began, nor after the minutes)', () => {
    for (const state of ['announced', 'concluded'])
      expect(mayBeSaid({ ...word, state })).toMatchObject({ because: 'visit-not-on' })
  })
})

test('惯例 现场照片: not from the future, and not without end', () => {
  const photo = { takenAt: '2026-12-20T10:00:00+08:00', now: '2026-12-20T02:00:00Z', photos: 19, most: 20 }
  expect(mayBeShown(photo)).toMatchObject({ permitted: true })
  expect(mayBeShown({ ...photo, takenAt: '2026-12-20T10:10:00+08:00' })).toMatchObject({ permitted: true })
  expect(mayBeShown({ ...photo, takenAt: '2026-12-20T10:11:00+08:00' })).toMatchObject({ because: 'photo-to-come' })
  expect(mayBeShown({ ...photo, photos: 20 })).toMatchObject({ because: 'photos-enough', facts: { most: 20 } })
})

describe('推荐视察点: why a site is proposed', () => {
  const known = { promise: false, key: false, daysLeft: 5, quietFor: 3 }
  test('逾期、重点、承诺到期、三十天没有进展；办完的也去看 (each reason, both sides of its number)', () => {
    expect(reasonsFor(known)).toEqual([{ worth: 'open', count: 5 }])
    expect(reasonsFor({ ...known, daysLeft: 0 })).toEqual([{ worth: 'open', count: 0 }])
    expect(reasonsFor({ ...known, daysLeft: -1 })).toEqual([{ worth: 'overdue', count: 1 }])
    expect(reasonsFor({ ...known, key: true, daysLeft: -4, quietFor: 30 })).toEqual([
      { worth: 'overdue', count: 4 },
      { worth: 'key', count: 0 },
      { worth: 'quiet', count: 30 },
    ])
    expect(reasonsFor({ ...known, quietFor: 29 })).toEqual([{ worth: 'open', count: 5 }])
    expect(reasonsFor({ ...known, promise: true, daysLeft: 30 })).toEqual([{ worth: 'promise-due', count: 30 }])
    expect(reasonsFor({ ...known, promise: true, daysLeft: 31 })).toEqual([{ worth: 'open', count: 31 }])
    expect(reasonsFor({ ...known, daysLeft: null, quietFor: 80 })).toEqual([{ worth: 'done', count: 80 }])
  })
  test('逾期最久的在前，承诺先到期的在前，办结不久的在前 (in a clerk’s order)', () => {
    const site = (title: string, changed: Partial<typeof known> | { daysLeft: null; quietFor: number }) => ({
      title,
      reasons: reasonsFor({ ...known, ...changed } as typeof known),
    })
    const sites = [
      site('办结半年', { daysLeft: null, quietFor: 180 }),
      site('承诺月底到期', { promise: true, daysLeft: 20 }),
      site('逾期两天', { daysLeft: -2 }),
      site('很久没有进展', { quietFor: 60 }),
      site('办结一月', { daysLeft: null, quietFor: 30 }),
      site('重点', { key: true }),
      site('逾期二十天', { daysLeft: -20 }),
      site('承诺明天到期', { promise: true, daysLeft: 1 }),
      site('没有进展', { quietFor: 31 }),
      site('办理中', {}),
    ]
    expect(inOrder(sites).map(({ title }) => title)).toEqual([
      '逾期二十天',
      '逾期两天',
      '重点',
      '承诺明天到期',
      '承诺月底到期',
      '很久没有进展',
      '没有进展',
      '办结一月',
      '办结半年',
      '办理中',
    ])
  })
})
