import { insist, type Ruling } from '../../law/ruling.ts'
import { newId } from '../database/id.ts'
import type { Work } from '../http/route.ts'
import { keepSoFar } from './enter.ts'
import { noteAttempt } from './queries.ts'

interface Outcome {
  readonly username: string
  readonly ruling: Ruling
  /** The congress the transaction is bound to. */
  readonly congressId: number
  /** What a success is written down as. */
  readonly success: 'signed-in' | 'second-factor-shown' | 'password-confirmed'
}

/** Writes the outcome of a try down, a failure for good, and insists on it. @throws Refused */
export async function noteAndInsist({ tx, now, door }: Work, { username, ruling, congressId, success }: Outcome) {
  const outcome = ruling.permitted ? success : ruling.because
  const { address, userAgent } = door
  await noteAttempt(tx, { id: newId(now.getTime()), at: now, username, outcome, address, userAgent })
  if (!ruling.permitted) await keepSoFar(tx, congressId)
  insist(ruling)
}
