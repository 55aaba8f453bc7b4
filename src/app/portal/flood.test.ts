import { describe, expect, test } from 'vitest'
import { floodGate, networkOf } from './flood.ts'

const minute = 60_000

describe('questions from one network', () => {
  test('so many an hour, not one more; an hour later there is room again', () => {
    const mayCome = floodGate(3)
    for (const at of [0, 1, 2]) expect(mayCome('10.0.0.1', at * minute)).toBe(true)
    expect(mayCome('10.0.0.1', 59 * minute)).toBe(false)
    expect(mayCome('10.0.0.1', 60 * minute)).toBe(true)
    expect(mayCome('10.0.0.1', 60.5 * minute)).toBe(false)
    expect(mayCome('10.0.0.1', 61 * minute)).toBe(true)
  })
  test('another network is not shut out with it', () => {
    const mayCome = floodGate(1)
    expect(mayCome('10.0.0.1', 0)).toBe(true)
    expect(mayCome('10.0.0.1', 0)).toBe(false)
    expect(mayCome('10.0.0.2', 0)).toBe(true)
  })
  test('of IPv6 the network counts, not the machine', () => {
    expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb::9'))
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
    expect(networkOf('::ffff:10.0.0.1')).not.toBe(networkOf('::ffff:10.0.0.2'))
  })
  test('however many networks come, memory stays bounded', () => {
    const mayCome = floodGate(1)
    for (let each = 0; each < 10_050; each += 1) expect(mayCome(`n${each}`, each)).toBe(true)
  })
})
