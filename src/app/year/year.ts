import type { Asked, Desk } from './door.ts'
import type { Owed } from './owed.ts'
import type { Paper } from './papers.ts'

/** A year under way: the desk, what will be written, and how things are done in it. */
export interface Year extends Desk {
  /**
   * Does something, written into the journal first. What the house may well refuse, today, is `unless`: then it is left.
   * @throws when the house refuses it otherwise
   */
  readonly act: (asked: Asked, unless?: string) => Promise<void>
  /** Reads a page, which is as its contract says. */
  readonly look: <Page>(asked: Asked) => Promise<Page>
  readonly papers: readonly Paper[]
  readonly paper: (title: string) => Paper
}

/** What comes of something owed, by its kind and act. */
export type Deeds = Readonly<Record<string, (year: Year, owed: Owed) => Promise<void>>>
