import type { ActForms } from './act-form.ts'
import { AnswerForm } from './answer-form.tsx'
import { FollowUpForm, SettleForm, WithdrawForm } from './asker-forms.tsx'
import { PassForm, ReassignForm, ReturnForm } from './moving-forms.tsx'
import { CloseForm, MeetForm, UrgeForm } from './presidium-forms.tsx'

export const forms: ActForms = {
  answer: AnswerForm,
  pass: PassForm,
  return: ReturnForm,
  reassign: ReassignForm,
  'follow-up': FollowUpForm,
  settle: SettleForm,
  withdraw: WithdrawForm,
  urge: UrgeForm,
  meet: MeetForm,
  close: CloseForm,
}
