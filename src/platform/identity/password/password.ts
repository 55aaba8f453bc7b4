import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { passwordOf } from './policy.ts'

/** argon2id with 19 MiB, two passes, one lane: about 20 ms. The enum is a constant the runtime does not have. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (typed: string): Promise<string> => hash(passwordOf(typed), cost)

let nobodys: Promise<string> | undefined
/** A hash no password fits: a name nobody has takes as long to refuse as one somebody has. */
const nobodysHash = (): Promise<string> => (nobodys ??= hashPassword(issuedPassword()))

/** Whether the password fits; without a hash (no such account) it takes as long and says no. */
export async function passwordFits(typed: string, hashed: string | undefined): Promise<boolean> {
  const fits = await verify(hashed ?? (await nobodysHash()), passwordOf(typed))
  return fits && hashed !== undefined
}

// Without the signs that look alike on paper.
const legible = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to hand over once, `k7qm-3xtp-9wfa-c2hd`: 78 bits, easily read aloud. */
export function issuedPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => legible.charAt(randomInt(legible.length))).join('')
  return [group(), group(), group(), group()].join('-')
}
