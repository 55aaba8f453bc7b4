import type { ActForms } from './act-form.ts'
import { AssessForm } from './assess-form.tsx'
import { AnswerForm, WriteForm } from './deputy-forms.tsx'
import { CancelForm, HoldForm, PublishForm, ReviseForm } from './office-forms.tsx'

export const forms: ActForms = {
  write: WriteForm,
  revise: ReviseForm,
  hold: HoldForm,
  assess: AssessForm,
  answer: AnswerForm,
  publish: PublishForm,
  cancel: CancelForm,
}
