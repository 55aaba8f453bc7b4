import { Group, NativeSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Period } from '../../../law/period.ts'
import { useSay } from '../../../ui/language.tsx'
import type { SettingRule } from '../settings.ts'
import { isBilingual, isPeriod } from './setting-value.ts'
import { says, unitNames } from './settings-says.ts'

interface ValueFieldProps {
  readonly rule: SettingRule
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** The control that fits the kind of value. */
export function ValueField({ rule, value, onChange }: ValueFieldProps) {
  const say = useSay()
  const label = say(says.newValue)
  switch (rule.kind) {
    case 'choice':
      return (
        <NativeSelect
          label={label}
          value={String(value)}
          data={(rule.choices ?? []).map((choice) => ({ value: choice.value, label: say(choice.name) }))}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    case 'flag':
      return (
        <NativeSelect
          label={label}
          value={value === true ? 'yes' : 'no'}
          data={(['yes', 'no'] as const).map((one) => ({ value: one, label: say(says[one]) }))}
          onChange={({ currentTarget }) => onChange(currentTarget.value === 'yes')}
        />
      )
    case 'period':
      return <PeriodField label={label} value={isPeriod(value) ? value : rule.default} onChange={onChange} />
    case 'count':
      return (
        <NumberInput
          label={rule.counted ? `${label}（${say(rule.counted)}）` : label}
          min={0}
          allowDecimal={false}
          value={Number(value)}
          onChange={(typed) => onChange(typed)}
        />
      )
    case 'counts':
      return <NumbersField label={label} value={value} onChange={onChange} />
    case 'wording':
      return <WordingField value={isBilingual(value) ? value : rule.default} onChange={onChange} />
    case 'labels':
      return <LabelsField value={value as Record<string, Bilingual>} onChange={onChange} />
    case 'text':
      return (
        <TextInput
          label={label}
          value={String(value)}
          maxLength={200}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
  }
}

interface FieldProps<Value> {
  readonly label?: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function PeriodField({ label, value, onChange }: FieldProps<Period>) {
  const say = useSay()
  return (
    <Group align="flex-end" gap="sm" wrap="nowrap" maw={420}>
      <NumberInput
        label={label}
        min={1}
        allowDecimal={false}
        value={value.count}
        onChange={(typed) => onChange({ ...value, count: Number(typed) })}
        style={{ flex: 1 }}
      />
      <NativeSelect
        label={say(says.unit)}
        value={value.unit}
        data={Object.entries(unitNames).map(([unit, name]) => ({ value: unit, label: say(name) }))}
        onChange={({ currentTarget }) => onChange({ ...value, unit: currentTarget.value as Period['unit'] })}
        style={{ flex: 1 }}
      />
    </Group>
  )
}

const numbersIn = (typed: string): number[] =>
  typed
    .split(/[,，、/\s]+/)
    .filter(Boolean)
    .map(Number)

function NumbersField({ label, value, onChange }: FieldProps<unknown>) {
  const say = useSay()
  return (
    <TextInput
      label={label}
      description={say(says.several)}
      inputMode="numeric"
      defaultValue={Array.isArray(value) ? value.join(', ') : ''}
      onChange={({ currentTarget }) => onChange(numbersIn(currentTarget.value))}
    />
  )
}

const languages = [
  ['zh', '中文'],
  ['en', 'English'],
] as const

function WordingField({ label, value, onChange }: FieldProps<Bilingual>) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {languages.map(([language, name]) => (
        <Textarea
          key={language}
          label={label ? `${label} · ${name}` : name}
          lang={language}
          maxLength={400}
          value={value[language]}
          onChange={({ currentTarget }) => onChange({ ...value, [language]: currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  )
}

function LabelsField({ value, onChange }: FieldProps<Record<string, Bilingual>>) {
  return (
    <Stack gap="xs">
      {Object.entries(value).map(([mark, wording]) => (
        <WordingField
          key={mark}
          label={mark}
          value={wording}
          onChange={(changed) => onChange({ ...value, [mark]: changed })}
        />
      ))}
    </Stack>
  )
}
