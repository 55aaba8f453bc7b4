import { TextField } from '../../../ui/typed-fields.tsx'
import { OrganField } from '../../organs/pages/index.tsx'
import {
  answerOpinion,
  concludeOpinion,
  directOpinion,
  passOpinion,
  rateOpinion,
  reassignOpinion,
  returnOpinion,
  tellOpinion,
} from '../contract.ts'
import { mayRate } from '../rules.ts'
import { gradeNames, grades, tellingNames, toldBy, type Grade } from '../words.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useOpinionAct, type ActProps } from './act-form.ts'
import { ChooseOne } from './choose-one.tsx'
import { says } from './says.ts'

/** 答复, by whoever has it in hand. */
export function AnswerForm(props: ActProps) {
  const form = useOpinionAct(answerOpinion, props, { act: 'answer', initial: { text: '' } })
  return (
    <ActShell {...props} name={nameOf('answer')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.answerText}
        hint={says.answerHint}
        field="text"
        value={form.typed.text}
        onChange={(text) => form.change({ text })}
        error={form.error}
        max={4000}
        rows={5}
      />
    </ActShell>
  )
}

interface WhyProps {
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly error: unknown
}
const Why = (props: WhyProps) => <TextField {...props} label={says.reason} field="reason" max={500} />

/** 转有关单位. */
export function PassForm(props: ActProps) {
  const form = useOpinionAct(passOpinion, props, { act: 'pass', initial: { organId: '', reason: '' } })
  const { organId, reason } = form.typed
  return (
    <ActShell {...props} name={nameOf('pass')} note={says.dayStays} form={form} onSubmit={() => form.run(form.typed)}>
      <OrganField
        label={says.toOrganNo}
        value={organId}
        onChange={(chosen) => form.change({ organId: chosen })}
        error={form.error}
        {...(props.paper.organ && { without: props.paper.organ.id })}
      />
      <Why value={reason} onChange={(changed) => form.change({ reason: changed })} error={form.error} />
    </ActShell>
  )
}

/** 退回转交. */
export function ReturnForm(props: ActProps) {
  const form = useOpinionAct(returnOpinion, props, { act: 'return', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('return')} note={says.dayStays} form={form} onSubmit={() => form.run(form.typed)}>
      <Why value={form.typed.reason} onChange={(reason) => form.change({ reason })} error={form.error} />
    </ActShell>
  )
}

/** 转交. */
export function ReassignForm(props: ActProps) {
  const form = useOpinionAct(reassignOpinion, props, { act: 'reassign', initial: { organId: '', reason: '' } })
  const { organId, reason } = form.typed
  return (
    <ActShell
      {...props}
      name={nameOf('reassign')}
      note={says.dayStays}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <OrganField
        label={says.toOrganNo}
        value={organId}
        onChange={(chosen) => form.change({ organId: chosen })}
        error={form.error}
      />
      <Why value={reason} onChange={(changed) => form.change({ reason: changed })} error={form.error} />
    </ActShell>
  )
}

type How = (typeof toldBy)[number]

/** 告知本人: when is today, and how. */
export function TellForm(props: ActProps) {
  const initial: { how: How; note: string } = { how: 'phone', note: '' }
  const form = useOpinionAct<typeof tellOpinion, typeof initial>(tellOpinion, props, { act: 'tell', initial })
  const { how, note } = form.typed
  return (
    <ActShell {...props} name={nameOf('tell')} form={form} onSubmit={() => form.run(form.typed)}>
      <ChooseOne
        label={says.how}
        choices={toldBy}
        names={tellingNames}
        value={how}
        onChange={(chosen) => form.change({ how: chosen })}
      />
      <TextField
        label={says.noteOptional}
        field="note"
        required={false}
        value={note}
        onChange={(changed) => form.change({ note: changed })}
        error={form.error}
        max={500}
      />
    </ActShell>
  )
}

/** 登记本人评价. */
export function RateForm(props: ActProps) {
  const initial: { grade: Grade | ''; reason: string } = { grade: '', reason: '' }
  const form = useOpinionAct<typeof rateOpinion, typeof initial>(rateOpinion, props, { act: 'rate', initial })
  const { grade, reason } = form.typed
  return (
    <ActShell
      {...props}
      name={nameOf('rate')}
      note={says.rateNote}
      form={form}
      {...(grade && { ruling: mayRate({ grade, reason }) })}
      onSubmit={() => grade && form.run({ grade, reason })}
    >
      <ChooseOne
        label={says.grade}
        choices={grades}
        names={gradeNames}
        value={grade}
        onChange={(chosen) => form.change({ grade: chosen })}
      />
      <TextField
        label={grade === 'dissatisfied' ? says.whyNotSatisfied : says.noteOptional}
        field="reason"
        required={grade === 'dissatisfied'}
        value={reason}
        onChange={(changed) => form.change({ reason: changed })}
        error={form.error}
        max={500}
      />
    </ActShell>
  )
}

/** 主席团督促再办. */
export function DirectForm(props: ActProps) {
  const initial = { organId: props.paper.organ?.id ?? '', note: '' }
  const form = useOpinionAct(directOpinion, props, { act: 'direct', initial })
  const { organId, note } = form.typed
  return (
    <ActShell {...props} name={nameOf('direct')} form={form} onSubmit={() => form.run(form.typed)}>
      <OrganField
        label={says.toOrganNo}
        value={organId}
        onChange={(chosen) => form.change({ organId: chosen })}
        error={form.error}
      />
      <TextField
        label={says.demand}
        field="note"
        value={note}
        onChange={(changed) => form.change({ note: changed })}
        error={form.error}
        max={1000}
      />
    </ActShell>
  )
}

/** 主席团说明理由终结. */
export function ConcludeForm(props: ActProps) {
  const form = useOpinionAct(concludeOpinion, props, { act: 'conclude', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('conclude')} form={form} onSubmit={() => form.run(form.typed)}>
      <Why value={form.typed.reason} onChange={(reason) => form.change({ reason })} error={form.error} />
    </ActShell>
  )
}
