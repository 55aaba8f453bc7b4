import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import { annulDecision, listMajorMatter, pressMajorMatter, putOnAgendaAgain } from '../../contract.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { MissingGroups } from '../deliberating/missing-groups.tsx'
import { fieldSays } from '../field-says.ts'
import { DayField, LongField } from '../fields.tsx'
import { AgendaFields, agendaSent, noAgenda, type AgendaTyped } from './agenda-fields.tsx'
import { decidingSays } from './says.ts'

/** 列入议程. */
export function ListForm(props: ActProps) {
  const form = useActForm<typeof listMajorMatter, AgendaTyped>(listMajorMatter, props, {
    act: 'list',
    initial: noAgenda,
  })
  return (
    <ActShell {...props} name={actName('list')} form={form} onSubmit={() => form.run(agendaSent(form.typed))}>
      <MissingGroups paper={props.paper} />
      <AgendaFields typed={form.typed} error={form.error} onChange={form.change} />
    </ActShell>
  )
}

interface Anew extends AgendaTyped {
  readonly decideBy: string
  readonly reason: string
}

interface AnewFieldsProps {
  readonly typed: Pick<Anew, 'decideBy' | 'reason'>
  readonly error: unknown
  readonly change: (changed: Partial<Anew>) => void
}

const AnewFields = ({ typed, error, change }: AnewFieldsProps) => (
  <>
    <DayField
      name="decideBy"
      label={fieldSays.decideBy}
      value={typed.decideBy}
      error={error}
      onChange={(decideBy) => change({ decideBy })}
    />
    <LongField
      name="reason"
      label={fieldSays.reason}
      value={typed.reason}
      error={error}
      onChange={(reason) => change({ reason })}
    />
  </>
)

/** A form that takes it up anew: another meeting, a new day to decide by, and why. */
const takingUp = (act: string, endpoint: AnyEndpoint) =>
  function TakeUpForm(props: ActProps) {
    const form = useActForm<typeof putOnAgendaAgain, Anew>(endpoint as typeof putOnAgendaAgain, props, {
      act,
      initial: { ...noAgenda, decideBy: '', reason: '' },
    })
    const { typed, error, change } = form
    const { decideBy, reason } = typed
    return (
      <ActShell
        {...props}
        name={actName(act)}
        note={decidingSays.againNote}
        form={form}
        onSubmit={() => form.run({ ...agendaSent(typed), decideBy, reason })}
      >
        <AgendaFields typed={typed} error={error} onChange={change} />
        <AnewFields typed={typed} error={error} change={change} />
      </ActShell>
    )
  }

const PutAgainForm = takingUp('put-again', putOnAgendaAgain)

/** 撤销决定，重新审议. */
export const AnnulForm = takingUp('annul', annulDecision)

function PressForm(props: ActProps) {
  const form = useActForm(pressMajorMatter, props, { act: 'press', initial: { decideBy: '', reason: '' } })
  return (
    <ActShell
      {...props}
      name={actName('press')}
      note={decidingSays.againNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <AnewFields typed={form.typed} error={form.error} change={form.change} />
    </ActShell>
  )
}

/** What was not decided in time: a meeting takes it up again, or its organ is set a new day. */
export const AgainForm = (props: ActProps) =>
  props.paper.track === 'to-hear' ? <PressForm {...props} /> : <PutAgainForm {...props} />
