import { TextField } from '../../../ui/typed-fields.tsx'
import { OrganField } from '../../organs/pages/index.tsx'
import { passInquiry, reassignInquiry, returnInquiry } from '../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useInquiryAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

const nothing = { organId: '', reason: '' }

/** 转有关单位. */
export function PassForm(props: ActProps) {
  const form = useInquiryAct(passInquiry, props, { act: 'pass', initial: nothing })
  const { organId, reason } = form.typed
  return (
    <ActShell {...props} name={nameOf('pass')} note={says.passNote} form={form} onSubmit={() => form.run(form.typed)}>
      <OrganField
        label={says.toOrgan}
        value={organId}
        onChange={(chosen) => form.change({ organId: chosen })}
        error={form.error}
        without={props.paper.organ.id}
      />
      <Why value={reason} onChange={(changed) => form.change({ reason: changed })} error={form.error} />
    </ActShell>
  )
}

/** 退回转交. */
export function ReturnForm(props: ActProps) {
  const form = useInquiryAct(returnInquiry, props, { act: 'return', initial: { reason: '' } })
  return (
    <ActShell
      {...props}
      name={nameOf('return')}
      note={says.returnNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <Why value={form.typed.reason} onChange={(reason) => form.change({ reason })} error={form.error} />
    </ActShell>
  )
}

/** 转交. */
export function ReassignForm(props: ActProps) {
  const form = useInquiryAct(reassignInquiry, props, { act: 'reassign', initial: nothing })
  const { organId, reason } = form.typed
  return (
    <ActShell
      {...props}
      name={nameOf('reassign')}
      note={says.reassignNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <OrganField
        label={says.toOrgan}
        value={organId}
        onChange={(chosen) => form.change({ organId: chosen })}
        error={form.error}
        {...(props.paper.state === 'asked' && { without: props.paper.organ.id })}
      />
      <Why value={reason} onChange={(changed) => form.change({ reason: changed })} error={form.error} />
    </ActShell>
  )
}

interface WhyProps {
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly error: unknown
}

const Why = (props: WhyProps) => <TextField {...props} label={says.reason} field="reason" max={500} />
