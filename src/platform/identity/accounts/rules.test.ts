import { describe, expect, test } from 'vitest'
import { kindOf, mayBeGiven, mayBeHeldTogether, mayBeManaged } from './rules.ts'
import { administrators, refusalSentences } from '../words.ts'

const known = { deputy: 'deputy', staff: null, chair: null, 'organ-handler': 'organ', 'organ-head': 'organ' } as const
const roles = { ...known, 'system-admin': null, 'security-admin': null, 'audit-admin': null }
const because = (...given: Parameters<typeof mayBeGiven>[0]): string => {
  const ruling = mayBeGiven(given, roles)
  return ruling.permitted ? 'permitted' : ruling.because
}

describe('三员分立 (the three administrators)', () => {
  test.each(administrators)('%s 可以单独担任 (each alone)', (role) => {
    expect(mayBeHeldTogether([role])).toMatchObject({ permitted: true })
    expect(kindOf([{ role }])).toBe(role)
  })

  test('任意两员不得由一个账号担任 (no two of the three)', () => {
    for (const one of administrators)
      for (const other of administrators)
        if (one !== other)
          expect(mayBeHeldTogether([one, other])).toMatchObject({ because: 'three-administrators-are-separate' })
  })

  test('管理员不兼业务角色 (no business role beside one)', () => {
    expect(because({ role: 'audit-admin' }, { role: 'staff' })).toBe('administrator-holds-no-other-role')
    expect(because({ role: 'staff' }, { role: 'chair' })).toBe('permitted')
  })
})

describe('角色的设定 (roles given)', () => {
  test('至少一个，且须为已知 (at least one, and known)', () => {
    expect(because()).toBe('no-role')
    expect(because({ role: 'emperor' })).toBe('no-such-role')
    expect(because({ role: 'toString' })).toBe('no-such-role')
  })

  test('代表要指明代表，承办单位要指明单位 (deputies and organs are named)', () => {
    expect(because({ role: 'deputy' })).toBe('role-names-no-deputy')
    expect(because({ role: 'deputy', deputyId: 'd' })).toBe('permitted')
    expect(because({ role: 'organ-head' })).toBe('role-names-no-organ')
    expect(because({ role: 'organ-head', organId: 'a' }, { role: 'organ-handler', organId: 'a' })).toBe('permitted')
    expect(because({ role: 'organ-head', organId: 'a' }, { role: 'organ-handler', organId: 'b' })).toBe(
      'one-organ-only',
    )
    expect(because({ role: 'chair', deputyId: 'd' })).toBe('only-deputies-name-a-deputy')
    expect(because({ role: 'deputy', deputyId: 'd' }, { role: 'deputy', deputyId: 'e' })).toBe('role-twice')
  })

  test('不得办理自己的和别级发放的账号 (not one’s own account, not another congress’s)', () => {
    const by = { accountId: 'me', congressId: 3 }
    expect(mayBeManaged({ id: 'me', homeCongressId: 3 }, by)).toMatchObject({ because: 'not-your-own-account' })
    expect(mayBeManaged({ id: 'x', homeCongressId: 4 }, by)).toMatchObject({ because: 'issued-by-another-congress' })
    expect(mayBeManaged({ id: 'x', homeCongressId: 3 }, by)).toMatchObject({ permitted: true })
  })
})

test('every sentence is complete in both languages, whatever the facts', () => {
  for (const sentence of Object.values(refusalSentences)) {
    const facts = { left: 1, minutes: 2, needed: 3, have: 4, most: 5, role: 'r', username: 'u' }
    const { zh, en } = sentence(facts)
    expect(zh).toMatch(/\p{Script=Han}.*。$/su)
    expect(en).toMatch(/^[A-Z].*[.]$/s)
    expect(zh + en).not.toContain('undefined')
  }
})
