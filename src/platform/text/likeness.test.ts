import { expect, test } from 'vitest'
import { likenessTo, pairsOf } from './likeness.ts'

test('pairs do not reach over a comma; wide and narrow letters are one', () => {
  expect([...pairsOf('清淤，Ａb')]).toEqual(['清淤', 'ab'])
  expect(pairsOf('！').size).toBe(0)
})

test('the same complaint in other words is nearer than another one; the same text is 1', () => {
  const text = '北支渠淤了半边，下游四个组轮不上水'
  const [same, near, far, nothing] = likenessTo(text, [
    text,
    '我们村北支渠淤塞，下游轮不上水，请清淤',
    '学校门口没有斑马线，孩子过马路危险',
    '',
  ]) as [number, number, number, number]
  expect(same).toBeCloseTo(1)
  expect(near).toBeGreaterThan(0.25)
  expect(far).toBeLessThan(0.1)
  expect(nothing).toBe(0)
})
