import type { Ruling } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import type { MajorMatter } from './move.ts'

/** What one part of the room contributes to a major matter's page. */
export interface PagePart<Panel> {
  /** What the page shows of it, for this caller. */
  readonly panel: (work: Work, matter: MajorMatter) => Promise<Panel>
  /** What its own rules say of its acts before anything is typed, by act. */
  readonly asked: (work: Work, matter: MajorMatter) => Promise<Readonly<Record<string, Ruling>>>
}
