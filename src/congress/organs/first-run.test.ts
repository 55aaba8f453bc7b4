import { describe, expect, test } from 'vitest'
import { mayBeSetUp } from './first-run.ts'

const whole = {
  congresses: 0,
  keyMatches: true,
  roles: ['staff', 'system-admin', 'security-admin', 'audit-admin'],
}

describe('初次设立 (the first set-up)', () => {
  test('once, with the key, with its three administrators and somebody to do the work', () =>
    expect(mayBeSetUp(whole)).toMatchObject({ permitted: true }))
  test.each([
    ['a second time', { congresses: 1 }, 'already-set-up'],
    ['without the key', { keyMatches: false }, 'wrong-setup-key'],
    [
      'with two administrators of the three',
      { roles: ['staff', 'system-admin', 'security-admin'] },
      'administrators-missing',
    ],
    ['without staff', { roles: whole.roles.slice(1) }, 'staff-missing'],
  ])('not %s', (_how, change, because) => expect(mayBeSetUp({ ...whole, ...change })).toMatchObject({ because }))
})
