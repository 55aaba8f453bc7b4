import { dayInShanghai } from '../../law/day.ts'
import type { House } from '../../platform/database/house.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import type { Level, Role } from './words.ts'

/** The moment tests happen in, unless they say another. */
export const testNow = new Date('2026-11-23T09:00:00+08:00')

/** Somebody in these roles. */
export const testCaller = (
  congressId: number,
  roles: readonly Role[],
  { deputyId = null, organId = null }: { deputyId?: string | null; organId?: string | null } = {},
): Caller => ({
  accountId: '00000000-0000-7000-8000-000000000001',
  sessionId: '00000000-0000-7000-8000-000000000002',
  congressId,
  name: roles.join('、'),
  username: roles[0] ?? 'nobody',
  roles,
  deputyId,
  organId,
  mustChangePassword: false,
  secondFactorPending: false,
})

/** Does something as a caller at a moment, in a transaction of its own, as the door would. */
export const workIn = <T>(
  house: House,
  {
    congressId,
    caller = testCaller(congressId, ['staff']),
    at = testNow,
  }: { congressId: number; caller?: Caller; at?: Date },
  act: (work: Work) => Promise<T>,
): Promise<T> =>
  house.write(congressId, (tx) => {
    const door = { address: '', userAgent: '', token: null, language: 'zh' as const, setCookie: () => undefined }
    return act({ tx, congressId, caller, now: at, today: dayInShanghai(at), door })
  })

export interface TestCongress {
  readonly congressId: number
  readonly sessionId: string
}

/** A congress with its fifth session, held 2026-01-13 to 16, and nothing else. */
export async function testCongress(
  house: House,
  {
    level = 'county',
    congressId = 1,
    name = `试验${congressId}县人民代表大会`,
  }: { level?: Level; congressId?: number; name?: string } = {},
): Promise<TestCongress> {
  const sessionId = newId(testNow.getTime())
  await house.write(congressId, async (tx) => {
    const of = { congress_id: congressId }
    await tx
      .insertInto('organs.congress')
      .values({
        ...of,
        name,
        short_name: name.slice(0, 4),
        level,
        term: 17,
        term_began: '2021-12-10',
        created_at: testNow,
      })
      .execute()
    await tx
      .insertInto('organs.session')
      .values({
        ...of,
        id: sessionId,
        name: '第十七届人民代表大会第五次会议',
        term: 17,
        ordinal: 5,
        opens_on: '2026-01-13',
        closes_on: '2026-01-16',
      })
      .execute()
  })
  return { congressId, sessionId }
}
