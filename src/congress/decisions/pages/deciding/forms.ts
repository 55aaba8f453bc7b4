import type { Together } from '../../../docket/pages/index.tsx'
import type { ActForms } from '../act-form.ts'
import { AgainForm, AnnulForm, ListForm } from './agenda-forms.tsx'
import { OrganForm } from './organ-form.tsx'
import { ResultForm, UnspokenForm } from './result-form.tsx'
import { decidingSays } from './says.ts'
import { DeliberateForm, ExamineForm, ExplainForm, GiveBackForm, LeaveForm, ReferForm } from './talk-forms.tsx'

export const decidingForms: ActForms = {
  refer: ReferForm,
  examine: ExamineForm,
  list: ListForm,
  deliberate: DeliberateForm,
  result: ResultForm,
  'adopt-unspoken': UnspokenForm,
  'leave-undecided': LeaveForm,
  again: AgainForm,
  'give-back': GiveBackForm,
  explain: ExplainForm,
  annul: AnnulForm,
  'decide-as-organ': OrganForm,
}

const voted = { key: 'result', name: decidingSays.result }
const again = { key: 'again', name: decidingSays.again }

/** The numbers say which result they are; the list says how what was not decided goes on. */
export const decidingTogether: Together = {
  'deliberated.adopt': voted,
  'deliberated.reject': voted,
  'undecided.put-again': again,
  'undecided.press': again,
}
