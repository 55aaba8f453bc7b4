import type { Together } from '../../../docket/pages/index.tsx'
import type { ActForms } from '../act-form.ts'
import { AcceptForm } from './accept-form.tsx'
import { ReturnForm, SubmitForm, WithdrawForm } from './bring-forms.tsx'
import { submittingSays } from './says.ts'

export const submittingForms: ActForms = {
  submit: SubmitForm,
  withdraw: WithdrawForm,
  'take-in': AcceptForm,
  return: ReturnForm,
}

const takenIn = { key: 'take-in', name: submittingSays.takeIn }

/** Which of the three ways it is taken in its line of the list says. */
export const submittingTogether: Together = {
  'submitted.accept': takenIn,
  'submitted.accept-to-hear': takenIn,
  'submitted.file': takenIn,
}
