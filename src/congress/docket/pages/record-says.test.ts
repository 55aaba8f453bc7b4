import { describe, expect, test } from 'vitest'
import { actorSaid, kindsOf } from './record-says.ts'

const row = (name: string, said: string) => ({ name, said: { zh: said, en: said }, subjectKind: 'duty' })

describe('the kinds of events an auditor chooses from', () => {
  test('a kind only the rows know is named without its facts', () => {
    const kinds = kindsOf([row('duty.reminded', '已提醒；期限：2026-12-02'), row('duty.reminded', '已提醒')], '')
    expect(kinds.filter(({ name }) => name === 'duty.reminded').map(({ said }) => said.zh)).toEqual(['待办 · 已提醒'])
  })
  test('a known kind keeps its name', () => {
    const found = kindsOf([row('account.signed-in', 'account.signed-in')], '').find(
      ({ name }) => name === 'account.signed-in',
    )
    expect(found?.said.zh).toBe('登录')
  })
  test('the kind in the address can be seen and taken away again', () => {
    expect(kindsOf([], 'suggestion.replied').map(({ name }) => name)).toContain('suggestion.replied')
  })
})

test('the house’s own entries are said in the reader’s language', () => {
  expect(actorSaid('系统').en).toBe('the system')
  expect(actorSaid('晏小舟').en).toBe('晏小舟')
})
