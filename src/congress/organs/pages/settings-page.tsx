import { Accordion, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listSettings } from '../contract.ts'
import { OneRule } from './one-rule.tsx'
import { inSections } from './setting-groups.ts'
import type { OneSetting } from './setting-value.ts'
import { ownRules, says } from './settings-says.ts'

export default function SettingsPage() {
  const say = useSay()
  const settings = useReply(listSettings, {})
  return (
    <Page title={says.settings}>
      <Text mb="lg" maw="72ch">
        {say(says.lead)}
      </Text>
      {settings.isPending && <Waiting />}
      {settings.error && <ProblemNotice error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Sections rows={settings.data.rows} />}
    </Page>
  )
}

function Sections({ rows }: { rows: readonly OneSetting[] }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const found = rows.filter(({ name, key }) => `${name.zh} ${name.en} ${key}`.toLowerCase().includes(wanted))
  const sections = inSections(found)
  const [opened, setOpened] = useState<string[]>(sections.slice(0, 1).map(({ name }) => name.en))
  return (
    <Stack gap="md">
      <TextInput
        label={say(says.find)}
        type="search"
        leftSection={<Icon name="search" size={18} />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        maw={420}
      />
      {sections.length === 0 && <Empty title={rows.length === 0 ? says.noneYet : says.noneFound} />}
      <Accordion
        multiple
        variant="separated"
        order={2}
        value={wanted ? sections.map(({ name }) => name.en) : opened}
        onChange={setOpened}
      >
        {sections.map(({ name, rows: held }) => (
          <Accordion.Item key={name.en} value={name.en}>
            <Accordion.Control>
              <Text fw={650}>{say(name)}</Text>
              <Text size="sm" c="gray.7">
                {say(ownRules(held.length, held.filter(({ citation }) => citation).length))}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              {held.map((row) => (
                <OneRule key={row.key} setting={row} />
              ))}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  )
}
