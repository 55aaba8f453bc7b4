import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField } from '../../../../ui/typed-fields.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { keepHelper, listHelpers, type Helper } from '../../contract.ts'
import { helperKindNames, helperKinds } from '../../legal-help/words.ts'
import { says } from './says.ts'

/** 法律服务机构: whom one may be referred to, kept by the office. */
export default function ServicesPage() {
  const say = useSay()
  const found = useReply(listHelpers, {})
  const writes = useHolds('staff')
  const [editing, setEditing] = useState<string | null>(null)
  const rows = found.data?.rows ?? []
  const done = () => setEditing(null)
  return (
    <Page
      title={says.helpers}
      actions={writes ? <Button onClick={() => setEditing('new')}>{say(says.addHelper)}</Button> : null}
    >
      <Stack gap="md">
        <Link to="/legal-help">{say(says.back)}</Link>
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending ? <Waiting lines={4} /> : null}
        {editing === 'new' ? <HelperForm onDone={done} /> : null}
        {found.data && rows.length === 0 && editing === null ? <Empty title={says.noHelpers} /> : null}
        {rows.map((helper) =>
          editing === helper.id ? (
            <HelperForm key={helper.id} helper={helper} onDone={done} />
          ) : (
            <Paper key={helper.id} withBorder p="md">
              <Text fw={600}>
                {helper.name}（{say(helperKindNames[helper.kind])}）{helper.endedOn ? ` · ${say(says.ended)}` : ''}
              </Text>
              <Text size="sm">{[helper.phone, helper.address].filter(Boolean).join(' · ')}</Text>
              {writes ? (
                <Button variant="default" mt="xs" onClick={() => setEditing(helper.id)}>
                  {say(says.correct)}
                </Button>
              ) : null}
            </Paper>
          ),
        )}
      </Stack>
    </Page>
  )
}

const empty: Omit<Helper, 'id'> = { kind: 'legal-aid', name: '', phone: '', address: '', endedOn: null }

function HelperForm({ helper, onDone }: { helper?: Helper; onDone: () => void }) {
  const say = useSay()
  const [id] = useState(() => helper?.id ?? newId())
  const [typed, setTyped] = useState<Omit<Helper, 'id'>>(helper ?? empty)
  const change = (changed: Partial<Helper>) => setTyped({ ...typed, ...changed })
  const calling = useCall(keepHelper, { refreshes: ['listHelpers'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { kind, name, phone, address, endedOn } = typed
    calling.mutate({ params: { id }, body: { kind, name, phone, address, endedOn } }, { onSuccess: onDone })
  }
  const field = (key: 'name' | 'phone' | 'address' | 'endedOn') => ({
    field: key,
    value: typed[key] ?? '',
    onChange: (text: string) => change({ [key]: key === 'endedOn' ? text || null : text }),
    error: calling.error,
  })
  return (
    <Paper withBorder p="md">
      <form onSubmit={submit}>
        <Stack gap="sm" maw={560}>
          <Select
            label={say(says.category)}
            allowDeselect={false}
            data={helperKinds.map((value) => ({ value, label: say(helperKindNames[value]) }))}
            value={typed.kind}
            onChange={(kind) => kind && change({ kind })}
          />
          <LineField label={says.helperName} max={60} {...field('name')} />
          <LineField label={says.phone} max={40} required={false} {...field('phone')} />
          <LineField label={says.address} max={120} required={false} {...field('address')} />
          <LineField label={says.endedOn} type="date" required={false} {...field('endedOn')} />
          <ProblemNotice error={calling.error} />
          <Group>
            <Button type="submit" loading={calling.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={onDone}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
