import { describe, expect, test } from 'vitest'
import { mayBeKey, mayChoose, mayDrop, mayReceive } from './rules.ts'

const permitted = { permitted: true }
const refused = (because: string) => ({ permitted: false, because })

describe('重点督办件由主任会议或者主席团选定', () => {
  const asked = {
    state: 'handling',
    isKey: false,
    fromOn: '2026-06-01',
    toOn: '2026-10-31',
    today: '2026-05-20',
  } as const
  test.each(['assigned', 'handling', 'separate', 'replied', 'reworking', 'escalated', 'following'] as const)(
    '%s：在办的可以选',
    (state) => expect(mayBeKey({ state, isKey: false })).toMatchObject(permitted),
  )
  test.each(['draft', 'submitted', 'accepted', 'returned', 'withdrawn', 'closed'] as const)(
    '%s：没有交办的、已经结束的不可以',
    (state) => expect(mayBeKey({ state, isKey: false })).toMatchObject(refused('not-under-way')),
  )
  test('一件只列一次', () => expect(mayChoose({ ...asked, isKey: true })).toMatchObject(refused('key-already')))
  test('起止日期有先后，且没有全部过去', () => {
    expect(mayChoose(asked)).toMatchObject(permitted)
    expect(mayChoose({ ...asked, toOn: '2026-05-31' })).toMatchObject(refused('key-days-wrong'))
    expect(mayChoose({ ...asked, fromOn: '2026-05-01', toOn: '2026-05-20' })).toMatchObject(refused('key-days-wrong'))
    expect(mayChoose({ ...asked, fromOn: '2026-05-01', toOn: '2026-05-21' })).toMatchObject(permitted)
  })
  test('撤下的写明理由', () => {
    expect(mayDrop({ isKey: true, reason: '已经解决' })).toMatchObject(permitted)
    expect(mayDrop({ isKey: true, reason: ' ' })).toMatchObject(refused('reason-missing'))
    expect(mayDrop({ isKey: false, reason: '已经解决' })).toMatchObject(refused('not-key'))
  })
})

describe('催办函、督办函', () => {
  test('由收函单位签收', () => {
    expect(mayReceive({ isAddressee: true })).toMatchObject(permitted)
    expect(mayReceive({ isAddressee: false })).toMatchObject(refused('letter-of-another'))
  })
})
