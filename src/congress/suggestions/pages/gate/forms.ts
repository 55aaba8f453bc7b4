import type { ActForms } from '../act-form.ts'
import { ReturnForm } from './return-form.tsx'
import { AcceptForm, ReviewForm } from './review-forms.tsx'

/** The forms of this part's acts, by the key of their button. */
export const gateForms: ActForms = {
  return: ReturnForm,
  review: ReviewForm,
  'accept-paper': AcceptForm,
}
