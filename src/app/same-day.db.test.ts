import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/database/id.ts'
import { testApi, type TestCongress } from './testing.ts'

const api = await testApi()
let town: TestCongress
beforeAll(async () => {
  town = await api.congress()
})

const done = async (asked: Promise<{ status: number; body: Record<string, any> }>) => {
  const { status, body } = await asked
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

async function assigned(): Promise<string> {
  const { deputy, staff } = town.browsers
  const id = newId()
  await done(deputy.ask('POST', '/suggestions', { id, title: '修渠', facts: '漏水', proposal: '修' }))
  await done(deputy.ask('POST', `/suggestions/${id}/submit`, { version: 1 }))
  await done(staff.ask('POST', `/suggestions/${id}/assign`, { version: 2, organId: town.organs.water }))
  return id
}
const sign = (id: string) => done(town.browsers['organ-handler'].ask('POST', `/suggestions/${id}/sign`, { version: 3 }))

/** The day the list names, and the day the duty to reply does. */
async function daysOf(id: string): Promise<(string | undefined)[]> {
  const page = await done(town.browsers.staff.ask('GET', `/suggestions/${id}`))
  const duty = page['duties'].find(({ act }: { act: string }) => act === 'reply')
  return [page['replyDueOn'], duty?.dueOn]
}

const within = (count: number) =>
  done(
    town.browsers.staff.ask('PUT', '/settings/suggestions.reply-within', {
      value: { count, unit: 'month' },
      citation: { law: '某县办法', number: '第九条', asOf: '2025-01-01' },
    }),
  )

async function changeCalendar(day: string): Promise<void> {
  const change = { year: 2026, source: '通知', days: [{ day, kind: 'off', name: '假' }] }
  const { fingerprint } = await done(town.browsers.staff.ask('POST', '/calendar/preview', change))
  await done(town.browsers.staff.ask('PUT', '/calendar', { ...change, fingerprint }))
}

describe('the lists and the duties name the same day', () => {
  test('though the rule changed between assignment and signing, and the calendar after it', async () => {
    const id = await assigned()
    expect(await daysOf(id)).toEqual(['2026-06-02', undefined])
    await within(2)
    await sign(id)
    expect(await daysOf(id)).toEqual(['2026-05-06', '2026-05-06'])
    await within(3)
    await changeCalendar('2026-05-06')
    expect(await daysOf(id)).toEqual(['2026-05-07', '2026-05-07'])
  })
  test('though the calendar changed, for papers handed over and papers signed for', async () => {
    const [waiting, signed] = [await assigned(), await assigned()]
    await sign(signed)
    await changeCalendar('2026-06-02')
    expect(await daysOf(waiting)).toEqual(['2026-06-03', undefined])
    expect(await daysOf(signed)).toEqual(['2026-06-03', '2026-06-03'])
    await sign(waiting)
    expect(await daysOf(waiting)).toEqual(['2026-06-03', '2026-06-03'])
  })
})
