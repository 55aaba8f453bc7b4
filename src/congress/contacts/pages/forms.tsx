import { TextField } from '../../../ui/typed-fields.tsx'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { confirmContact, correctContact, disputeContact, listRound, noteRound, withdrawContact } from '../contract.ts'
import { contactLife, contactRoundLife } from '../life.ts'
import { contactSentences } from '../refusals.ts'
import {
  useContactAct,
  useRoundAct,
  type ContactActForms,
  type ContactActProps,
  type RoundActForms,
  type RoundActProps,
} from './act-form.ts'
import { says } from './says.ts'
import { ToldFields, type Told } from './told-fields.tsx'

const nameOf = (act: string) => contactLife.acts[act]?.name ?? { zh: act, en: act }

const Shell = (props: ContactActProps & ActShellProps) => (
  <MatterActShell {...props} life={contactLife} sentences={contactSentences} />
)

/** 核对无误. */
function ConfirmForm(props: ContactActProps) {
  const form = useContactAct(confirmContact, props, { act: 'confirm', initial: {} })
  return <Shell {...props} name={nameOf('confirm')} note={says.confirmNote} form={form} onSubmit={() => form.run({})} />
}

/** 提出异议. */
function DisputeForm(props: ContactActProps) {
  const form = useContactAct(disputeContact, props, { act: 'dispute', initial: { reason: '' } })
  return (
    <Shell {...props} name={nameOf('dispute')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.notSo}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={500}
      />
    </Shell>
  )
}

/** 更正记录. */
function CorrectForm(props: ContactActProps) {
  const { metOn, way, place, topics, said } = props.paper
  const form = useContactAct<typeof correctContact, Told>(correctContact, props, {
    act: 'correct',
    initial: { metOn, way, place, topics, said },
  })
  return (
    <Shell {...props} name={nameOf('correct')} form={form} onSubmit={() => form.run(form.typed)}>
      <ToldFields told={form.typed} onChange={form.change} error={form.error} />
    </Shell>
  )
}

/** 撤销记录. */
function WithdrawForm(props: ContactActProps) {
  const form = useContactAct(withdrawContact, props, { act: 'withdraw', initial: { reason: '' } })
  return (
    <Shell
      {...props}
      name={nameOf('withdraw')}
      note={says.withdrawNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <TextField
        label={says.reason}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={500}
      />
    </Shell>
  )
}

export const contactForms: ContactActForms = {
  confirm: ConfirmForm,
  dispute: DisputeForm,
  correct: CorrectForm,
  withdraw: WithdrawForm,
}

const RoundShell = (props: RoundActProps & ActShellProps) => (
  <MatterActShell {...props} life={contactRoundLife} sentences={contactSentences} />
)

const actOfRound = (act: string) => contactRoundLife.acts[act]?.name ?? { zh: act, en: act }

/** 列出未联系名单. */
function ListForm(props: RoundActProps) {
  const form = useRoundAct(listRound, props, { act: 'list', initial: {} })
  return (
    <RoundShell {...props} name={actOfRound('list')} note={says.listNote} form={form} onSubmit={() => form.run({})} />
  )
}

/** 阅处名单. */
function NoteForm(props: RoundActProps) {
  const form = useRoundAct(noteRound, props, { act: 'note', initial: { note: '' } })
  return (
    <RoundShell {...props} name={actOfRound('note')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.note}
        hint={says.noteHint}
        field="note"
        value={form.typed.note}
        onChange={(note) => form.change({ note })}
        error={form.error}
        max={1000}
      />
    </RoundShell>
  )
}

export const roundForms: RoundActForms = { list: ListForm, note: NoteForm }
