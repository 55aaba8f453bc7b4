import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { articlePlace } from '../../../law/cite.ts'
import { ArticleLine } from '../../../ui/article.tsx'
import { sayDay } from '../../../ui/day.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import type { SettingRule } from '../settings.ts'
import { SettingForm } from './setting-form.tsx'
import { ruleOf, same, sayBounds, sayValue, type OneSetting } from './setting-value.ts'
import { says } from './settings-says.ts'
import './settings.css'

/** One rule of the congress: what holds, what would hold by default, where each comes from, and a way to change it. */
export function OneRule({ setting }: { setting: OneSetting }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState(false)
  const rule = ruleOf(setting.key)
  const mayChange = useHolds(rule?.keeper ?? 'staff')
  const isDefault = same(setting.value, setting.default)
  const close = (done: boolean) => {
    setOpen(false)
    setSaved(done)
  }
  return (
    <div className="rule">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 260px', minWidth: 0 }}>
          <Title order={3} size="h5">
            {say(setting.name)}
          </Title>
          <Text>
            <Text component="strong" fw={700}>
              {say(sayValue(setting.value, rule))}
            </Text>{' '}
            <Text component="span" c="gray.7">
              {isDefault ? say(says.isDefault) : `${say(says.byDefault)} ${say(sayValue(setting.default, rule))}`}
            </Text>
          </Text>
          <Source citation={setting.citation} />
          {rule && <InLaw rule={rule} />}
        </div>
        {mayChange && rule && !open && (
          <Button
            variant="default"
            onClick={() => setOpen(true)}
            aria-label={`${say(says.change)} ${say(setting.name)}`}
          >
            {say(says.change)}
          </Button>
        )}
      </Group>
      {saved && (
        <Alert color="green" mt="sm" role="status">
          {say(says.saved)}
        </Alert>
      )}
      {open && rule && (
        <SettingForm setting={setting} rule={rule} onDone={() => close(true)} onCancel={() => close(false)} />
      )}
    </div>
  )
}

function Source({ citation }: { citation: OneSetting['citation'] }) {
  const say = useSay()
  if (!citation) return null
  const law = say({ zh: `《${citation.law.zh}》`, en: `${citation.law.en} ` })
  return (
    <Text size="sm">
      {say(says.source)}
      {say({ zh: '：', en: ': ' })}
      {law}
      {say(articlePlace(citation.number))} · {say(says.version)} {say(sayDay(citation.asOf))}
    </Text>
  )
}

function InLaw({ rule }: { rule: SettingRule }) {
  const say = useSay()
  const bounds = sayBounds(rule)
  return (
    <>
      {bounds && (
        <Text size="sm">
          {say(says.bounds)}
          {say({ zh: '：', en: ': ' })}
          {say(bounds)}
        </Text>
      )}
      <ArticleLine article={rule.bounds?.under ?? rule.under} />
      {rule.keeper === 'security-admin' && (
        <Text size="sm" c="gray.7">
          {say(says.keptBySecurity)}
        </Text>
      )}
    </>
  )
}
