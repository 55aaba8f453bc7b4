import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useKept } from '../../../ui/kept.ts'
import { planGathering } from '../contract.ts'
import { kindNames, kinds, type Kind } from '../words.ts'
import { PlanFields } from './plan-fields.tsx'
import { fromTemplate, sentOf, type PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

/** 筹备: choose a kind, and what it usually needs stands there to be changed. */
export default function PlanPage() {
  const say = useSay()
  const go = useGo()
  const [id] = useState(newId)
  const { value: typed, setValue, drop } = useKept<PlanTyped>('gathering.new', fromTemplate('hearing'))
  const planning = useCall(planGathering, { refreshes: ['listGatherings', 'readInbox'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { ...sentOf(typed), kind: typed.kind, id }
    planning.mutate(
      { body },
      {
        onSuccess: () => {
          drop()
          go(`/gatherings/${id}`, true)
        },
      },
    )
  }
  const choose = (kind: Kind) => setValue({ ...fromTemplate(kind), heldOn: typed.heldOn, place: typed.place })
  return (
    <Page title={says.plan}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <NativeSelect
            label={say(says.kind)}
            value={typed.kind}
            onChange={({ currentTarget }) => choose(currentTarget.value as Kind)}
            data={kinds.map((kind) => ({ value: kind, label: say(kindNames[kind]) }))}
          />
          <PlanFields typed={typed} change={(changed) => setValue({ ...typed, ...changed })} error={planning.error} />
          <ProblemNotice error={planning.error} />
          <Group>
            <Button type="submit" loading={planning.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go('/gatherings')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
