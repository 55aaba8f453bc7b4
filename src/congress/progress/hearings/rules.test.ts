import { describe, expect, test } from 'vitest'
import { formBy, formsAreDue, mayGive, mayMark } from './rules.ts'

describe('惯例 听取进展前七日报送办理进展表: the forms', () => {
  const heldOn = '2026-12-15'
  test('会前十四日发出 (they go out fourteen days ahead, and not on the day itself)', () => {
    expect(formsAreDue({ heldOn, today: '2026-11-30' })).toBe(false)
    expect(formsAreDue({ heldOn, today: '2026-12-01' })).toBe(true)
    expect(formsAreDue({ heldOn, today: '2026-12-14' })).toBe(true)
    expect(formsAreDue({ heldOn, today: '2026-12-15' })).toBe(false)
  })
  test('会前七日报送；临时召开的，会前一日 (due seven days ahead; at short notice the day before)', () => {
    expect(formBy({ heldOn, today: '2026-12-07' })).toBe('2026-12-08')
    expect(formBy({ heldOn, today: '2026-12-08' })).toBe('2026-12-14')
    expect(formBy({ heldOn, today: '2026-12-14' })).toBe('2026-12-14')
  })
  test('逐件说明，没有进展也要说明 (every item is spoken to)', () => {
    const items = [
      { id: 'a', title: '修渠' },
      { id: 'b', title: '修路' },
    ]
    expect(mayGive({ items, said: new Map([['a', '已开工']]) })).toMatchObject({
      because: 'item-unanswered',
      facts: { title: '修路' },
    })
    const both = new Map([
      ['a', '已开工'],
      ['b', '没有进展'],
    ])
    expect(mayGive({ items, said: both })).toMatchObject({ permitted: true })
    expect(mayGive({ items: [], said: new Map() })).toMatchObject({ permitted: true })
  })
  test('听取时记录 (marks are made while it is heard, or before the minutes)', () => {
    expect(mayMark({ state: 'announced' })).toMatchObject({ because: 'not-being-heard' })
    for (const state of ['under-way', 'to-minute']) expect(mayMark({ state })).toMatchObject({ permitted: true })
    expect(mayMark({ state: 'concluded' })).toMatchObject({ because: 'not-being-heard' })
  })
})
