import { Checkbox, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { withdrawName } from '../../drafting/contract.ts'
import { askWithdrawal, submitMotion, takeUpMotion, turnLateMotion, withdrawMotion } from '../contract.ts'
import { motionLife } from '../life.ts'
import { mayTakeBack } from '../rules.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField } from './fields.tsx'

const nameOf = (act: string) => motionLife.acts[act]?.name ?? { zh: act, en: act }

/** 提交: nothing more to type, only to know what follows. */
export function SubmitForm(props: ActProps) {
  const form = useActForm(submitMotion, props, { act: 'submit', initial: {} })
  return (
    <ActShell {...props} name={nameOf('submit')} note={actSays.submitNote} form={form} onSubmit={() => form.run({})} />
  )
}

/** 截止后转为建议. */
export function TurnLateForm(props: ActProps) {
  const form = useActForm(turnLateMotion, props, { act: 'turn-late', initial: {} })
  return (
    <ActShell {...props} name={nameOf('turn-late')} note={actSays.turnNote} form={form} onSubmit={() => form.run({})} />
  )
}

/** 提请主席团审议. */
export function TakeUpForm(props: ActProps) {
  const form = useActForm(takeUpMotion, props, { act: 'take-up', initial: {} })
  return (
    <ActShell {...props} name={nameOf('take-up')} note={actSays.takeUpNote} form={form} onSubmit={() => form.run({})} />
  )
}

/** 撤回 and 要求撤回, with the reason and the co-signers' consent. */
const takingBack = (act: 'withdraw' | 'ask-withdrawal', endpoint: typeof withdrawMotion | typeof askWithdrawal) =>
  function TakeBackForm(props: ActProps) {
    const say = useSay()
    const form = useActForm<typeof withdrawMotion, { reason: string; coSignersAgree: boolean }>(
      endpoint as typeof withdrawMotion,
      props,
      { act, initial: { reason: '', coSignersAgree: false } },
    )
    const coSigners = props.paper.state === 'draft' ? 0 : props.paper.coSigners.length
    const { reason, coSignersAgree } = form.typed
    return (
      <ActShell
        {...props}
        name={nameOf(act)}
        form={form}
        ruling={mayTakeBack({ coSigners, agreed: coSignersAgree })}
        onSubmit={() => form.run({ reason, coSignersAgree })}
      >
        <LongField
          name="reason"
          label={actSays.whyWithdraw}
          max={500}
          value={reason}
          error={form.error}
          onChange={(changed) => form.change({ reason: changed })}
        />
        {coSigners > 0 ? (
          <Checkbox
            label={say(actSays.agreed)}
            checked={coSignersAgree}
            onChange={(event) => form.change({ coSignersAgree: event.currentTarget.checked })}
          />
        ) : null}
      </ActShell>
    )
  }

export const WithdrawForm = takingBack('withdraw', withdrawMotion)
export const AskWithdrawalForm = takingBack('ask-withdrawal', askWithdrawal)

/** 撤回联名: the room of drafting keeps the names; the motion lapses with the one that makes too few. */
export function TakeNameBackForm(props: ActProps) {
  const say = useSay()
  const form = useActForm(withdrawName, props, { act: 'take-name-back', initial: { reason: '' } })
  return (
    <ActShell
      {...props}
      name={nameOf('take-name-back')}
      note={actSays.nameNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      {props.offer?.act === 'lapse' && props.offer.ruling.permitted ? (
        <Text fw={700}>{say(nameOf('lapse'))}</Text>
      ) : null}
      <LongField
        name="reason"
        label={actSays.whyName}
        max={300}
        required={false}
        value={form.typed.reason}
        error={form.error}
        onChange={(reason) => form.change({ reason })}
      />
    </ActShell>
  )
}
