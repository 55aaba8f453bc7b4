import { SimpleGrid, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { OrganField } from '../../organs/pages/index.tsx'
import type { PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

interface PlanFieldsProps {
  readonly typed: PlanTyped
  readonly change: (changed: Partial<PlanTyped>) => void
  readonly error: unknown
}

/** 主题、对象、时间；路线、内容、要求 may follow before the plan goes out. */
export function PlanFields({ typed, change, error }: PlanFieldsProps) {
  const say = useSay()
  const field = (name: keyof PlanTyped) => ({
    field: name,
    value: typed[name],
    onChange: (text: string) => change({ [name]: text }),
    error,
  })
  return (
    <>
      <LineField label={says.topic} hint={says.topicHint} max={100} {...field('topic')} />
      <TextField label={says.why} max={1000} {...field('why')} />
      <OrganField
        label={says.organ}
        hint={says.organHint}
        value={typed.organId}
        onChange={(organId) => change({ organId })}
        error={error}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <LineField label={says.heldOn} type="date" {...field('heldOn')} />
        <LineField label={says.startsAt} type="time" {...field('startsAt')} />
        <LineField label={says.endsAt} type="time" {...field('endsAt')} />
      </SimpleGrid>
      <Text size="sm" c="gray.7">
        {say(says.laterHint)}
      </Text>
      <LineField label={says.place} max={120} required={false} {...field('place')} />
      <TextField label={says.route} hint={says.routeHint} max={2400} required={false} {...field('route')} />
      <TextField label={says.lookAt} hint={says.lookAtHint} max={6000} required={false} {...field('lookAt')} />
      <TextField label={says.demands} max={1000} rows={2} required={false} {...field('demands')} />
    </>
  )
}
