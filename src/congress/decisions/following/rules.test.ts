import { describe, expect, test } from 'vitest'
import { days, months, workdays } from '../../../law/period.ts'
import {
  mayBeAsked,
  mayBePublic,
  mayConclude,
  mayGive,
  mayInvite,
  mayPublishCheck,
  mayStayAway,
  periodAt,
  progressOf,
  type Card,
} from './rules.ts'

describe('惯例 聘请代表全程跟踪: followers', () => {
  test('贯彻落实期间聘请在职代表 (while it is carried out, deputies in office)', () => {
    expect(mayInvite({ state: 'following', strangers: 0 })).toMatchObject({ permitted: true })
    expect(mayInvite({ state: 'adopted', strangers: 0 })).toMatchObject({ because: 'not-being-followed' })
    expect(mayInvite({ state: 'concluded', strangers: 0 })).toMatchObject({ because: 'not-being-followed' })
    expect(mayInvite({ state: 'following', strangers: 1 })).toMatchObject({ because: 'follower-not-in-office' })
  })
  test('不参加、退出的说明理由 (who stays away says why)', () => {
    expect(mayStayAway({ reason: ' ' })).toMatchObject({ because: 'reason-missing' })
    expect(mayStayAway({ reason: '外出务工' })).toMatchObject({ permitted: true })
  })
})

describe('惯例 定期到现场检查: the periods', () => {
  test('每两个月：自接受之日起逐期计算 (every two months from the day she accepted)', () => {
    expect(periodAt('2026-03-10', months(2), '2026-03-10')).toEqual({ begins: '2026-03-10', ends: '2026-05-09' })
    expect(periodAt('2026-03-10', months(2), '2026-05-09')).toEqual({ begins: '2026-03-10', ends: '2026-05-09' })
    expect(periodAt('2026-03-10', months(2), '2026-05-10')).toEqual({ begins: '2026-05-10', ends: '2026-07-09' })
  })
  test('月末起算的不逐期缩短 (from a month’s end nothing shrinks)', () => {
    expect(periodAt('2026-01-31', months(1), '2026-03-15')).toEqual({ begins: '2026-02-28', ends: '2026-03-30' })
    expect(periodAt('2026-01-31', months(1), '2026-03-31')).toEqual({ begins: '2026-03-31', ends: '2026-04-29' })
  })
  test('按日、按工作日 (by days, by working days)', () => {
    expect(periodAt('2026-03-10', days(30), '2026-04-09')).toEqual({ begins: '2026-04-09', ends: '2026-05-08' })
    expect(periodAt('2026-03-10', workdays(10), '2026-03-24')).toEqual({ begins: '2026-03-24', ends: '2026-04-06' })
  })
})

describe('惯例 检查卡写明时间、条款、发现；有问题的限期复查: a card', () => {
  const looking = { clauses: [1, 2, 3], publishedOn: '2026-03-10', today: '2026-05-01' }
  const card: Card = { finding: 'on-track', seenOn: '2026-04-30', ordinal: 2, said: '路基已成', recheckOn: null }
  const give = (change: Partial<Card>) => mayGive({ ...card, ...change }, looking)
  test('公布以后、今天以前看的 (seen after it was published, and by today)', () => {
    for (const seenOn of ['2026-03-10', '2026-05-01']) expect(give({ seenOn })).toMatchObject({ permitted: true })
    for (const seenOn of ['2026-03-09', '2026-05-02'])
      expect(give({ seenOn })).toMatchObject({ because: 'seen-outside-the-time' })
  })
  test('哪一条，或者整体 (a clause there is, or the whole)', () => {
    expect(give({ ordinal: null })).toMatchObject({ permitted: true })
    expect(give({ ordinal: 4 })).toMatchObject({ because: 'no-such-clause' })
  })
  test('写明发现什么 (what was found)', () => expect(give({ said: ' ' })).toMatchObject({ because: 'finding-unsaid' }))
  test('有问题的定明复查日期 (a problem has its day to look again)', () => {
    expect(give({ finding: 'problem' })).toMatchObject({ because: 'recheck-day-missing' })
    expect(give({ finding: 'problem', recheckOn: '2026-05-01' })).toMatchObject({ because: 'recheck-day-missing' })
    expect(give({ finding: 'problem', recheckOn: '2026-05-02' })).toMatchObject({ permitted: true })
  })
})

