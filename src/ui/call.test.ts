import { expect, test } from 'vitest'
import { addressOf } from './call.ts'

test('params go into the path, escaped', () => {
  expect(addressOf('/api/settings/:key', { params: { key: 'a/b' } })).toBe('/api/settings/a%2Fb')
})

test('what is empty stays out of the query', () => {
  const query = { search: '路灯', state: undefined, organ: '', overdue: 'true', limit: 0 }
  expect(addressOf('/api/suggestions', { query })).toBe(
    '/api/suggestions?search=%E8%B7%AF%E7%81%AF&overdue=true&limit=0',
  )
})
