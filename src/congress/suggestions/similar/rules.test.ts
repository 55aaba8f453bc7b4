import { describe, expect, test } from 'vitest'
import { mayBeGrouped, mayLeaveGroup, oneOrgan, type Groupable } from './rules.ts'

const paper = (id: string, changed: Partial<Groupable> = {}): Groupable => ({
  id,
  state: 'submitted',
  number: null,
  groupId: null,
  ...changed,
})

describe('并案办理、分别答复 (handled together, answered separately)', () => {
  test('两件在办的建议可以并案 (two papers in hand)', () => {
    expect(mayBeGrouped(paper('a'), paper('b', { state: 'handling' })).permitted).toBe(true)
  })
  test('不能与自己并案 (not with itself)', () => {
    expect(mayBeGrouped(paper('a'), paper('a'))).toMatchObject({ because: 'group-with-itself' })
  })
  test.each(['draft', 'returned', 'withdrawn', 'replied', 'reworking', 'following', 'closed'] as const)(
    '%s 的不能并案 (not sent in yet, or answered)',
    (state) => {
      expect(mayBeGrouped(paper('a'), paper('b', { state }))).toMatchObject({ because: 'group-not-now' })
      expect(mayBeGrouped(paper('a', { state }), paper('b'))).toMatchObject({ because: 'group-not-now' })
    },
  )
  test.each(['submitted', 'reviewed', 'accepted', 'assigned', 'declined', 'handling', 'extended'] as const)(
    '%s 的可以并案 (in hand)',
    (state) => {
      expect(mayBeGrouped(paper('a'), paper('b', { state })).permitted).toBe(true)
    },
  )
  test('已在别组的先退出；同组的、一件在组的可以 (one group at a time)', () => {
    const inG = { groupId: 'g' }
    expect(mayBeGrouped(paper('a', inG), paper('b', { groupId: 'h' }))).toMatchObject({ because: 'in-another-group' })
    expect(mayBeGrouped(paper('a', inG), paper('b')).permitted).toBe(true)
    expect(mayBeGrouped(paper('a', inG), paper('b', inG)).permitted).toBe(true)
  })
  test('由同一单位承办 (one lead organ)', () => {
    expect(oneOrgan([null, '水利局', '水利局', null]).permitted).toBe(true)
    expect(oneOrgan([]).permitted).toBe(true)
    expect(oneOrgan(['水利局', null, '交通局'])).toMatchObject({
      because: 'organs-differ',
      facts: { one: '水利局', other: '交通局' },
    })
  })
  test('答复前可以退出 (it may leave until it is answered)', () => {
    expect(mayLeaveGroup([]).permitted).toBe(true)
    expect(mayLeaveGroup(['第3号'])).toMatchObject({ because: 'group-answered', facts: { number: '第3号' } })
    expect(mayLeaveGroup([null])).toMatchObject({ because: 'group-answered' })
  })
})
