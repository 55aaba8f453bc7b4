import type { Language } from '../../law/bilingual.ts'
import type { Tx } from '../database/house.ts'
import type { Caller } from '../identity/caller.ts'
import type { Answer, AnyEndpoint, Asked } from './contract.ts'

export const sessionCookie = 'lianxin_session'

/** What sign-in needs to know of the request, and the cookies it may leave. */
export interface Door {
  readonly address: string
  readonly userAgent: string
  /** The session cookie's value as sent. */
  readonly token: string | null
  readonly language: Language
  /** Sets (or with null clears) an httpOnly cookie once the transaction has committed. */
  setCookie(name: string, value: string | null, seconds?: number): void
}

/** What an act works with: its transaction, who asks, and the moment. The door opens and closes the transaction. */
export interface Work {
  readonly tx: Tx
  readonly caller: Caller
  readonly congressId: number
  /** Shanghai calendar day of `now`. */
  readonly today: string
  readonly now: Date
  readonly door: Door
}

/** A contract and who keeps it. */
export interface Route {
  readonly contract: AnyEndpoint
  readonly handle: (work: Work, asked: { params: unknown; query: unknown; body: unknown }) => Promise<unknown>
}

/** Ties a contract to its act; the types of both must agree. */
export function route<E extends AnyEndpoint>(
  contract: E,
  handle: (work: Work, asked: Asked<E>) => Promise<Answer<E>>,
): Route {
  return { contract, handle: handle as Route['handle'] }
}
