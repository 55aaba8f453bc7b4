import { describe, expect, test } from 'vitest'
import { mayBePassword } from './policy.ts'
import { hashPassword, issuedPassword, passwordFits } from './password.ts'

const because = (password: string, username = 'wangfang'): string => {
  const ruling = mayBePassword(password, username)
  return ruling.permitted ? 'permitted' : ruling.because
}

describe('密码要求 (what may be a password)', () => {
  test('至少十个字符：九个不行，十个可以 (nine may not, ten may)', () => {
    expect(mayBePassword('t7-kmqpwz', 'x')).toMatchObject({
      because: 'password-too-short',
      facts: { needed: 10, have: 9 },
    })
    expect(because('t7-kmqpwzh')).toBe('permitted')
  })

  test('汉字按字计数 (characters of any script count as one)', () => {
    expect(because('春江花月夜里听潮涨')).toBe('password-too-short')
    expect(because('春江花月夜里听潮涨起')).toBe('permitted')
  })

  test('最多 128 个字符 (128 may, 129 may not)', () => {
    const long = 'kq7!vb2-'.repeat(16)
    expect(because(long)).toBe('permitted')
    expect(because(`${long}x`)).toBe('password-too-long')
  })

  test('不得含用户名 (not the username, in whatever case)', () => {
    expect(because('!!WangFang8261')).toBe('password-contains-username')
    expect(because('!!WangFan8261')).toBe('permitted')
  })

  test.each(['Admin@123456', 'woaini1314', '1qaz2wsx3edc', 'Password123'])(
    '常见密码 %s 不行 (common ones)',
    (password) => {
      expect(because(password)).toBe('password-too-common')
    },
  )

  test.each([
    '1234567890',
    '9876543210987',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'ababababab',
    'qwertyuiop[]',
    '1122334455667788',
  ])('重复或连续的 %s 不行 (runs and repetitions)', (password) => {
    expect(because(password)).toBe('password-too-plain')
  })
})

describe('密码的保存 (how a password is kept)', () => {
  test('argon2id，19 MiB，两遍，一路', async () => {
    expect(await hashPassword('t7-kmqpwzh')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('全角与半角视为同一密码 (full-width letters are the same password)', async () => {
    const hashed = await hashPassword('ｔ7-kmqpwzh')
    expect(await passwordFits('t7-kmqpwzh', hashed)).toBe(true)
    expect(await passwordFits('t7-kmqpwzH', hashed)).toBe(false)
  })

  test('没有这个账号时也要算一遍，且总是不符 (no account: as much work, never a fit)', async () => {
    expect(await passwordFits('t7-kmqpwzh', undefined)).toBe(false)
    const time = async (hashed: string | undefined): Promise<number> => {
      const began = performance.now()
      await passwordFits('t7-kmqpwzh', hashed)
      return performance.now() - began
    }
    const known = await time(await hashPassword('another-one-9'))
    // Generous, for the machine is shared: without the dummy hash the answer would come in microseconds.
    expect(await time(undefined)).toBeGreaterThan(known / 10)
  })

  test('发放的初始密码符合要求且各不相同 (issued passwords keep the policy and differ)', () => {
    const issued = Array.from({ length: 50 }, issuedPassword)
    expect(new Set(issued).size).toBe(50)
    for (const password of issued) expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/)
  })
})
