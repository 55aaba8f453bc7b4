import type { ActForms } from '../act-form.ts'

/** The forms of this part's acts, by the key of their button. */
export const supervisingForms: ActForms = {}
