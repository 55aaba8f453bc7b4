import { describe, expect, test } from 'vitest'
import { mayBeCheckedOff, mayCorrect, mayMake, mayPublish, maySendBack } from './rules.ts'

describe('惯例 每半年通报办理情况: the bulletin', () => {
  test('期满以后才能生成 (once the period is over, not on its last day)', () => {
    const half = { from: '2026-07-01', to: '2026-12-31' }
    expect(mayMake({ ...half, today: '2027-01-01' })).toMatchObject({ permitted: true })
    expect(mayMake({ ...half, today: '2026-12-31' })).toMatchObject({
      because: 'period-unfinished',
      facts: { to: '2026-12-31' },
    })
    expect(mayMake({ from: '2026-12-31', to: '2026-07-01', today: '2027-01-01' })).toMatchObject({
      because: 'period-backwards',
    })
  })
  test('更正另出一版，说明更正什么 (a later edition says what it corrects)', () => {
    expect(mayCorrect({ editions: 0, why: '' })).toMatchObject({ permitted: true })
    expect(mayCorrect({ editions: 1, why: ' ' })).toMatchObject({ because: 'edition-without-reason' })
    expect(mayCorrect({ editions: 1, why: '更正第12号的办理单位' })).toMatchObject({ permitted: true })
  })
  test('退回须说明理由 (sent back with a reason)', () => {
    expect(maySendBack({ reason: '' })).toMatchObject({ because: 'reason-missing' })
    expect(maySendBack({ reason: '第三页数字不符' })).toMatchObject({ permitted: true })
  })
})

describe('惯例 公开前删去个人信息: personal data', () => {
  const personal = [
    { where: '第1号', found: '13800138000' },
    { where: '第2号', found: '13900139000' },
  ]
  test('每一处都要处理或者确认不是 (each is dealt with, or looked at and found to be none)', () => {
    expect(mayBeCheckedOff({ personal, cleared: ['13800138000'] })).toMatchObject({
      because: 'personal-data-left',
      facts: { where: '第2号', found: '13900139000', left: 1 },
    })
    expect(mayBeCheckedOff({ personal, cleared: ['13800138000', '13900139000'] })).toMatchObject({ permitted: true })
    expect(mayBeCheckedOff({ personal: [], cleared: [] })).toMatchObject({ permitted: true })
  })
})

describe('代表法 第五十一条第三款: made public', () => {
  test('生成的人不能自己批准 (not by whoever checked it)', () => {
    expect(mayPublish({ madeBySame: true })).toMatchObject({ because: 'maker-may-not-approve' })
    expect(mayPublish({ madeBySame: false })).toMatchObject({ permitted: true })
  })
})
