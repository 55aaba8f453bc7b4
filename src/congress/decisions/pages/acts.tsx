import { MatterActs, type Together } from '../../docket/pages/index.tsx'
import { decidingForms, decidingTogether } from './deciding/forms.ts'
import { followingForms } from './following/forms.ts'
import type { PartProps } from './part.ts'
import { publishingForms } from './publishing/forms.ts'
import { submittingForms, submittingTogether } from './submitting/forms.ts'

const forms = { ...submittingForms, ...decidingForms, ...publishingForms, ...followingForms }

/** Acts that are decided between in one form, by state and act. */
const together: Together = { ...submittingTogether, ...decidingTogether }

/** The next acts of a major matter. */
export const Acts = (props: PartProps) => (
  <MatterActs {...props} forms={forms} together={together} editAt={`/decisions/${props.paper.id}/edit`} />
)
