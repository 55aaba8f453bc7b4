import { describe, expect, test } from 'vitest'
import { extentOf, linesOf, lineBetween } from './life-geometry.ts'
import { edgesOf, layOut, type Drawn } from './life-layout.ts'

const state = (name: string, ends = false) => ({ state: name, name: { zh: name, en: name }, ends })
const step = (from: string, to: string) => ({ from, to })

/** A paper with a detour at every turn, as most lives have. */
const drawn: Drawn = {
  states: [
    state('draft'),
    state('handed-in'),
    state('returned'),
    state('answered'),
    state('redone'),
    state('closed', true),
    state('withdrawn', true),
  ],
  steps: [
    step('draft', 'handed-in'),
    step('draft', 'withdrawn'),
    step('handed-in', 'returned'),
    step('returned', 'handed-in'),
    step('handed-in', 'answered'),
    step('answered', 'redone'),
    step('redone', 'answered'),
    step('answered', 'closed'),
  ],
}
const boxes = layOut(drawn)
const at = (name: string) => boxes.find((box) => box.state === name)!

describe('a life is laid out from its table', () => {
  test('every state has a place of its own', () => {
    expect(new Set(boxes.map(({ row, column }) => `${row},${column}`)).size).toBe(drawn.states.length)
  })
  test('the straight way to the first end runs down the first column', () => {
    const way = ['draft', 'handed-in', 'answered', 'closed']
    expect(way.map((name) => [at(name).row, at(name).column])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ])
  })
  test('detours stand beside it, in the row they are first reached', () => {
    expect(at('withdrawn')).toMatchObject({ row: 1, column: 1 })
    expect(at('returned')).toMatchObject({ row: 2, column: 1 })
    expect(at('redone')).toMatchObject({ row: 3, column: 1 })
  })
  test('three states side by side still fit a narrow phone', () => {
    expect(extentOf([{ ...at('draft'), column: 2 }]).width).toBeLessThanOrEqual(360)
  })
  test('a state nothing leads to is drawn all the same', () => {
    const strayed = layOut({ ...drawn, states: [...drawn.states, state('stray')] })
    expect(strayed.find((box) => box.state === 'stray')?.row).toBeGreaterThan(at('closed').row)
  })
  test('two acts between the same states draw one line, there and back two', () => {
    expect(edgesOf({ states: [], steps: [step('a', 'b'), step('a', 'b'), step('b', 'a')] })).toHaveLength(2)
  })
  test('there and back never lie on top of each other', () => {
    const [one, other] = [at('handed-in'), at('answered')]
    expect(lineBetween(one, other, true).split(' ')[0]).not.toBe(lineBetween(other, one, true).split(' ')[0])
  })
})

describe('names in a box', () => {
  test('Chinese names take one line, long English ones two', () => {
    expect(linesOf('承诺跟踪')).toEqual(['承诺跟踪'])
    expect(linesOf('已报告，待核实')).toEqual(['已报告', '待核实'])
    expect(linesOf('promises followed')).toEqual(['promises', 'followed'])
  })
})
