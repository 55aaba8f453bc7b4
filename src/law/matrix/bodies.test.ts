import { describe, expect, test } from 'vitest'
import type { Level } from '../level.ts'
import { allLevels } from '../level.ts'
import {
  acceptsDeputyResignation,
  announcesEndOfMandate,
  approvesFiscal,
  arrestNeeds,
  assignsSuggestions,
  betweenSessions,
  committeeMeetsEvery,
  convenes,
  councilOfChairpersons,
  electsDeputies,
  handlingReportedTo,
  legislativePower,
  mayAcceptLeaderResignation,
  maySupervise,
  reviewsDocuments,
  sessionsPerYear,
} from './bodies.ts'

const local = ['township', 'county', 'city', 'province'] as const
const each = <T>(ask: (level: Level) => { is: T }) => allLevels.map((level) => ask(level).is)

describe('who does what at each level: township, county, city, province, nation', () => {
  test('闭会期间 between sessions, and who convenes', () => {
    const committee = 'standing-committee'
    expect(each(betweenSessions)).toEqual(['presidium', committee, committee, committee, committee])
    expect(convenes('township').is).toBe('presidium')
  })
  test('代表法 51.1: who assigns suggestions', () => {
    const office = 'standing-committee-office'
    expect(each(assignsSuggestions)).toEqual(['presidium', office, office, office, office])
  })
  test('代表法 51.3: where their handling is reported', () => {
    expect(handlingReportedTo('township').is).toEqual({ body: 'congress', printedForNextSession: false })
    for (const level of ['county', 'city', 'province', 'national'] as const) {
      expect(handlingReportedTo(level).is).toEqual({ body: 'standing-committee', printedForNextSession: true })
    }
  })
  test('选举法 3: who elects the deputies', () => {
    const below = 'congress-below'
    expect(each(electsDeputies)).toEqual(['voters', 'voters', below, below, 'provinces-and-army'])
  })
  test('选举法 55: who accepts a deputy’s resignation', () => {
    const electing = 'standing-committee-of-electing-congress'
    expect(each(acceptsDeputyResignation)).toEqual(['congress', 'standing-committee', electing, electing, electing])
  })
  test('代表法 63: who announces the end of a mandate', () => {
    expect(each(announcesEndOfMandate)).toEqual(['congress', ...Array<string>(4).fill('standing-committee')])
  })
  test('代表法 39: arrest of a deputy', () => {
    expect(arrestNeeds('township', true).is).toEqual({ need: 'report', of: 'congress' })
    expect(arrestNeeds('county', true).is).toEqual({ need: 'permission', of: 'presidium' })
    expect(arrestNeeds('county', false).is).toEqual({ need: 'permission', of: 'standing-committee' })
  })
  test('预算法 21: budget, adjustment and final accounts', () => {
    const papers = ['budget', 'adjustment', 'final-accounts'] as const
    expect(papers.map((paper) => approvesFiscal('township', paper).is)).toEqual(['congress', 'congress', 'congress'])
    expect(papers.map((paper) => approvesFiscal('county', paper).is)).toEqual([
      'congress',
      'standing-committee',
      'standing-committee',
    ])
  })
  test('地方组织法 54: the council of chairpersons', () => {
    expect(local.map((level) => councilOfChairpersons(level).is.length)).toEqual([0, 2, 3, 3])
    expect(councilOfChairpersons('county').is).not.toContain('secretary-general')
  })
  test('地方组织法 14, 51: sessions and meetings', () => {
    expect(local.map((level) => sessionsPerYear(level).is)).toEqual([
      { least: 1, generally: 2 },
      { least: 1, generally: 1 },
      { least: 1, generally: 1 },
      { least: 1, generally: 1 },
    ])
    expect(committeeMeetsEvery('township').is).toBeNull()
    expect(committeeMeetsEvery('county').is).toEqual({ count: 2, unit: 'month' })
  })
  test('立法法 80, 81: what each may legislate', () => {
    expect(each(legislativePower)).toEqual([
      'none',
      'none',
      'regulations-in-four-fields-with-approval',
      'regulations',
      'laws',
    ])
  })
  test('监督法 39: a township reviews nothing', () => {
    expect(each(reviewsDocuments)).toEqual([false, true, true, true, true])
  })
})

describe('地方组织法 第三十二条: a leader’s resignation', () => {
  test('township: only the congress, never the presidium', () => {
    expect(mayAcceptLeaderResignation('township', 'congress').permitted).toBe(true)
    expect(mayAcceptLeaderResignation('township', 'presidium')).toMatchObject({ because: 'not-this-body' })
  })
  test('county: congress or standing committee', () => {
    expect(mayAcceptLeaderResignation('county', 'standing-committee').permitted).toBe(true)
    expect(mayAcceptLeaderResignation('county', 'presidium').permitted).toBe(false)
  })
})

describe('监督法 第六条: who is supervised', () => {
  test('the supervisory commission is among the four organs', () => {
    for (const organ of ['government', 'supervisory-commission', 'court', 'procuratorate'] as const) {
      expect(maySupervise('county', organ)).toMatchObject({ permitted: true, under: { asOf: '2024-11-08' } })
    }
  })
  test('township: its government, under the Organic Law', () => {
    expect(maySupervise('township', 'government')).toMatchObject({ permitted: true, under: { number: '19' } })
    expect(maySupervise('township', 'court')).toMatchObject({ because: 'no-standing-committee' })
  })
})
