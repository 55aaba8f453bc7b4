import { describe, expect, test } from 'vitest'
import { stateCouncil } from '../clock/index.ts'
import { isTimeToRemind } from './hours.ts'

const hours = { from: 9, until: 17 }
const at = (moment: string) => isTimeToRemind(stateCouncil, hours, new Date(moment))

describe('惯例 提醒在工作日的工作时间发出: when people are reminded', () => {
  test('九点起，十七点前 (from nine, before five)', () => {
    expect(at('2026-11-23T08:59:59+08:00')).toBe(false)
    expect(at('2026-11-23T09:00:00+08:00')).toBe(true)
    expect(at('2026-11-23T16:59:59+08:00')).toBe(true)
    expect(at('2026-11-23T17:00:00+08:00')).toBe(false)
  })
  test('周末和放假的日子不发 (not on a rest day)', () => {
    expect(at('2026-11-22T10:00:00+08:00')).toBe(false)
    expect(at('2026-10-01T10:00:00+08:00')).toBe(false)
  })
  test('调休上班的周末照发 (but on a weekend worked in exchange)', () => {
    const madeUp = Object.keys(stateCouncil.makeUp).find((day) => day.startsWith('2026'))
    expect(at(`${madeUp}T10:00:00+08:00`)).toBe(true)
  })
  test('上海的钟，不是服务器的钟 (by the clock of Shanghai)', () => {
    expect(at('2026-11-23T01:00:00Z')).toBe(true)
    expect(at('2026-11-23T10:00:00Z')).toBe(false)
  })
})
