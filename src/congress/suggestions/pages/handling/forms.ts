import type { ActForms } from '../act-form.ts'
import { AskExtensionForm, ExtendForm, GatherForm, ProlongForm, RefuseExtensionForm } from './extension-forms.tsx'
import { CorrectForm, ReplyForm, SupplementForm } from './reply-form.tsx'

/** The forms of this part's acts, by the key of their button. */
export const handlingForms: ActForms = {
  'ask-extension': AskExtensionForm,
  extend: ExtendForm,
  'refuse-extension': RefuseExtensionForm,
  prolong: ProlongForm,
  gather: GatherForm,
  reply: ReplyForm,
  supplement: SupplementForm,
  correct: CorrectForm,
}
