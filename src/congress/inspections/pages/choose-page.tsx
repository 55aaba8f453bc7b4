import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { leaveFinished } from '../../docket/pages/index.tsx'
import { chooseTopic } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { PlanFields } from './plan-fields.tsx'
import { noPlan, sentOf, type PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

/** 选题: what to look at, whose work it is, and the day; kept on this device until it is sent. */
export default function ChoosePage() {
  const say = useSay()
  const go = useGo()
  const [{ about }] = useFilters()
  const [id] = useState(newId)
  const { value: typed, setValue, drop } = useKept<PlanTyped>(`inspection.new.${about ?? ''}`, noPlan)
  const choosing = useCall(chooseTopic, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choosing.mutate(
      { body: { ...sentOf(typed), id, aboutId: about ?? null } },
      {
        onSuccess: () => {
          drop()
          leaveFinished(id, { act: 'choose', name: says.choose })
          go(`/inspections/${id}`, true)
        },
      },
    )
  }
  return (
    <Page title={says.choose}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <PlanFields typed={typed} change={(changed) => setValue({ ...typed, ...changed })} error={choosing.error} />
          <ProblemNotice error={choosing.error} />
          <Group>
            <Button type="submit" loading={choosing.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go('/inspections')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
