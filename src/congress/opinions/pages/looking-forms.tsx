import { Checkbox } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { TextField } from '../../../ui/typed-fields.tsx'
import { DeputyChoice } from '../../deputies/pages/index.tsx'
import { OrganField } from '../../organs/pages/index.tsx'
import { declineOpinion, forwardOpinion, handBackOpinion, handOnOpinion, referOpinion } from '../contract.ts'
import {
  declineNames,
  declineReasons,
  referNames,
  referReasons,
  type DeclineReason,
  type ReferReason,
} from '../words.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useOpinionAct, type ActProps } from './act-form.ts'
import { ChooseOne } from './choose-one.tsx'
import { says } from './says.ts'

type Handler = 'station' | 'deputy'
const handlers: readonly Handler[] = ['station', 'deputy']
const handlerNames = { station: says.station, deputy: says.aDeputy }

interface Forwarding {
  readonly who: Handler
  readonly deputy: { readonly id: string; readonly name: string } | null
  readonly note: string
}

/** 交代表或者联络站办理. */
export function ForwardForm(props: ActProps) {
  const { meantFor } = props.paper
  const initial: Forwarding = { who: meantFor ? 'deputy' : 'station', deputy: meantFor, note: '' }
  const form = useOpinionAct<typeof forwardOpinion, Forwarding>(forwardOpinion, props, { act: 'forward', initial })
  const { who, deputy, note } = form.typed
  const deputyId = who === 'deputy' ? (deputy?.id ?? '') : null
  return (
    <ActShell {...props} name={nameOf('forward')} form={form} onSubmit={() => form.run({ deputyId, note })}>
      <ChooseOne
        label={says.whoHandles}
        choices={handlers}
        names={handlerNames}
        value={who}
        onChange={(chosen) => form.change({ who: chosen })}
      />
      {who === 'deputy' ? (
        <DeputyChoice
          label={says.chooseDeputy}
          chosen={deputy}
          onChoose={(chosen) => form.change({ deputy: chosen })}
          issue={issueOf(form.error, 'deputyId')}
        />
      ) : null}
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

/** 交有关单位办理. */
export function HandOnForm(props: ActProps) {
  const say = useSay()
  const initial = { organId: '', note: '', urgent: false, withFiles: false }
  const form = useOpinionAct(handOnOpinion, props, { act: 'hand-on', initial })
  const { organId, note, urgent, withFiles } = form.typed
  return (
    <ActShell {...props} name={nameOf('hand-on')} form={form} onSubmit={() => form.run(form.typed)}>
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
        max={500}
      />
      <Checkbox
        label={say(says.urgentWish)}
        checked={urgent}
        onChange={({ currentTarget }) => form.change({ urgent: currentTarget.checked })}
      />
      {props.paper.files.length > 0 ? (
        <Checkbox
          label={say(says.withFiles)}
          checked={withFiles}
          onChange={({ currentTarget }) => form.change({ withFiles: currentTarget.checked })}
        />
      ) : null}
    </ActShell>
  )
}

interface TurningAway<Reason extends string> {
  readonly reason: Reason | ''
  readonly words: string
}

interface WordsProps {
  readonly value: string
  readonly onChange: (words: string) => void
  readonly error: unknown
}

const WordsToHer = (props: WordsProps) => (
  <TextField {...props} label={says.wordsToHer} hint={says.wordsHint} field="words" max={1000} rows={3} />
)

/** 告知去向. */
export function ReferForm(props: ActProps) {
  const initial: TurningAway<ReferReason> = { reason: 'petition-office', words: '' }
  const form = useOpinionAct<typeof referOpinion, typeof initial>(referOpinion, props, { act: 'refer', initial })
  const { reason, words } = form.typed
  return (
    <ActShell {...props} name={nameOf('refer')} form={form} onSubmit={() => reason && form.run({ reason, words })}>
      <ChooseOne
        label={says.whereTo}
        choices={referReasons}
        names={referNames}
        value={reason}
        onChange={(chosen) => form.change({ reason: chosen })}
      />
      <WordsToHer value={words} onChange={(changed) => form.change({ words: changed })} error={form.error} />
    </ActShell>
  )
}

/** 不予受理. */
export function DeclineForm(props: ActProps) {
  const initial: TurningAway<DeclineReason> = { reason: '', words: '' }
  const form = useOpinionAct<typeof declineOpinion, typeof initial>(declineOpinion, props, { act: 'decline', initial })
  const { reason, words } = form.typed
  return (
    <ActShell {...props} name={nameOf('decline')} form={form} onSubmit={() => reason && form.run({ reason, words })}>
      <ChooseOne
        label={says.whyNot}
        choices={declineReasons}
        names={declineNames}
        value={reason}
        onChange={(chosen) => form.change({ reason: chosen })}
      />
      <WordsToHer value={words} onChange={(changed) => form.change({ words: changed })} error={form.error} />
    </ActShell>
  )
}

/** 退回工作机构. */
export function HandBackForm(props: ActProps) {
  const form = useOpinionAct(handBackOpinion, props, { act: 'hand-back', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('hand-back')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.reason}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={500}
      />
    </ActShell>
  )
}
