import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { planConsultation } from '../contract.ts'
import { PlanFields } from './plan-fields.tsx'
import { blank, sentOf, type PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

/** 起草征求意见. */
export default function PlanPage() {
  const say = useSay()
  const go = useGo()
  const [id] = useState(newId)
  const { value: typed, setValue, drop } = useKept<PlanTyped>('consultation.new', blank)
  const planning = useCall(planConsultation, { refreshes: ['listConsultations', 'readInbox'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    planning.mutate(
      { body: { ...sentOf(typed), id } },
      {
        onSuccess: () => {
          drop()
          go(`/consultations/${id}`, true)
        },
      },
    )
  }
  return (
    <Page title={says.plan}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <PlanFields typed={typed} change={(changed) => setValue({ ...typed, ...changed })} error={planning.error} />
          <ProblemNotice error={planning.error} />
          <Group>
            <Button type="submit" loading={planning.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go('/consultations')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
