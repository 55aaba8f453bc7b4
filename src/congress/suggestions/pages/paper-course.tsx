import { MatterCourse } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { suggestionLife } from '../life.ts'

/** The paper's life drawn from its table. */
export const PaperCourse = ({ paper }: { paper: Pick<SuggestionPage, 'state' | 'history'> }) => (
  <MatterCourse life={suggestionLife} paper={paper} />
)
