import type { ActForms } from './act-form.ts'
import {
  AnswerForm,
  ConcludeForm,
  DirectForm,
  PassForm,
  RateForm,
  ReassignForm,
  ReturnForm,
  TellForm,
} from './answering-forms.tsx'
import { DeclineForm, ForwardForm, HandBackForm, HandOnForm, ReferForm } from './looking-forms.tsx'

export const forms: ActForms = {
  forward: ForwardForm,
  'hand-on': HandOnForm,
  refer: ReferForm,
  decline: DeclineForm,
  'hand-back': HandBackForm,
  answer: AnswerForm,
  reply: AnswerForm,
  pass: PassForm,
  return: ReturnForm,
  reassign: ReassignForm,
  tell: TellForm,
  inform: TellForm,
  rate: RateForm,
  direct: DirectForm,
  conclude: ConcludeForm,
}
