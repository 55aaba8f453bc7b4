import type { Ruling } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import type { PageRow } from './read.ts'

/** What one part of the room contributes to a paper's page. */
export interface PagePart<Panel> {
  /** What the page shows of it, for this caller. */
  readonly panel: (work: Work, row: PageRow) => Promise<Panel>
  /** What its own rules say of its acts before anything is typed, by act. */
  readonly asked: (work: Work, row: PageRow) => Promise<Readonly<Record<string, Ruling>>>
}
