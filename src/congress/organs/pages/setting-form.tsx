import { Button, Fieldset, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { setSetting } from '../contract.ts'
import type { OneSetting } from './setting-value.ts'
import { says } from './settings-says.ts'
import { ValueField } from './value-field.tsx'

interface SettingFormProps {
  readonly setting: OneSetting
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Sets one rule together with the source it rests on; a value looser than the law comes back with its article. */
export function SettingForm({ setting, onDone, onCancel }: SettingFormProps) {
  const say = useSay()
  const [value, setValue] = useState<unknown>(setting.value)
  const [law, setLaw] = useState(setting.citation?.law.zh ?? '')
  const [number, setNumber] = useState(setting.citation?.number ?? '')
  const [asOf, setAsOf] = useState(setting.citation?.asOf ?? '')
  const saving = useCall(setSetting, { refreshes: ['listSettings'] })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const sent = { params: { key: setting.key }, body: { value, citation: { law, number, asOf } } }
    saving.mutate(sent, { onSuccess: onDone })
  }
  return (
    <form onSubmit={save}>
      <Stack gap="md" mt="md">
        <ValueField setting={setting} label={say(says.newValue)} value={value} onChange={setValue} />
        <Fieldset legend={say(says.citation)}>
          <Stack gap="sm">
            <TextInput
              label={say(says.law)}
              description={say(says.citationHint)}
              required
              maxLength={120}
              value={law}
              onChange={({ currentTarget }) => setLaw(currentTarget.value)}
              error={issueOf(saving.error, 'law')}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput
                label={say(says.number)}
                description={say(says.numberHint)}
                maxLength={40}
                value={number}
                onChange={({ currentTarget }) => setNumber(currentTarget.value)}
                error={issueOf(saving.error, 'number')}
              />
              <TextInput
                label={say(says.asOf)}
                description="2026-11-23"
                type="date"
                required
                value={asOf}
                onChange={({ currentTarget }) => setAsOf(currentTarget.value)}
                error={issueOf(saving.error, 'asOf')}
              />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        <ProblemNotice error={saving.error} />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
