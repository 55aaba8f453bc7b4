import { NumberInput, TextInput } from '@mantine/core'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { planHandling, type SuggestionPage } from '../../contract.ts'
import { mayPlan } from '../../handling/rules.ts'
import { planKindNames, type PlanKind } from '../../handling/words.ts'
import { ChoiceField } from './choice-field.tsx'
import { handlingSays } from './handling-says.ts'
import { Milestones, type MilestoneTyped } from './milestones.tsx'
import { SideForm } from './side-form.tsx'

interface Typed {
  kind: PlanKind
  money: number | null
  moneySource: string
  leader: string
  handler: string
  phone: string
  milestones: MilestoneTyped[]
}

interface PlanFormProps {
  readonly paper: SuggestionPage
  readonly before: SuggestionPage['handling']['plans'][number] | undefined
  readonly onClose: () => void
}

const firstPlan: Typed = {
  kind: 'now',
  money: null,
  moneySource: '',
  leader: '',
  handler: '',
  phone: '',
  milestones: [{ what: '', by: '', done: false }],
}

/** 办理方案: a new version of it. */
export function PlanForm({ paper, before, onClose }: PlanFormProps) {
  const say = useSay()
  const seen = before?.version ?? 0
  const { value, setValue, drop } = useKept<Typed>(`suggestion.${paper.id}.plan.${seen}`, before ?? firstPlan)
  const calling = useCall(planHandling, { refreshes: ['readSuggestion'] })
  const change = (changed: Partial<Typed>) => setValue({ ...value, ...changed })
  const done = () => {
    drop()
    onClose()
  }
  const { kind, money, moneySource, leader, handler, phone, milestones } = value
  const body = { seen, kind, money, moneySource, leader, handler, phone, milestones }
  const text = (field: 'leader' | 'handler' | 'phone') => (
    <TextInput
      label={say(handlingSays[field])}
      type={field === 'phone' ? 'tel' : 'text'}
      required
      maxLength={40}
      value={value[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <SideForm
      title={before ? handlingSays.changePlan : handlingSays.makePlan}
      ruling={mayPlan({ money, moneySource })}
      calling={calling}
      onSubmit={() => calling.mutate({ params: { id: paper.id }, body }, { onSuccess: done })}
      onCancel={onClose}
    >
      <ChoiceField
        label={handlingSays.planKind}
        value={kind}
        names={planKindNames}
        onChange={(each) => change({ kind: each })}
      />
      <NumberInput
        label={say(handlingSays.money)}
        min={0}
        max={1_000_000_000_000}
        allowDecimal={false}
        thousandSeparator=","
        hideControls
        inputMode="numeric"
        value={money ?? ''}
        onChange={(typed) => change({ money: typeof typed === 'number' ? typed : null })}
      />
      <TextInput
        label={say(handlingSays.moneySource)}
        maxLength={100}
        value={moneySource}
        onChange={(event) => change({ moneySource: event.currentTarget.value })}
      />
      {text('leader')}
      {text('handler')}
      {text('phone')}
      <Milestones milestones={milestones} onChange={(changed) => change({ milestones: changed })} />
    </SideForm>
  )
}
