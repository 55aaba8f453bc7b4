import { describe, expect, test } from 'vitest'
import { ImportedRecord, fingerprintOf, originOf } from './record.ts'
import { isOwn, numeral, sessionIn } from './session.ts'
import { dayTold, pastOf, stateOf, wrongsOf } from './state.ts'

const today = '2026-11-23'
const record = (fields: Record<string, unknown> = {}) => ImportedRecord.parse({ title: '关于修桥的建议', ...fields })
const replied = { units: ['县交通运输局'], body: '已修好。', body_kind: 'reply_abstract', reply_date: '2024-08-28' }

describe('a day as published lists tell it', () => {
  test.each([
    ['2024-08-28', '2024-08-28'],
    ['2024年8月28日', '2024-08-28'],
    ['2017-10', '2017-10-31'],
    ['2024年2月', '2024-02-29'],
    ['2006', '2006-12-31'],
    ['2024-13', null],
    ['9999', null],
    ['9999-12', null],
    ['2024-02-30', null],
    ['去年', null],
  ])('%s: %s, at the latest', (told, day) => {
    expect(dayTold(told)).toBe(day)
  })
})

describe('the state that a record’s facts show', () => {
  test.each([
    ['a reply', replied, 'replied'],
    ['a reply without its day', { ...replied, reply_date: null }, 'replied'],
    ['the day of a reply without its text', { ...replied, body: '', body_kind: '' }, 'replied'],
    ['an organ and no reply', { units: ['县交通运输局'] }, 'assigned'],
    ['no organ, whatever day it tells', { body: '督办。', body_kind: 'context_note', reply_date: '2006' }, 'submitted'],
    ['a satisfied deputy', { ...replied, rating: '满意' }, 'closed'],
    ['a dissatisfied deputy', { ...replied, rating: 'dissatisfied' }, 'reworking'],
    [
      'a promise not kept yet',
      { ...replied, rating: '满意', promises: [{ text: '修桥', due_on: '2027-01-01' }] },
      'following',
    ],
    ['its own word', { ...replied, state: 'handling' }, 'handling'],
  ])('%s', (_what, fields, state) => {
    expect(stateOf(record(fields))).toBe(state)
  })

  test('counts from the day that led there; from today where the record tells none', () => {
    expect(pastOf(record(replied), today)).toMatchObject({ enteredOn: '2024-08-28', openedOn: '2024-08-28' })
    expect(pastOf(record({ ...replied, reply_date: null }), today)).toMatchObject({ enteredOn: today, repliedOn: null })
    const handling = {
      units: ['甲'],
      state: 'handling',
      submitted_on: '2026-01-14',
      assigned_on: '2026-02-05',
      signed_on: '2026-02-09',
    }
    expect(pastOf(record(handling), today)).toMatchObject({
      enteredOn: '2026-02-09',
      assignedOn: '2026-02-05',
      openedOn: '2026-01-14',
    })
  })

  test('never counts from a day to come', () => {
    expect(pastOf(record({ ...replied, reply_date: '2026' }), today).enteredOn).toBe(today)
  })
})

describe('what no single field shows', () => {
  test.each([
    ['handed over to nobody', { state: 'handling' }, 'units'],
    ['replied without a reply', { state: 'replied', units: ['甲'] }, 'reply'],
    ['followed without a promise', { ...replied, state: 'following' }, 'promises'],
    [
      'closed over a promise not kept',
      { ...replied, state: 'closed', promises: [{ text: '修桥', due_on: '2027-01-01' }] },
      'promises',
    ],
    [
      'assigned before it was submitted',
      { units: ['甲'], submitted_on: '2026-02-05', assigned_on: '2026-02-04' },
      'assigned_on',
    ],
    ['replied on a day that never was', { ...replied, reply_date: '2024-02-30' }, 'reply_date'],
  ])('%s', (_what, fields, field) => {
    expect(wrongsOf(record(fields)).map((wrong) => wrong.field)).toEqual([field])
  })

  test('an orderly record has nothing wrong', () => {
    expect(wrongsOf(record({ ...replied, submitted_on: '2024-01-20', assigned_on: '2024-01-20' }))).toEqual([])
  })
})

describe('whose paper a record is', () => {
  test.each([
    ['十七', 17],
    ['十', 10],
    ['二十', 20],
    ['五', 5],
    ['9', 9],
  ])('%s is %i', (text, number) => {
    expect(numeral(text)).toBe(number)
  })

  test('one’s own, whatever its term; another’s otherwise', () => {
    const own = { name: '青岚县人民代表大会' }
    expect(isOwn({ congress: '' }, own)).toBe(true)
    expect(isOwn({ congress: '青岚县第十七届人民代表大会' }, own)).toBe(true)
    expect(isOwn({ congress: '元阳县第十六届人民代表大会' }, own)).toBe(false)
  })

  test('its session by name, or by term and ordinal', () => {
    const sessions = [{ id: 's5', name: '第十七届人民代表大会第五次会议', term: 17, ordinal: 5 }]
    const find = (session: string, congress = '') => sessionIn({ session, congress }, { term: 17 }, sessions)
    expect(find('第十七届人民代表大会第五次会议')).toBe('s5')
    expect(find('第五次会议')).toBe('s5')
    expect(find('第五次会议', '青岚县第十六届人民代表大会')).toBeUndefined()
    expect(find('第四次会议')).toBeUndefined()
  })

  test('the same paper told twice has one fingerprint, whatever else is told of it', () => {
    const one = fingerprintOf(record({ number: '第7号', session: '第五次会议' }))
    expect(fingerprintOf(record({ ...replied, number: '第７号', session: '第五次 会议' }))).toBe(one)
    expect(fingerprintOf(record({ number: '第8号', session: '第五次会议' }))).not.toBe(one)
  })

  test('the source’s words are kept, but not what the deputy thought of the reply', () => {
    const raw = {
      id: 26,
      source_url: 'https://example.org/1',
      units: ['甲'],
      rating: 'dissatisfied',
      rating_reason: '敷衍',
      rework_reason: '再办',
    }
    expect(originOf(raw, { source: 'list.jsonl', fingerprint: 'f', own: false })).toEqual({
      id: 26,
      source_url: 'https://example.org/1',
      units: ['甲'],
      source: 'list.jsonl',
      fingerprint: 'f',
    })
  })

  test('of an own paper only what no column tells', () => {
    const raw = { id: 26, title: '桥', units: ['甲'], reply_date: '2017-10', note: '补录' }
    expect(originOf(raw, { source: 's', fingerprint: 'f', own: true })).toEqual({
      id: 26,
      reply_date: '2017-10',
      note: '补录',
      source: 's',
      fingerprint: 'f',
    })
  })
})
