import type { ActForms } from '../act-form.ts'
import { SignForm } from '../reason-forms.tsx'
import { AssignForm } from './assign-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import { ArbitrateForm, RecallForm } from './settle-forms.tsx'

/** The forms of this part's acts, by the key of their button. */
export const handingOverForms: ActForms = {
  assign: AssignForm,
  sign: SignForm,
  decline: DeclineForm,
  arbitrate: ArbitrateForm,
  recall: RecallForm,
}
