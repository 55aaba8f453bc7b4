import { Checkbox, NumberInput, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { cancelDutyReport, holdDutyReport, publishDutyReport, reviseDutyReport } from '../../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useReportAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'
import { WhenFields, type When } from './when-fields.tsx'

/** 改时间、地点. */
export function ReviseForm(props: ActProps) {
  const { reportOn, place, areaId, listeners } = props.paper
  const form = useReportAct<typeof reviseDutyReport, When>(reviseDutyReport, props, {
    act: 'revise',
    initial: { reportOn, place, areaId, listeners },
  })
  return (
    <ActShell {...props} name={nameOf('revise')} form={form} onSubmit={() => form.run(form.typed)}>
      <WhenFields when={form.typed} onChange={form.change} error={form.error} />
    </ActShell>
  )
}

interface Held {
  readonly heldOn: string
  readonly votersPresent: number | ''
  readonly fewBecause: string
}

/** 登记述职会: when, and how many voters came; fewer than usual, and why. */
export function HoldForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const form = useReportAct<typeof holdDutyReport, Held>(holdDutyReport, props, {
    act: 'hold',
    initial: { heldOn: paper.reportOn, votersPresent: '', fewBecause: '' },
  })
  const { heldOn, votersPresent, fewBecause } = form.typed
  const few = votersPresent !== '' && votersPresent < paper.usualVoters
  return (
    <ActShell
      {...props}
      name={nameOf('hold')}
      form={form}
      onSubmit={() => votersPresent !== '' && form.run({ heldOn, votersPresent, fewBecause: few ? fewBecause : '' })}
    >
      <LineField
        type="date"
        label={says.heldOn}
        field="heldOn"
        value={heldOn}
        onChange={(day) => form.change({ heldOn: day })}
        error={form.error}
      />
      <NumberInput
        label={say(says.present)}
        description={`${say(says.usual)}: ${paper.usualVoters}`}
        required
        min={0}
        allowDecimal={false}
        allowNegative={false}
        value={votersPresent}
        onChange={(count) => form.change({ votersPresent: typeof count === 'number' ? count : '' })}
      />
      {few ? (
        <TextField
          label={says.fewBecause}
          field="fewBecause"
          value={fewBecause}
          onChange={(text) => form.change({ fewBecause: text })}
          error={form.error}
          max={300}
        />
      ) : null}
    </ActShell>
  )
}

/** 公开: what will be read by everybody, and the numbers of persons that are struck out of it. */
export function PublishForm(props: ActProps) {
  const say = useSay()
  const { personal } = props.paper
  const form = useReportAct(publishDutyReport, props, {
    act: 'publish',
    initial: { striking: false } as { striking: boolean },
  })
  const { striking } = form.typed
  return (
    <ActShell
      {...props}
      name={nameOf('publish')}
      note={says.publishNote}
      form={form}
      onSubmit={() => form.run({ striking })}
    >
      {personal.length > 0 ? (
        <>
          <Text>
            {say(says.personalFound)}: {personal.join(' · ')}
          </Text>
          <Checkbox
            label={say(says.striking)}
            checked={striking}
            onChange={({ currentTarget }) => form.change({ striking: currentTarget.checked })}
          />
        </>
      ) : null}
    </ActShell>
  )
}

/** 取消. */
export function CancelForm(props: ActProps) {
  const form = useReportAct(cancelDutyReport, props, { act: 'cancel', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('cancel')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.cancelReason}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={300}
      />
    </ActShell>
  )
}
