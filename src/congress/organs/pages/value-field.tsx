import { Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core'
import type { Period } from '../../../law/period.ts'
import { useSay } from '../../../ui/language.tsx'
import { isBilingual, isPeriod, type OneSetting } from './setting-value.ts'
import { says, unitNames } from './settings-says.ts'

interface ValueFieldProps {
  readonly setting: Pick<OneSetting, 'choices' | 'default'>
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** The control that fits the kind of value: a choice, yes or no, a period, a number, several numbers, a text. */
export function ValueField({ setting, label, value, onChange }: ValueFieldProps) {
  const say = useSay()
  const { choices } = setting
  if (choices && !Array.isArray(setting.default))
    return (
      <NativeSelect
        label={label}
        value={String(value)}
        data={choices.map((choice) => ({ value: choice.value, label: say(choice.name) }))}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )
  if (typeof setting.default === 'boolean')
    return (
      <NativeSelect
        label={label}
        value={value === true ? 'yes' : 'no'}
        data={(['yes', 'no'] as const).map((one) => ({ value: one, label: say(says[one]) }))}
        onChange={({ currentTarget }) => onChange(currentTarget.value === 'yes')}
      />
    )
  if (isPeriod(setting.default) && isPeriod(value)) return <PeriodField {...{ label, value, onChange }} />
  if (typeof setting.default === 'number')
    return <NumberInput label={label} min={0} value={Number(value)} onChange={(typed) => onChange(typed)} />
  if (Array.isArray(setting.default)) return <NumbersField {...{ label, value, onChange }} />
  if (typeof setting.default === 'object' && setting.default !== null && typeof value === 'object' && value !== null)
    return <PartsField value={value} onChange={onChange} />
  return (
    <TextInput label={label} value={String(value ?? '')} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
  )
}

interface PeriodFieldProps {
  label: string
  value: Period
  onChange: (value: Period) => void
}

function PeriodField({ label, value, onChange }: PeriodFieldProps) {
  const say = useSay()
  return (
    <Group align="flex-end" gap="sm" wrap="nowrap">
      <NumberInput
        label={label}
        min={0}
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
    .split(/[,，、\s]+/)
    .filter(Boolean)
    .map(Number)

function NumbersField({ label, value, onChange }: Omit<ValueFieldProps, 'setting'>) {
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

/** A value of several named texts, such as the wording of the result classes. */
function PartsField({ value, onChange }: { value: object; onChange: (value: unknown) => void }) {
  return (
    <Stack gap="xs">
      {Object.entries(value).map(([key, part]: [string, unknown]) =>
        isBilingual(part) ? (
          <Group key={key} gap="sm" grow>
            {(['zh', 'en'] as const).map((language) => (
              <TextInput
                key={language}
                label={`${key} · ${language === 'zh' ? '中文' : 'English'}`}
                value={part[language]}
                onChange={({ currentTarget }) => onChange({ ...value, [key]: { ...part, [language]: currentTarget.value } })}
              />
            ))}
          </Group>
        ) : (
          <TextInput
            key={key}
            label={key}
            value={String(part)}
            onChange={({ currentTarget }) => onChange({ ...value, [key]: currentTarget.value })}
          />
        ),
      )}
    </Stack>
  )
}
