import { permit, type Ruling } from '../../law/ruling.ts'
import type { Tx } from '../database/house.ts'
import { keepSoFar } from './enter.ts'
import { afterFailure, afterWrong, mayTry } from './lock-out.ts'
import { countFailure, forgetFailures, lockOf } from './queries.ts'
import { ground } from './words.ts'

interface Try<Reason extends string> {
  readonly tx: Tx
  readonly congressId: number
  readonly now: Date
  /** What the failures are counted against: a username, or a second factor. */
  readonly key: string
  readonly because: Reason
  readonly isRight: () => Promise<boolean>
}

/**
 * One try at a secret. It is counted as failed before it is made, so that parallel guesses each cost one, and forgotten
 * when it was right. A locked name is tried all the same, in vain, so that the time tells nothing.
 */
export async function tryOnce<Reason extends string>(asked: Try<Reason>): Promise<Ruling<Reason | 'locked-out'>> {
  const { tx, congressId, now, key, because, isRight } = asked
  for (;;) {
    const seen = await lockOf(tx, key)
    const ruling = mayTry(seen, now)
    if (!ruling.permitted) {
      await isRight()
      return ruling
    }
    const next = afterFailure(seen, now)
    // Somebody else's failure came between: look again. Each round one of the rivals gets through, and five lock.
    if (!(await countFailure(tx, key, { seen, next }))) continue
    await keepSoFar(tx, congressId)
    if (!(await isRight())) return afterWrong(next, now, because)
    await forgetFailures(tx, key)
    return permit(ground.signIn)
  }
}
