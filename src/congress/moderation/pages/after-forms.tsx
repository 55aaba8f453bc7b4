import { TextField } from '../../../ui/typed-fields.tsx'
import { MatterActShell, useMatterAct, type ActShellProps } from '../../docket/pages/index.tsx'
import { putBackText, takeDownText } from '../contract.ts'
import { moderationLife } from '../life.ts'
import { moderationSentences } from '../refusals.ts'
import { mayWithhold } from '../rules.ts'
import { refreshes, type ActForms, type ActProps } from './act-form.ts'
import { says } from './says.ts'
import { WhyFields, type Why } from './withhold-fields.tsx'

const nameOf = (act: string) => moderationLife.acts[act]?.name ?? { zh: act, en: act }
const kind = moderationLife.kind

const Shell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={moderationLife} sentences={moderationSentences} />
)

/** 撤下. */
function TakeDownForm(props: ActProps) {
  const initial: Why = { reason: '', note: '' }
  const form = useMatterAct<typeof takeDownText, Why>(takeDownText, props, {
    kind,
    act: 'take-down',
    initial,
    refreshes,
  })
  const { reason, note } = form.typed
  return (
    <Shell
      {...props}
      name={nameOf('take-down')}
      note={says.takeDownNote}
      form={form}
      {...(reason && { ruling: mayWithhold({ reason, note }) })}
      onSubmit={() => reason && form.run({ reason, note })}
    >
      <WhyFields value={form.typed} onChange={form.change} error={form.error} />
    </Shell>
  )
}

/** 重新审核. */
function PutBackForm(props: ActProps) {
  const form = useMatterAct(putBackText, props, { kind, act: 'put-back', initial: { note: '' }, refreshes })
  return (
    <Shell {...props} name={nameOf('put-back')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.noteAgain}
        field="note"
        value={form.typed.note}
        onChange={(note) => form.change({ note })}
        error={form.error}
        max={500}
      />
    </Shell>
  )
}

export const forms: ActForms = { 'take-down': TakeDownForm, 'put-back': PutBackForm }
