import { TextSection } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { paperSays } from './paper-says.ts'

const parts = ['facts', 'analysis', 'proposal'] as const

/** The three parts of a suggestion as the deputy wrote them. */
export const PaperText = ({ paper }: { paper: Pick<SuggestionPage, (typeof parts)[number]> }) => (
  <TextSection title={paperSays.text} parts={parts.map((part) => ({ name: paperSays[part], text: paper[part] }))} />
)
