import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import { ground } from './words.ts'

/** What has been counted against a name. Instants in ISO form. */
export interface Lock {
  readonly failures: number
  readonly lastFailedAt: string | null
  readonly lockedUntil: string | null
}

export const untouched: Lock = { failures: 0, lastFailedAt: null, lockedUntil: null }

const failuresAllowed = 5
const minute = 60_000
const firstRest = 15 * minute
const longestRest = 24 * 60 * minute
/** After a day without a failure the count begins anew. */
const forgottenAfter = 24 * 60 * minute

const minutesUntil = (until: string, now: Date): number => Math.ceil((Date.parse(until) - now.getTime()) / minute)

/** May this name be tried now? The same for a name nobody has. */
export function mayTry(lock: Lock, now: Date): Ruling<'locked-out'> {
  const { lockedUntil } = lock
  if (!lockedUntil || Date.parse(lockedUntil) <= now.getTime()) return permit(ground.signIn)
  return refuse(ground.signIn, 'locked-out', { minutes: minutesUntil(lockedUntil, now), until: lockedUntil })
}

/** What is counted after one more failure: the fifth locks for 15 minutes, each further one for twice as long. */
export function afterFailure(lock: Lock, now: Date): Lock {
  const since = Math.max(Date.parse(lock.lastFailedAt ?? ''), Date.parse(lock.lockedUntil ?? lock.lastFailedAt ?? ''))
  const forgotten = lock.failures > 0 && now.getTime() - since >= forgottenAfter
  const failures = forgotten ? 1 : lock.failures + 1
  const rest = Math.min(firstRest * 2 ** Math.min(failures - failuresAllowed, 20), longestRest)
  return {
    failures,
    lastFailedAt: now.toISOString(),
    lockedUntil: failures < failuresAllowed ? null : new Date(now.getTime() + rest).toISOString(),
  }
}

/** What a failed try is answered with: how many are left, or until when the name rests. */
export function afterWrong<Reason extends string>(lock: Lock, now: Date, because: Reason) {
  const rests = mayTry(lock, now)
  return rests.permitted ? refuse(ground.signIn, because, { left: failuresAllowed - lock.failures }) : rests
}

/** Minutes over which failures from one network address are counted. */
export const addressWindow = 10
const failuresPerAddress = 60

/** Many names tried from one address is guessing too; generous, for an office shares one address. */
export const addressMayTry = (failures: number): Ruling<'too-many-tries-from-address'> =>
  failures < failuresPerAddress
    ? permit(ground.signIn)
    : refuse(ground.signIn, 'too-many-tries-from-address', { minutes: addressWindow, failures })
