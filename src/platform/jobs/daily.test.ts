import { expect, test } from 'vitest'
import { reporting } from './daily.ts'

test('a round that fails is told of, and stays failed for the queue to try again', async () => {
  const told: unknown[] = []
  const broken = new Error('broken')
  const round = reporting(
    () => Promise.reject(broken),
    (error) => void told.push(error),
  )
  await expect(round()).rejects.toBe(broken)
  expect(told).toEqual([broken])
})