describe('惯例 接受代表和群众询问: questions', () => {
  test('贯彻落实期间，问整体或者某一条 (while it is carried out, of the whole or a clause)', () => {
    expect(mayBeAsked({ state: 'following', ordinal: null, clauses: [1] })).toMatchObject({ permitted: true })
    expect(mayBeAsked({ state: 'following', ordinal: 2, clauses: [1] })).toMatchObject({ because: 'no-such-clause' })
    expect(mayBeAsked({ state: 'listed', ordinal: null, clauses: [] })).toMatchObject({ because: 'not-being-followed' })
  })
  test('公开的文字不带个人信息，确需保留的说明 (no private person’s data, unless meant)', () => {
    expect(mayBePublic({ found: ['13800138000'], meant: false })).toMatchObject({
      because: 'personal-data-stands',
      facts: { found: '13800138000' },
    })
    expect(mayBePublic({ found: ['13800138000'], meant: true })).toMatchObject({ permitted: true })
    expect(mayBePublic({ found: [], meant: false })).toMatchObject({ permitted: true })
  })
  test('检查情况填写以后公开一次 (a finding is published once)', () => {
    expect(mayPublishCheck({ given: true, published: false })).toMatchObject({ permitted: true })
    expect(mayPublishCheck({ given: false, published: false })).toMatchObject({ because: 'no-finding-to-publish' })
    expect(mayPublishCheck({ given: true, published: true })).toMatchObject({ because: 'no-finding-to-publish' })
  })
})

describe('惯例 逐条落实、报告下一次会议: progress and conclusion', () => {
  const clause = (ordinal: number, verified: boolean, dueOn = '2026-06-30') => ({
    ordinal,
    text: `第${ordinal}条`,
    verified,
    dueOn,
  })
  test('进度是已核实条款占全部条款的比例 (verified of all, counted)', () => {
    expect(progressOf([], '2026-05-01')).toEqual({ verified: 0, all: 0, percent: 0, overdue: [] })
    const clauses = [clause(1, true), clause(2, true), clause(3, false)]
    expect(progressOf(clauses, '2026-06-30')).toEqual({ verified: 2, all: 3, percent: 66, overdue: [] })
    expect(progressOf(clauses, '2026-07-01')).toMatchObject({ overdue: [3] })
    const many = Array.from({ length: 1000 }, (_, index) => clause(index + 1, index > 0))
    expect(progressOf(many, '2026-05-01').percent).toBe(99)
  })
  const today = '2026-07-01'
  test('没有落实的条款逐条说明 (every open clause is explained, and no other)', () => {
    const clauses = [clause(1, true), clause(2, false)]
    const conclude = (goingOn: { ordinal: number; reason: string }[]) =>
      mayConclude({ clauses, goingOn, reportedOn: today, today })
    expect(conclude([])).toMatchObject({ because: 'clause-unexplained', facts: { ordinal: 2 } })
    expect(conclude([{ ordinal: 2, reason: ' ' }])).toMatchObject({ because: 'clause-unexplained' })
    expect(conclude([{ ordinal: 2, reason: '汛期停工' }])).toMatchObject({ permitted: true })
    expect(
      conclude([
        { ordinal: 2, reason: '汛期停工' },
        { ordinal: 1, reason: '多余' },
      ]),
    ).toMatchObject({ because: 'clause-not-open', facts: { ordinal: 1 } })
  })
  test('报告过以后办结 (after it was reported)', () => {
    const clauses = [clause(1, true)]
    expect(mayConclude({ clauses, goingOn: [], reportedOn: today, today })).toMatchObject({ permitted: true })
    expect(mayConclude({ clauses, goingOn: [], reportedOn: '2026-07-02', today })).toMatchObject({
      because: 'report-to-come',
    })
  })
})
