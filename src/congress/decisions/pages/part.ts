import type { Finished } from '../../docket/pages/index.tsx'
import type { MajorMatterPage } from '../contract.ts'

/** What each part of the page is given. */
export interface PartProps {
  readonly paper: MajorMatterPage
  readonly reload: () => Promise<unknown>
  readonly onDone: (finished: Finished | null) => void
}
