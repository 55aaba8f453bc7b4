import type { House } from '../platform/database/house.ts'
import type { Door, Work } from '../platform/http/route.ts'
import type { Caller } from '../platform/identity/index.ts'
import { dayInShanghai } from '../law/day.ts'

/** The program itself, when the clock or the console sets something going. */
export const systemCaller = (congressId: number, roles: readonly string[] = []): Caller => ({
  accountId: null as never,
  sessionId: '',
  congressId,
  name: '系统',
  username: '',
  roles,
  deputyId: null,
  organId: null,
  mustChangePassword: false,
  secondFactorPending: false,
})

/** No request was made: nobody is told in a language of her own, and no cookie is left. */
export const noDoor: Door = {
  address: '',
  userAgent: '',
  token: null,
  language: 'zh',
  setCookie: () => undefined,
}

export interface RunAs {
  readonly congressId: number
  readonly now: Date
  readonly caller?: Caller
}

/** Runs an act outside a request: a job, an import, the demonstration. */
export const runAs = <T>(
  house: House,
  { congressId, now, caller }: RunAs,
  act: (work: Work) => Promise<T>,
): Promise<T> =>
  house.write(congressId, (tx) =>
    act({
      tx,
      congressId,
      now,
      today: dayInShanghai(now),
      caller: caller ?? systemCaller(congressId),
      door: noDoor,
    }),
  )
