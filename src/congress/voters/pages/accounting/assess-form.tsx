import { Fieldset, Group, NumberInput, Select } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { TextField } from '../../../../ui/typed-fields.tsx'
import { mayAssess, type Sums } from '../../accounting/rules.ts'
import {
  countingNames,
  countings,
  gradeNames,
  grades,
  headNames,
  heads,
  type Counting,
  type Head,
} from '../../accounting/words.ts'
import { assessDutyReport } from '../../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useReportAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

interface Typed {
  readonly sheets: number
  readonly countedBy: Counting
  readonly sums: Record<Head, Sums>
  readonly opinions: string
}

const nought: Sums = { satisfied: 0, fairly: 0, dissatisfied: 0 }
const empty: Typed = {
  sheets: 0,
  countedBy: 'paper',
  sums: Object.fromEntries(heads.map((head) => [head, nought])) as Record<Head, Sums>,
  opinions: '',
}

const whole = (count: string | number): number => (typeof count === 'number' ? count : 0)

/** 登记评议结果: sums by head, and what was written; without names. */
export function AssessForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const form = useReportAct<typeof assessDutyReport, Typed>(assessDutyReport, props, { act: 'assess', initial: empty })
  const { sheets, countedBy, sums, opinions } = form.typed
  const lines = opinions
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)
  return (
    <ActShell
      {...props}
      name={nameOf('assess')}
      note={says.nameless}
      form={form}
      ruling={mayAssess({ sheets, votersPresent: paper.votersPresent ?? 0, sums })}
      onSubmit={() => form.run({ sheets, countedBy, sums, opinions: lines })}
    >
      <Select
        label={say(says.countedBy)}
        allowDeselect={false}
        data={countings.map((value) => ({ value, label: say(countingNames[value]) }))}
        value={countedBy}
        onChange={(chosen) => chosen && form.change({ countedBy: chosen })}
      />
      <NumberInput
        label={say(says.sheets)}
        required
        min={0}
        allowDecimal={false}
        allowNegative={false}
        value={sheets}
        onChange={(count) => form.change({ sheets: whole(count) })}
      />
      {heads.map((head) => (
        <HeadSums
          key={head}
          head={head}
          sums={sums[head]}
          onChange={(changed) => form.change({ sums: { ...sums, [head]: { ...sums[head], ...changed } } })}
        />
      ))}
      <TextField
        label={says.opinions}
        field="opinions"
        value={opinions}
        onChange={(text) => form.change({ opinions: text })}
        error={form.error}
        max={8000}
        rows={4}
        required={false}
      />
    </ActShell>
  )
}

interface HeadSumsProps {
  readonly head: Head
  readonly sums: Sums
  readonly onChange: (changed: Partial<Sums>) => void
}

function HeadSums({ head, sums, onChange }: HeadSumsProps) {
  const say = useSay()
  return (
    <Fieldset legend={say(headNames[head])}>
      <Group gap="sm" grow>
        {grades.map((grade) => (
          <NumberInput
            key={grade}
            label={say(gradeNames[grade])}
            min={0}
            allowDecimal={false}
            allowNegative={false}
            value={sums[grade]}
            onChange={(count) => onChange({ [grade]: whole(count) })}
          />
        ))}
      </Group>
    </Fieldset>
  )
}
