import type { ActForms } from '../act-form.ts'
import { SubmitForm, WithdrawForm } from '../reason-forms.tsx'

/** The forms of this part's acts, by the key of their button. */
export const writingForms: ActForms = {
  submit: SubmitForm,
  withdraw: WithdrawForm,
}
