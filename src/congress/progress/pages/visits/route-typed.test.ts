import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../contract.ts'
import { moved, newPlace, stopAt } from './route-typed.ts'

const stop = (title: string, arrivesAt: string) => ({ ...newPlace(), title, arrivesAt })
const shown = (stops: readonly { title: string; arrivesAt: string }[]) =>
  stops.map(({ title, arrivesAt }) => `${arrivesAt} ${title}`)

describe('排定路线: a route being planned', () => {
  const stops = [stop('甲', '09:20'), stop('乙', '10:00'), stop('丙', '')]
  test('moved, the places change and the times stay (上移、下移时时间不动)', () => {
    expect(shown(moved(stops, 1, -1))).toEqual(['09:20 乙', '10:00 甲', ' 丙'])
    expect(shown(moved(stops, 1, 1))).toEqual(['09:20 甲', '10:00 丙', ' 乙'])
  })
  test('beyond either end nothing moves', () => {
    expect(moved(stops, 0, -1)).toBe(stops)
    expect(moved(stops, 2, 1)).toBe(stops)
  })
  test('a paper’s title becomes the name of a place; its own place comes along', () => {
    const paper = { itemId: 'a', title: '关于修复上堰村东干渠的建议', place: '上堰村' } as Candidate
    expect(stopAt(paper)).toMatchObject({ itemId: 'a', title: '修复上堰村东干渠', place: '上堰村' })
    expect(stopAt({ ...paper, title: '清淤三百米' })).toMatchObject({ title: '清淤三百米' })
  })
})
