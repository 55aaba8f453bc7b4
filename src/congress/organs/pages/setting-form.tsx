import { Button, Fieldset, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { readCongress, setSetting } from '../contract.ts'
import { settingRuling, type SettingRule } from '../settings.ts'
import { sayBounds, type OneSetting } from './setting-value.ts'
import { refusedSaid, says } from './settings-says.ts'
import { ValueField } from './value-field.tsx'

interface SettingFormProps {
  readonly setting: OneSetting
  readonly rule: SettingRule
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Sets one rule together with its source. A value looser than the law shuts the button, with the article. */
export function SettingForm({ setting, rule, onDone, onCancel }: SettingFormProps) {
  const say = useSay()
  const [value, setValue] = useState<unknown>(setting.value)
  const [law, setLaw] = useState(setting.citation?.law.zh ?? '')
  const [number, setNumber] = useState(setting.citation?.number ?? '')
  const [asOf, setAsOf] = useState(setting.citation?.asOf ?? '')
  const saving = useCall(setSetting, { refreshes: ['listSettings'] })
  const congress = useReply(readCongress, {}, { staleTime: Infinity })
  const ruling = settingRuling(setting.key, value, congress.data?.level ?? 'county')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const sent = { params: { key: setting.key }, body: { value, citation: { law, number, asOf } } }
    saving.mutate(sent, { onSuccess: onDone })
  }
  return (
    <form onSubmit={save}>
      <Stack gap="md" mt="md">
        <ValueField rule={rule} value={value} onChange={setValue} />
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
                required
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
        <Group align="flex-start">
          {ruling.permitted ? (
            <Button type="submit" loading={saving.isPending}>
              {say(says.save)}
            </Button>
          ) : (
            <RuledButton
              ruling={ruling}
              sentence={refusedSaid(ruling.because, sayBounds(rule))}
              onPress={() => undefined}
              children={say(says.save)}
            />
          )}
          <Button variant="default" onClick={onCancel}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
