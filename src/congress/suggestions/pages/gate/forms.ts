import type { ActForms } from '../act-form.ts'
import { ReturnForm } from '../handing-over/return-form.tsx'

/** The forms of this part's acts, by the key of their button. */
export const gateForms: ActForms = {
  return: ReturnForm,
}
