import { describe, expect, test } from 'vitest'
import { addressMayTry, afterFailure, afterWrong, mayTry, untouched, type Lock } from './lock-out.ts'

const start = new Date('2026-11-23T09:00:00+08:00')
const later = (minutes: number, from = start): Date => new Date(from.getTime() + minutes * 60_000)

/** The count after so many failures, each made as soon as the lock before it allows. */
function failing(times: number): { lock: Lock; at: Date } {
  let lock = untouched
  let at = start
  for (let i = 0; i < times; i += 1) {
    if (lock.lockedUntil) at = new Date(lock.lockedUntil)
    lock = afterFailure(lock, at)
  }
  return { lock, at }
}

const rest = (times: number): number => {
  const { lock, at } = failing(times)
  return lock.lockedUntil ? (Date.parse(lock.lockedUntil) - at.getTime()) / 60_000 : 0
}

describe('连续输错密码锁定 (lock-out)', () => {
  test('四次不锁，五次锁 15 分钟 (four do not lock, the fifth does)', () => {
    expect(rest(4)).toBe(0)
    expect(rest(5)).toBe(15)
  })

  test('此后每错一次加倍，最长一天 (each further one doubles it, up to a day)', () => {
    expect([6, 7, 8].map(rest)).toEqual([30, 60, 120])
    expect(rest(11)).toBe(960)
    expect(rest(12)).toBe(1440)
    expect(rest(60)).toBe(1440)
  })

  test('锁定期内不得再试，期满即可 (not a millisecond before the end, at the end yes)', () => {
    const { lock } = failing(5)
    const end = later(15)
    expect(mayTry(lock, new Date(end.getTime() - 1))).toMatchObject({ because: 'locked-out', facts: { minutes: 1 } })
    expect(mayTry(lock, start)).toMatchObject({ because: 'locked-out', facts: { minutes: 15 } })
    expect(mayTry(lock, end)).toMatchObject({ permitted: true })
  })

  test('一天没有输错则重新计数 (a day without a failure begins the count anew)', () => {
    const { lock } = failing(4)
    expect(afterFailure(lock, later(24 * 60 - 1)).failures).toBe(5)
    expect(afterFailure(lock, later(24 * 60)).failures).toBe(1)
  })

  test('重新计数从锁定期满起算 (the day runs from the end of the lock)', () => {
    const { lock } = failing(12)
    const end = new Date(lock.lockedUntil!)
    expect(afterFailure(lock, later(24 * 60 - 1, end)).failures).toBe(13)
    expect(afterFailure(lock, later(24 * 60, end)).failures).toBe(1)
  })

  test('答复写明还可试几次，或要等多久 (the answer says how many tries are left, or how long to wait)', () => {
    expect(afterWrong(failing(1).lock, start, 'wrong')).toMatchObject({ because: 'wrong', facts: { left: 4 } })
    expect(afterWrong(failing(4).lock, start, 'wrong')).toMatchObject({ because: 'wrong', facts: { left: 1 } })
    expect(afterWrong(failing(5).lock, start, 'wrong')).toMatchObject({ because: 'locked-out', facts: { minutes: 15 } })
  })

  test('同一网络地址十分钟内六十次 (sixty failures from one address in ten minutes)', () => {
    expect(addressMayTry(59)).toMatchObject({ permitted: true })
    expect(addressMayTry(60)).toMatchObject({ because: 'too-many-tries-from-address' })
  })
})
