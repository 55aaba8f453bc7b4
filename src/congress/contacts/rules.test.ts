import { describe, expect, test } from 'vitest'
import { isContacted, isCovered, mayBecomeTask, mayFollowUp, mayList, mayPair, mayRecord } from './rules.ts'
import { quarterOf } from './words.ts'

const refused = (because: string) => ({ permitted: false, because })

describe('政府组成人员按分管工作和挂点村固定联系代表，每人两名以上', () => {
  test('两名以上（two or more）: one is too few, two will do', () => {
    expect(isCovered({ have: 1, atLeast: 2 })).toMatchObject({ facts: { have: 1, atLeast: 2 } })
    expect(isCovered({ have: 2, atLeast: 2 }).permitted).toBe(true)
  })
  test('每名代表都有人联系 (no deputy is left out)', () => {
    expect(isContacted({ members: 0 })).toMatchObject(refused('deputy-with-nobody'))
    expect(isContacted({ members: 1 }).permitted).toBe(true)
  })
  test('同一人只确定一次，离任的不再确定 (paired once; not with one who has left)', () => {
    const sound = { member: '何副镇长', endedOn: null, twin: false }
    expect(mayPair(sound).permitted).toBe(true)
    expect(mayPair({ ...sound, twin: true })).toMatchObject(refused('paired-already'))
    expect(mayPair({ ...sound, endedOn: '2026-01-01' })).toMatchObject(refused('member-has-left'))
  })
})

describe('联系代表后记录时间、方式、内容和代表意见', () => {
  const told = { side: 'member', paired: true, metOn: '2026-03-02', today: '2026-03-02', promises: [] } as const
  test('当天可以记，明天的不能先记 (today, not tomorrow)', () => {
    expect(mayRecord(told).permitted).toBe(true)
    expect(mayRecord({ ...told, metOn: '2026-03-03' })).toMatchObject(refused('met-in-time-to-come'))
  })
  test('代表只记联系自己的人；政府一方可以多联系 (a deputy writes of her own members; they may meet more)', () => {
    expect(mayRecord({ ...told, paired: false }).permitted).toBe(true)
    expect(mayRecord({ ...told, side: 'deputy', paired: false })).toMatchObject(refused('not-paired'))
  })
  test('承诺的日期在今天以后 (a promise has a day to come)', () => {
    const promising = (dueOn: string) => mayRecord({ ...told, promises: [{ promise: '修灯', dueOn }] })
    expect(promising('2026-03-02')).toMatchObject(refused('contact-promise-past'))
    expect(promising('2026-03-03').permitted).toBe(true)
  })
})

describe('联系中听到的意见转为任务或者代表建议', () => {
  test('一条意见转一次；有异议的先说清楚 (once; not while it is disputed)', () => {
    expect(mayFollowUp({ state: 'recorded', became: false }).permitted).toBe(true)
    expect(mayFollowUp({ state: 'confirmed', became: true })).toMatchObject(refused('opinion-followed-already'))
    for (const state of ['disputed', 'withdrawn'])
      expect(mayFollowUp({ state, became: false })).toMatchObject(refused('contact-not-so'))
  })
  test('任务有完成日期 (a task has a day to come)', () => {
    const task = (dueOn: string) => mayBecomeTask({ state: 'confirmed', became: false, dueOn, today: '2026-03-02' })
    expect(task('2026-03-02')).toMatchObject(refused('contact-promise-past'))
    expect(task('2026-03-03').permitted).toBe(true)
  })
})

describe('期满未联系的列入名单报主席', () => {
  test('最后一天还可以联系 (the last day still counts)', () => {
    expect(mayList({ to: '2026-03-31', today: '2026-03-31' })).toMatchObject(refused('round-not-over'))
    expect(mayList({ to: '2026-03-31', today: '2026-04-01' }).permitted).toBe(true)
  })
  test.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2026-06-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('%s lies in the quarter from %s to %s', (day, from, to) => expect(quarterOf(day)).toEqual({ from, to }))
})
