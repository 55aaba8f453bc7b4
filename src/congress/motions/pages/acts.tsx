import { MatterActs, type Finished, type Together } from '../../docket/pages/index.tsx'
import type { MotionPage } from '../contract.ts'
import { motionLife } from '../life.ts'
import type { ActForms } from './act-form.ts'
import { actSays } from './act-says.ts'
import { DecideForm } from './decide-form.tsx'
import { ReferForm } from './refer-form.tsx'
import { ResultForm } from './result-form.tsx'
import { SettleForm } from './settle-form.tsx'
import { AdviseForm, DeliverForm, ReportForm } from './text-forms.tsx'
import { WithdrawalForm } from './withdrawal-form.tsx'
import {
  AskWithdrawalForm,
  SubmitForm,
  TakeNameBackForm,
  TakeUpForm,
  TurnLateForm,
  WithdrawForm,
} from './writing-forms.tsx'

const forms: ActForms = {
  submit: SubmitForm,
  'turn-late': TurnLateForm,
  withdraw: WithdrawForm,
  'ask-withdrawal': AskWithdrawalForm,
  'take-name-back': TakeNameBackForm,
  refer: ReferForm,
  decide: DecideForm,
  result: ResultForm,
  'answer-withdrawal': WithdrawalForm,
  'take-up': TakeUpForm,
  advise: AdviseForm,
  report: ReportForm,
  deliver: DeliverForm,
  settle: SettleForm,
}

const decided = { key: 'decide', name: actSays.decide }
const settled = { key: 'settle', name: actSays.settle }
const voted = { key: 'result', name: actSays.result }
const answered = { key: 'answer-withdrawal', name: actSays.answer }
const nameBack = { key: 'take-name-back', name: motionLife.acts['take-name-back']?.name ?? actSays.nameNote }

/** Acts that are decided between in one form, by state and act. */
const together: Together = {
  ...Object.fromEntries(
    ['submitted', 'advised'].flatMap((state) =>
      ['list', 'commit', 'carry-over', 'convert'].map((act) => [`${state}.${act}`, decided]),
    ),
  ),
  ...Object.fromEntries(
    ['submitted', 'referred', 'advised'].flatMap((state) => [
      [`${state}.take-name-back`, nameBack],
      [`${state}.lapse`, nameBack],
    ]),
  ),
  'listed.carry-over': decided,
  'listed.adopt': voted,
  'listed.adopt-and-charge': voted,
  'listed.reject': voted,
  'withdrawal-asked.consent': answered,
  'withdrawal-asked.refuse-withdrawal': answered,
  'reported.charge': settled,
  'reported.conclude': settled,
  'reported.carry-over': settled,
  'reported.send-back': settled,
  'delivered.conclude': settled,
  'delivered.redo': settled,
}

interface ActsProps {
  readonly paper: MotionPage
  readonly reload: () => Promise<unknown>
  readonly onDone: (finished: Finished | null) => void
}

/** The next acts of a motion. */
export const Acts = (props: ActsProps) => (
  <MatterActs {...props} forms={forms} together={together} editAt={`/motions/${props.paper.id}/edit`} />
)
