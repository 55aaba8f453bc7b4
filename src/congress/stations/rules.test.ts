import { describe, expect, test } from 'vitest'
import { practice } from '../../law/article.ts'
import { mayBeAnnounced, mayBeNamed, mayClose, mayHoldDay, mayNoteVisit, mayPlanShift, mayServe } from './rules.ts'

const under = practice('提前公告', 'ahead')

describe('接待日提前公告 (a reception day is announced days ahead)', () => {
  const notice = { heldOn: '2026-03-10', noticeDays: 3, under, whyShort: '' }
  test('three days ahead of the 10th is the 7th, that day included', () => {
    expect(mayBeAnnounced({ ...notice, today: '2026-03-07' }).permitted).toBe(true)
    expect(mayBeAnnounced({ ...notice, today: '2026-03-08' })).toMatchObject({
      because: 'notice-late',
      facts: { noticeDays: 3, latest: '2026-03-07', left: 2 },
    })
  })
  test('an urgent one says why; one whose day has passed is none', () => {
    expect(mayBeAnnounced({ ...notice, today: '2026-03-10', whyShort: '防汛' }).permitted).toBe(true)
    expect(mayBeAnnounced({ ...notice, today: '2026-03-11', whyShort: '防汛' })).toMatchObject({
      because: 'reception-past',
    })
  })
})

describe('如实登记 (what came of it is written down)', () => {
  const day = { heldOn: '2026-03-10', today: '2026-03-10', underWay: true }
  test('either somebody came and it is noted, or nobody did and that is said', () => {
    expect(mayClose({ ...day, nobody: false, visits: 1 }).permitted).toBe(true)
    expect(mayClose({ ...day, nobody: true, visits: 0 }).permitted).toBe(true)
    expect(mayClose({ ...day, nobody: true, visits: 1 })).toMatchObject({ because: 'somebody-came' })
    expect(mayClose({ ...day, nobody: false, visits: 0 })).toMatchObject({ because: 'no-visit-noted' })
  })
  test('not before its day, and not before it was opened', () => {
    expect(mayClose({ ...day, today: '2026-03-09', nobody: true, visits: 0 })).toMatchObject({
      because: 'reception-to-come',
    })
    expect(mayClose({ ...day, underWay: false, nobody: true, visits: 0 })).toMatchObject({
      because: 'reception-not-open',
    })
  })
  test('a visit is noted on the day, until the day is closed', () => {
    expect(mayNoteVisit({ heldOn: '2026-03-10', today: '2026-03-11', closed: false }).permitted).toBe(true)
    expect(mayNoteVisit({ heldOn: '2026-03-10', today: '2026-03-10', closed: true })).toMatchObject({
      because: 'reception-told',
    })
    expect(mayNoteVisit({ heldOn: '2026-03-10', today: '2026-03-09', closed: false }).permitted).toBe(false)
  })
})

describe('联络站和值班 (stations and duty)', () => {
  test('two stations of one name are not both open', () => {
    const open = [{ id: 'a', name: '城东联络站' }]
    expect(mayBeNamed({ id: 'b', name: '城东联络站' }, open)).toMatchObject({ because: 'station-name-taken' })
    expect(mayBeNamed({ id: 'a', name: '城东联络站' }, open).permitted).toBe(true)
  })
  test('an area has one station', () => {
    expect(mayServe({ area: '白苇村', by: '城东联络站' })).toMatchObject({ because: 'area-has-station' })
    expect(mayServe({ area: '白苇村', by: null }).permitted).toBe(true)
  })
  test('duty is planned from today on, and ends after it begins', () => {
    const shift = { on: '2026-03-10', startsAt: '09:00', endsAt: '11:00', today: '2026-03-10' }
    expect(mayPlanShift(shift).permitted).toBe(true)
    expect(mayPlanShift({ ...shift, today: '2026-03-11' })).toMatchObject({ because: 'shift-in-the-past' })
    expect(mayPlanShift({ ...shift, endsAt: '09:00' })).toMatchObject({ because: 'shift-ends-first' })
  })
  test('the day is held by the office, or whoever is on duty', () => {
    expect(mayHoldDay({ office: true, onDuty: false }).permitted).toBe(true)
    expect(mayHoldDay({ office: false, onDuty: true }).permitted).toBe(true)
    expect(mayHoldDay({ office: false, onDuty: false })).toMatchObject({ because: 'not-on-duty' })
  })
})
