import type { Together } from '../../docket/pages/index.tsx'
import type { ActForms } from './act-form.ts'
import { AnswerForm } from './answer-form.tsx'
import {
  ChangeLeaderForm,
  CirculateForm,
  CloseVisitForm,
  DirectForm,
  FixPlanForm,
  HandOverForm,
  ReviseForm,
} from './arrange-forms.tsx'
import { InviteForm } from './invite-form.tsx'
import { JudgeForm } from './judge-form.tsx'
import { OpinionForm } from './opinion-form.tsx'
import { DropForm, EndForm, RedraftForm, ReplanForm } from './reason-form.tsx'
import { says } from './says.ts'

export const forms: ActForms = {
  revise: ReviseForm,
  invite: InviteForm,
  'fix-plan': FixPlanForm,
  replan: ReplanForm,
  drop: DropForm,
  'close-visit': CloseVisitForm,
  write: OpinionForm,
  circulate: CirculateForm,
  redraft: RedraftForm,
  'hand-over': HandOverForm,
  answer: AnswerForm,
  judge: JudgeForm,
  'change-leader': ChangeLeaderForm,
  direct: DirectForm,
  end: EndForm,
}

const judging = { key: 'judge', name: says.judge }

/** The grades decide which of these it comes to. */
export const together: Together = {
  'answered.conclude': judging,
  'answered.send-back': judging,
  'answered.escalate': judging,
}
