import { expect, test } from 'vitest'
import { foundIn, leavesPersonal, marked, partKey, preview, spansOf, toggled } from './parts.ts'

const original = {
  title: '漏水',
  text: '找王某13800138000',
  found: [{ in: 'text' as const, from: 3, to: 14, kind: 'phone' }],
}

test('疑似个人信息先隐去，取消勾选才公开 (found data are covered until the tick is taken away)', () => {
  const parts = foundIn(original)
  expect(preview(original, parts).text).toBe('找王某■■')
  expect(leavesPersonal(parts)).toBe(false)
  const open = toggled(parts, partKey(original.found[0]!))
  expect(preview(original, open).text).toBe(original.text)
  expect(leavesPersonal(open)).toBe(true)
  expect(spansOf(open)).toEqual([])
})

test('审核人选中的也隐去，同一处只记一次 (what is marked is covered, once)', () => {
  const name = { in: 'text' as const, from: 1, to: 3 }
  const parts = marked(marked(foundIn(original), name), name)
  expect(parts).toHaveLength(2)
  expect(preview(original, parts)).toEqual({ title: '漏水', text: '找■■' })
})
