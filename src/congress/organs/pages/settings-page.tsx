import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { articlePlace } from '../../../law/cite.ts'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listSettings } from '../contract.ts'
import { groupName } from './setting-groups.ts'
import { SettingForm } from './setting-form.tsx'
import { same, sayValue, type OneSetting } from './setting-value.ts'
import { says } from './settings-says.ts'

export default function SettingsPage() {
  const say = useSay()
  const settings = useReply(listSettings, {})
  const mayChange = useHolds('staff', 'security-admin')
  const rows = settings.data?.rows ?? []
  const groups = [...new Set(rows.map(({ group }) => group))]
  return (
    <Page title={says.settings}>
      <Text mb="lg" maw="72ch">
        {say(says.lead)}
      </Text>
      {settings.isPending && <Waiting />}
      {settings.error && <ProblemNotice error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.isSuccess && rows.length === 0 && <Empty title={says.noneYet} />}
      <Stack gap="xl">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <Title order={2} size="h3" mb="sm" id={`group-${group}`}>
              {say(groupName(group))}
            </Title>
            <Stack gap="sm">
              {rows
                .filter((row) => row.group === group)
                .map((row) => (
                  <OneRule key={row.key} setting={row} mayChange={mayChange} />
                ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Page>
  )
}

function OneRule({ setting, mayChange }: { setting: OneSetting; mayChange: boolean }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState(false)
  const isDefault = same(setting.value, setting.default)
  const close = (done: boolean) => {
    setOpen(false)
    setSaved(done)
  }
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 260px', minWidth: 0 }}>
          <Title order={3} size="h5">
            {say(setting.name)}
          </Title>
          <Text>
            {say(says.value)}{' '}
            <Text component="strong" fw={700}>
              {say(sayValue(setting.value, setting.choices))}
            </Text>{' '}
            <Text component="span" c="gray.7">
              {isDefault ? say(says.isDefault) : `${say(says.byDefault)} ${say(sayValue(setting.default, setting.choices))}`}
            </Text>
          </Text>
          <Sources setting={setting} />
        </div>
        {mayChange && !open && (
          <Button variant="default" onClick={() => setOpen(true)} aria-label={`${say(says.change)}：${say(setting.name)}`}>
            {say(says.change)}
          </Button>
        )}
      </Group>
      {saved && (
        <Alert color="green" mt="sm" role="status">
          {say(says.saved)}
        </Alert>
      )}
      {open && <SettingForm setting={setting} onDone={() => close(true)} onCancel={() => close(false)} />}
    </Paper>
  )
}

function Sources({ setting: { citation, under } }: { setting: OneSetting }) {
  const say = useSay()
  const colon = say({ zh: '：', en: ': ' })
  return (
    <Text size="sm" c="gray.7" component="div">
      <div>
        {say(says.source)}
        {colon}
        {citation
          ? `${say({ zh: `《${citation.law.zh}》`, en: `${citation.law.en} ` })}${say(articlePlace(citation.number))} · ${say(says.version)} ${say(sayDay(citation.asOf))}`
          : say(says.noSource)}
      </div>
      <div>
        {say(says.under)}
        {colon}
        {say(under)}
      </div>
    </Text>
  )
}
