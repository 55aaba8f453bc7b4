import { describe, expect, test } from 'vitest'
import { mayBeTold, waitAfter } from './rules.ts'

describe('惯例 提醒方式由本人选择: how a person may be told', () => {
  const both = ['mail', 'message'] as const
  test.each(['li@example.cn', 'li.xiulan+ren@office.gov.cn'])('%s is an address for mail', (address) =>
    expect(mayBeTold({ channel: 'mail', address, offered: both })).toMatchObject({ permitted: true }),
  )
  test.each(['li', 'li@', 'li@office', 'a b@office.cn', 'x@y.cn, z@y.cn', 'x@y.cn>'])('%s is none', (address) =>
    expect(mayBeTold({ channel: 'mail', address, offered: both })).toMatchObject({ because: 'no-such-address' }),
  )
  test.each(['13800138000', '+86 138-0013-8000', 'LiXiulan'])('%s can be told by message', (address) =>
    expect(mayBeTold({ channel: 'message', address, offered: both })).toMatchObject({ permitted: true }),
  )
  test.each(['1380', '13800138000；13900139000'])('%s can not', (address) =>
    expect(mayBeTold({ channel: 'message', address, offered: both })).toMatchObject({ because: 'no-such-address' }),
  )
  test('what the office does not offer cannot be chosen', () =>
    expect(mayBeTold({ channel: 'mail', address: 'li@example.cn', offered: ['message'] })).toMatchObject({
      because: 'channel-not-offered',
      facts: { channel: 'mail' },
    }))
})

test('a try that failed is repeated after five minutes, then ever later, but within a day', () => {
  const minutes = [0, 1, 2, 20].map((tries) => waitAfter(tries) / 60_000)
  expect(minutes).toEqual([5, 10, 20, 1440])
})
