import type { ActForms } from '../act-form.ts'
import { WithdrawForm } from '../reason-forms.tsx'
import { SubmitForm } from './submit-form.tsx'

/** The forms of this part's acts, by the key of their button. */
export const writingForms: ActForms = {
  submit: SubmitForm,
  withdraw: WithdrawForm,
}
