import type { ActForms } from '../act-form.ts'
import { ExtendForm } from '../reason-forms.tsx'
import { ReplyForm } from './reply-form.tsx'

/** The forms of this part's acts, by the key of their button. */
export const handlingForms: ActForms = {
  extend: ExtendForm,
  reply: ReplyForm,
}
