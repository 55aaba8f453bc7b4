import type { Ruling } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Gathering } from './queries.ts'

/** A gathering that was announced, and is held on another day or not at all. */
export interface Change {
  readonly kind: 'moved' | 'cancelled'
  /** The new day; null where it is not held. */
  readonly toOn: string | null
  readonly reason: string
}

/** What a later room hears of a gathering that is also its own, and what it says before it ends. */
export interface Listener {
  readonly announced?: (work: Work, gathering: Gathering) => Promise<void>
  readonly changed?: (work: Work, gathering: Gathering, change: Change) => Promise<void>
  /** null: it is none of its own. */
  readonly mayClose?: (work: Work, gathering: Gathering) => Promise<Ruling | null>
}
