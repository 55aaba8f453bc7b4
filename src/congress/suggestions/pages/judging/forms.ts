import type { ActForms } from '../act-form.ts'
import { RateForm } from './rate-form.tsx'
import { SettleForm } from './settle-form.tsx'

/** The forms of this part's acts, by the key of their button. */
export const judgingForms: ActForms = {
  rate: RateForm,
  settle: SettleForm,
}
