import { describe, expect, test } from 'vitest'
import { mayChangeMandate, mayExerciseMandate } from './rules.ts'

const today = '2026-03-02'
const inForce = { endedOn: null, suspendedOn: null }
const refused = (because: string) => ({ permitted: false, because })

describe('代表法 第六十一条: 暂停执行代表职务 (suspended)', () => {
  test('自暂停之日起不能履职，前一日还可以', () => {
    expect(mayExerciseMandate({ ...inForce, suspendedOn: today }, today)).toMatchObject(refused('mandate-suspended'))
    expect(mayExerciseMandate({ ...inForce, suspendedOn: '2026-03-03' }, today)).toMatchObject({ permitted: true })
  })
  test('没有暂停的可以履职', () => expect(mayExerciseMandate(inForce, today)).toMatchObject({ permitted: true }))
  test('只有暂停的可以恢复，暂停的不再暂停', () => {
    expect(mayChangeMandate(inForce, 'restore')).toMatchObject(refused('mandate-not-suspended'))
    expect(mayChangeMandate({ ...inForce, suspendedOn: today }, 'restore')).toMatchObject({ permitted: true })
    expect(mayChangeMandate({ ...inForce, suspendedOn: today }, 'suspend')).toMatchObject(refused('mandate-suspended'))
    expect(mayChangeMandate(inForce, 'suspend')).toMatchObject({ permitted: true })
  })
})

describe('代表法 第六十三条: 代表资格终止 (ended)', () => {
  test('自终止之日起不能履职，前一日还可以', () => {
    expect(mayExerciseMandate({ ...inForce, endedOn: today }, today)).toMatchObject(refused('mandate-ended'))
    expect(mayExerciseMandate({ ...inForce, endedOn: '2026-03-03' }, today)).toMatchObject({ permitted: true })
  })
  test('既暂停又终止的，按终止说', () =>
    expect(mayExerciseMandate({ endedOn: today, suspendedOn: today }, today)).toMatchObject(refused('mandate-ended')))
  test.each(['suspend', 'restore', 'end'] as const)('终止以后不再 %s；在任的可以终止', (change) => {
    expect(mayChangeMandate({ ...inForce, endedOn: today }, change)).toMatchObject(refused('mandate-ended'))
    expect(mayChangeMandate(inForce, 'end')).toMatchObject({ permitted: true })
  })
})
