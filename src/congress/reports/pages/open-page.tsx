import { Button, Group, Select, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useGo } from '../../../ui/place.ts'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import { listOrgans } from '../../organs/contract.ts'
import { openReport } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** 安排一次报告: who reports, on what period, by which day. */
export default function OpenPage() {
  const say = useSay()
  const go = useGo()
  const asks = useHolds('staff', 'chair', 'government-office')
  const [id] = useState(newId)
  const [typed, setTyped] = useState({ organId: null as string | null, title: '', from: '', to: '', dueOn: '' })
  const change = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed })
  const opening = useCall(openReport, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    opening.mutate({ body: { ...typed, id } }, { onSuccess: () => go(`/reports/${id}`, true) })
  }
  const field = (key: 'title' | 'from' | 'to' | 'dueOn', type: 'text' | 'date') => ({
    field: key,
    type,
    value: typed[key],
    onChange: (value: string) => change({ [key]: value }),
    error: opening.error,
  })
  return (
    <Page title={asks ? says.ask : says.begin}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          {asks ? (
            <Reporter value={typed.organId} onChange={(organId) => change({ organId })} error={opening.error} />
          ) : null}
          <LineField label={says.name} max={80} {...field('title', 'text')} />
          <Group grow align="flex-start">
            <LineField label={says.from} {...field('from', 'date')} />
            <LineField label={says.to} {...field('to', 'date')} />
          </Group>
          <LineField label={says.dueOn} {...field('dueOn', 'date')} />
          <ProblemNotice error={opening.error} />
          <Group>
            <Button type="submit" loading={opening.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go('/reports')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

interface ReporterProps {
  readonly value: string | null
  readonly onChange: (organId: string | null) => void
  readonly error: unknown
}

function Reporter({ value, onChange, error }: ReporterProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 }).data?.rows ?? []
  return (
    <Select
      label={say(says.reporter)}
      description={say(says.reporterHint)}
      searchable
      clearable
      value={value}
      error={issueOf(error, 'organId')}
      onChange={onChange}
      data={organs.filter(({ endedOn }) => endedOn === null).map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
