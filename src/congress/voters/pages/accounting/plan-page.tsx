import { Button, Group, MultiSelect, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { Page } from '../../../../ui/page.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { listDutyReports, planDutyReports } from '../../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'
import { WhenFields, type When } from './when-fields.tsx'

interface Typed extends When {
  readonly deputyIds: readonly string[]
}

const empty: Typed = { reportOn: '', place: '', areaId: null, listeners: '', deputyIds: [] }

/** 安排述职: whoever has not reported yet is offered; several may report on one day. */
export default function PlanPage() {
  const say = useSay()
  const go = useGo()
  const [ids, setIds] = useState<Readonly<Record<string, string>>>({})
  const { value: typed, setValue, drop } = useKept<Typed>('duty-report.new', empty)
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  const missing = useReply(listDutyReports, { query: {} }).data?.missing.filter(({ plannedOn }) => !plannedOn) ?? []
  const calling = useCall(planDutyReports, { refreshes })
  // One id to a deputy, whatever is pressed how often: sent twice, it is planned once.
  const choose = (deputyIds: string[]) => {
    setIds((before) => ({ ...Object.fromEntries(deputyIds.map((id) => [id, newId()])), ...before }))
    change({ deputyIds })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { deputyIds, ...when } = typed
    const reports = deputyIds.map((deputyId) => ({ id: ids[deputyId] ?? newId(), deputyId }))
    calling.mutate(
      { body: { ...when, reports } },
      {
        onSuccess: ({ rows }) => {
          drop()
          go(rows.length === 1 && rows[0] ? `/duty-reports/${rows[0].id}` : '/duty-reports', true)
        },
      },
    )
  }
  const data = missing.map(({ deputy, group }) => ({ value: deputy.id, label: `${deputy.name}（${group}）` }))
  return (
    <Page title={says.plan}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={640}>
          <MultiSelect
            label={say(says.who)}
            required
            searchable
            data={data}
            value={typed.deputyIds.filter((id) => data.some(({ value }) => value === id))}
            onChange={choose}
          />
          <WhenFields when={typed} onChange={change} error={calling.error} />
          <ProblemNotice error={calling.error} />
          <Group>
            <Button type="submit" loading={calling.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go('/duty-reports')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
