import { describe, expect, test } from 'vitest'
import { order } from './testing-template.ts'
import { testHouse } from './testing.ts'

const first = await testHouse()
const second = await testHouse()

describe("a test file's database", () => {
  test('is its own: what one writes the other does not see', async () => {
    await order(first.ownerUrl, 'create table public.only_here (n integer)')
    const seen = await order(second.ownerUrl, `select to_regclass('public.only_here')::text as name`)
    expect(seen).toEqual([{ name: null }])
  })

  test('is migrated', async () => {
    expect(await order(first.ownerUrl, 'select name from platform.migration')).not.toHaveLength(0)
  })

  test('is asked as the application role through the house and through appUrl', async () => {
    const asked = 'select current_user::text as name'
    expect(await first.house.query(asked)).toEqual([{ name: 'lianxin_app' }])
    expect(await order(first.appUrl, asked)).toEqual([{ name: 'lianxin_app' }])
    expect(await order(first.ownerUrl, asked)).not.toEqual([{ name: 'lianxin_app' }])
  })

  test('is gone once closed', async () => {
    const third = await testHouse()
    await third.close()
    const name = new URL(third.ownerUrl).pathname.slice(1)
    expect(await order(first.ownerUrl, `select datname as name from pg_database where datname = '${name}'`)).toEqual([])
  })
})
