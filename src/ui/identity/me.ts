import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Answer } from '../../platform/http/contract.ts'
import { readMe } from '../../platform/identity/contract.ts'
import { keyOf } from '../ask.ts'
import { call, type ProblemError } from '../call.ts'
import { problemIn } from '../problem.ts'
import { remember, remembered } from './remembered.ts'

export type Me = NonNullable<Answer<typeof readMe>['me']>

const askedAgain = 20_000

interface Session {
  readonly me: Me | null
  /** The house could not be asked: this is who was signed in on this device last. */
  readonly unreached?: boolean
}

async function whoIsThere(): Promise<Session> {
  try {
    const { me } = await call(readMe, {})
    remember(me && !halfSignedIn(me) ? me : null)
    return { me }
  } catch (error) {
    const me = problemIn(error).status === 0 ? remembered() : null
    if (!me) throw error
    return { me, unreached: true }
  }
}

/** Oneself and the present session; `me` is null when not signed in. */
export const useSession = () =>
  useQuery<Session, ProblemError>({
    queryKey: keyOf(readMe, {}),
    queryFn: whoIsThere,
    staleTime: 60_000,
    refetchOnReconnect: 'always',
    refetchInterval: ({ state }) => (state.data?.unreached ? askedAgain : false),
  })

/** Whether the house could not be reached when it was last asked who is there. */
export const useUnreached = (): boolean => useSession().data?.unreached === true

/** Oneself; undefined until known. Pages inside the desk always know. */
export function useMe(): Me | undefined {
  return useSession().data?.me ?? undefined
}

/** Whether the reader holds one of these roles. */
export function useHolds(...roles: readonly string[]): boolean {
  const me = useMe()
  return roles.some((role) => me?.roles.includes(role))
}

/** Whether something still stands between signing in and the desk: a code, a password, a second factor. */
export const halfSignedIn = (me: Me): boolean =>
  me.mustChangePassword || me.secondFactor === 'to-pass' || me.secondFactor === 'to-set-up'

/** Takes on who one now is. Another person, or another congress, sees nothing of what was read before. */
export function useBecome(): (me: Me | null) => void {
  const client = useQueryClient()
  return useCallback(
    (me) => {
      const before = client.getQueryData<{ me: Me | null }>(keyOf(readMe, {}))?.me
      const same = before?.accountId === me?.accountId && before?.congressId === me?.congressId
      const forget = () => client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== readMe.name })
      client.setQueryData(keyOf(readMe, {}), { me })
      if (!me) remember(null)
      // Signing out, the pages still standing must leave first, or they would ask for everything anew.
      if (!same) void (me ? forget() : setTimeout(forget))
    },
    [client],
  )
}
