import { describe, expect, test } from 'vitest'
import { drawnAcross, drawnDown, linesOf, type RoutePoint } from './drawing.ts'

const point = (ordinal: number | null, title: string, mark = ''): RoutePoint => ({ ordinal, title, time: '', mark })

describe('路线示意图: the drawing of a route', () => {
  test('a long name is broken between characters, and ends in an ellipsis when it does not fit', () => {
    expect(linesOf('上堰村东干渠', 14, 3)).toEqual(['上堰村东干渠'])
    expect(linesOf('关于修复上堰村东干渠渗漏段', 7, 3)).toEqual(['关于修复上堰村', '东干渠渗漏段'])
    expect(linesOf('一二三四五六七八九十甲乙丙丁', 4, 2)).toEqual(['一二三四', '五六七…'])
  })
  test('an English name is broken between words, and a word too long for a line stays whole', () => {
    expect(linesOf('East canal at Shangyan', 7, 3)).toEqual(['East canal', 'at Shangyan'])
    expect(linesOf('', 7, 3)).toEqual([''])
    expect(linesOf('Donaudampfschifffahrt', 7, 3)).toEqual(['Donaudampfschifffahrt'])
  })
  test('downwards no name reaches into the next, however many lines it has', () => {
    const { points, height } = drawnDown([
      point(null, '县人大门口'),
      point(1, '关于修复上堰村东干渠渗漏段并加高护坡的建议', '好做法'),
      point(2, '石湾村'),
    ])
    const gaps = points.slice(1).map(({ y }, index) => y - (points[index]?.y ?? 0))
    expect(gaps[1]).toBeGreaterThan(gaps[0] ?? 0)
    expect(height).toBeGreaterThan(points.at(-1)?.y ?? 0)
  })
  test('across every stop has the same room', () => {
    const { points, width } = drawnAcross([point(null, '出发'), point(1, '甲'), point(2, '乙')])
    expect(points.map(({ x }) => x)).toEqual([58, 174, 290])
    expect(width).toBe(348)
  })
})
