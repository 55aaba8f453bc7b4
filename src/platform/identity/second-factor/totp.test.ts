import { generateSync } from 'otplib'
import { describe, expect, test } from 'vitest'
import { enrolmentUri, newSecret, stepOf } from './totp.ts'

const secret = newSecret()
const now = new Date('2026-11-23T09:00:10+08:00')
const step = Math.floor(now.getTime() / 30_000)
const code = (offset: number): string => generateSync({ secret, epoch: (step + offset) * 30 })
const of = (typed: string, lastStep = 0): number | null => stepOf(typed, { secret, lastStep }, now)

describe('动态口令 (the second factor)', () => {
  test('前后各一步之内有效，两步无效 (one step either way, not two)', () => {
    expect([-1, 0, 1].map((offset) => of(code(offset)))).toEqual([step - 1, step, step + 1])
    expect([-2, 2].map((offset) => of(code(offset)))).toEqual([null, null])
  })

  test('用过的一步及更早的不得再用 (a code serves once, and no earlier one after it)', () => {
    expect(of(code(0), step - 1)).toBe(step)
    expect(of(code(0), step)).toBeNull()
    expect(of(code(-1), step)).toBeNull()
    expect(of(code(1), step)).toBe(step + 1)
  })

  test('时钟回拨也不出错 (a clock set back is no fault)', () => {
    expect(of(code(0), step + 100)).toBeNull()
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('“%s”不是动态口令 (not a code)', (typed) => {
    expect(of(typed)).toBeNull()
  })

  test('二维码内容带用户名与密钥 (what the app reads)', () => {
    const uri = new URL(enrolmentUri(secret, '王芳'))
    expect(decodeURIComponent(uri.pathname)).toContain('王芳')
    expect(uri.searchParams.get('secret')).toBe(secret)
  })
})
