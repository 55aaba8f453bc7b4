import type { ActForms } from '../act-form.ts'
import { LapseForm } from './lapse-form.tsx'
import { RateForm } from './rate-form.tsx'
import { ReopenForm } from './reopen-form.tsx'
import { SettleForm } from './settle-form.tsx'
import { ConcludeForm, DirectForm } from './supervise-forms.tsx'

/** The forms of this part's acts, by the key of their button. */
export const judgingForms: ActForms = {
  rate: RateForm,
  lapse: LapseForm,
  direct: DirectForm,
  conclude: ConcludeForm,
  settle: SettleForm,
  reopen: ReopenForm,
}
