import { NativeSelect } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import {
  changeLeader,
  circulateOpinion,
  closeVisit,
  directInspection,
  fixInspectionPlan,
  handOverOpinion,
  reviseInspection,
} from '../contract.ts'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { members } from '../words.ts'
import { useInspectionAct, type ActProps } from './act-form.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { PlanFields } from './plan-fields.tsx'
import { planOf, sentOf, type PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

/** 修改选题和方案. */
export function ReviseForm(props: ActProps) {
  const form = useInspectionAct<typeof reviseInspection, PlanTyped>(reviseInspection, props, {
    act: 'revise',
    initial: planOf(props.paper),
  })
  return (
    <ActShell {...props} name={nameOf('revise')} form={form} onSubmit={() => form.run(sentOf(form.typed))}>
      <PlanFields typed={form.typed} change={form.change} error={form.error} />
    </ActShell>
  )
}

interface LeaderProps {
  readonly paper: ActProps['paper']
  readonly value: string
  readonly onChange: (deputyId: string) => void
}

/** One of those who accepted. */
function Leader({ paper, value, onChange }: LeaderProps) {
  const say = useSay()
  const coming = paper.people.filter(({ state }) => (members as readonly string[]).includes(state))
  return (
    <NativeSelect
      label={say(says.leader)}
      description={say(says.leaderHint)}
      required
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: '' },
        ...coming.map(({ deputy, occupation }) => ({ value: deputy.id, label: `${deputy.name}（${occupation}）` })),
      ]}
    />
  )
}

/** 印发方案: who leads; the visit becomes a gathering. */
export function FixPlanForm(props: ActProps) {
  const form = useInspectionAct(fixInspectionPlan, props, { act: 'fix-plan', initial: { leaderId: '' } })
  return (
    <ActShell
      {...props}
      name={nameOf('fix-plan')}
      note={says.fixNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <Leader paper={props.paper} value={form.typed.leaderId} onChange={(leaderId) => form.change({ leaderId })} />
    </ActShell>
  )
}

/** 更换组长. */
export function ChangeLeaderForm(props: ActProps) {
  const form = useInspectionAct(changeLeader, props, { act: 'change-leader', initial: { leaderId: '' } })
  return (
    <ActShell {...props} name={nameOf('change-leader')} form={form} onSubmit={() => form.run(form.typed)}>
      <Leader paper={props.paper} value={form.typed.leaderId} onChange={(leaderId) => form.change({ leaderId })} />
    </ActShell>
  )
}

/** 视察结束. */
export function CloseVisitForm(props: ActProps) {
  const form = useInspectionAct(closeVisit, props, { act: 'close-visit', initial: {} })
  return (
    <ActShell {...props} name={nameOf('close-visit')} note={says.closeNote} form={form} onSubmit={() => form.run({})} />
  )
}

/** 送成员确认. */
export function CirculateForm(props: ActProps) {
  const form = useInspectionAct(circulateOpinion, props, { act: 'circulate', initial: {} })
  return (
    <ActShell
      {...props}
      name={nameOf('circulate')}
      note={says.circulateNote}
      form={form}
      onSubmit={() => form.run({})}
    />
  )
}

/** 转交有关机关. */
export function HandOverForm(props: ActProps) {
  const form = useInspectionAct(handOverOpinion, props, { act: 'hand-over', initial: {} })
  return (
    <ActShell {...props} name={nameOf('hand-over')} note={says.handNote} form={form} onSubmit={() => form.run({})} />
  )
}

/** 督办，限期答复. */
export function DirectForm(props: ActProps) {
  const form = useInspectionAct(directInspection, props, { act: 'direct', initial: { demand: '', answerBy: '' } })
  return (
    <ActShell {...props} name={nameOf('direct')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.demand}
        field="demand"
        value={form.typed.demand}
        onChange={(demand) => form.change({ demand })}
        error={form.error}
        max={1000}
      />
      <LineField
        type="date"
        label={says.answerBy}
        field="answerBy"
        value={form.typed.answerBy}
        onChange={(answerBy) => form.change({ answerBy })}
        error={form.error}
      />
    </ActShell>
  )
}
