import type { House, Reader, Tx } from '../database/house.ts'
import type { Catalogue } from '../http/sentences.ts'
import type { Work } from '../http/route.ts'
import type { Footing, Place } from './frame.ts'
import type { Shelf, usualTimes } from './kept.ts'
import type { PublicForm, PublicPage } from './page.ts'

export interface ListedCongress {
  readonly congressId: number
  readonly name: string
}

/** What the portal is made of, and what it asks of the house. */
export interface PortalParts {
  readonly house: House
  readonly clock: () => Date
  readonly pages: readonly PublicPage[]
  readonly forms: readonly PublicForm[]
  /** What a refusal says. */
  readonly sentences: Catalogue
  readonly congressNamed: (tx: Reader, congressId: number) => Promise<string | null>
  readonly congresses: (tx: Tx) => Promise<readonly ListedCongress[]>
  /** Runs an act in a writing transaction, as somebody without an account. */
  readonly write: <T>(congressId: number, now: Date, act: (work: Work) => Promise<T>) => Promise<T>
  /** Where the house is reached from outside; null: where each reader reached it. */
  readonly outside: string | null
  /** How long pages are kept. */
  readonly times?: Partial<typeof usualTimes>
}

/** The same, made ready. */
export interface Portal extends PortalParts {
  readonly shelf: Shelf
  readonly places: readonly Place[]
  readonly footing: Footing
  /** Reads as one of the few at once. */
  readonly read: <T>(congressId: number, ask: (tx: Tx) => Promise<T>) => Promise<T>
  /** Takes in what was sent as one of the few at once: files are held in memory. */
  readonly receive: <T>(take: () => Promise<T>) => Promise<T>
}
