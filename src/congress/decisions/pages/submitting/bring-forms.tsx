import { returnMajorMatter, submitMajorMatter, withdrawMajorMatter } from '../../contract.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { LongField } from '../fields.tsx'
import { submittingSays } from './says.ts'

/** 提请: what is still missing stands at the button. */
export function SubmitForm(props: ActProps) {
  const form = useActForm(submitMajorMatter, props, { act: 'submit', initial: {} })
  return (
    <ActShell
      {...props}
      name={actName('submit')}
      note={submittingSays.submitNote}
      form={form}
      onSubmit={() => form.run({})}
    />
  )
}

/** 撤回. */
export function WithdrawForm(props: ActProps) {
  const form = useActForm(withdrawMajorMatter, props, { act: 'withdraw', initial: { reason: '' } })
  return (
    <ActShell {...props} name={actName('withdraw')} form={form} onSubmit={() => form.run(form.typed)}>
      <LongField
        name="reason"
        label={submittingSays.whyWithdraw}
        max={500}
        value={form.typed.reason}
        error={form.error}
        onChange={(reason) => form.change({ reason })}
      />
    </ActShell>
  )
}

/** 退回补正: everything that is missing, at once. */
export function ReturnForm(props: ActProps) {
  const form = useActForm(returnMajorMatter, props, { act: 'return', initial: { missing: '' } })
  return (
    <ActShell {...props} name={actName('return')} form={form} onSubmit={() => form.run(form.typed)}>
      <LongField
        name="missing"
        label={submittingSays.whatIsMissing}
        hint={submittingSays.whatIsMissingHint}
        rows={4}
        value={form.typed.missing}
        error={form.error}
        onChange={(missing) => form.change({ missing })}
      />
    </ActShell>
  )
}
