import { MatterActs, type Finished } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { asDoneHere, together } from './act-entries.ts'
import type { ActForms } from './act-form.ts'
import { gateForms } from './gate/forms.ts'
import { handingOverForms } from './handing-over/forms.ts'
import { handlingForms } from './handling/forms.ts'
import { judgingForms } from './judging/forms.ts'
import { supervisingForms } from './supervising/forms.ts'
import { writingForms } from './writing/forms.ts'

const forms: ActForms = {
  ...writingForms,
  ...gateForms,
  ...handingOverForms,
  ...handlingForms,
  ...judgingForms,
  ...supervisingForms,
}

interface ActsProps {
  readonly paper: SuggestionPage
  readonly reload: () => Promise<unknown>
  /** Tells what was done; nothing, as soon as another act is begun. */
  readonly onDone: (finished: Finished | null) => void
}

/** The next acts of a suggestion. */
export const Acts = ({ paper, ...rest }: ActsProps) => (
  <MatterActs
    {...rest}
    paper={asDoneHere(paper)}
    forms={forms}
    together={together}
    editAt={`/suggestions/${paper.id}/edit`}
  />
)
