import { Button, Group, MultiSelect, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { planShifts, removeShift, type StationPage } from '../contract.ts'
import { says } from './says.ts'
import { turnsOf } from './turns.ts'

const refreshes = ['readStation']

/** 值班安排: who is there when, besides the reception days. */
export function Shifts({ station }: { station: StationPage }) {
  const say = useSay()
  const writes = station.mayWrite && station.endedOn === null
  const [planning, setPlanning] = useState(false)
  const removing = useCall(removeShift, { refreshes })
  return (
    <Section title={says.shifts}>
      <Stack gap="xs">
        {station.shifts.length === 0 ? <Text>{say(says.noShifts)}</Text> : null}
        {station.shifts.map(({ id, on, startsAt, endsAt, deputy }) => (
          <Group key={id} justify="space-between">
            <Text>
              {say(sayDay(on))} {startsAt}–{endsAt} · {deputy.name}
            </Text>
            {writes ? (
              <Button
                variant="subtle"
                aria-label={`${say(says.takeOut)} ${on} ${deputy.name}`}
                onClick={() => removing.mutate({ params: { id: station.id, shiftId: id } })}
              >
                {say(says.takeOut)}
              </Button>
            ) : null}
          </Group>
        ))}
        <ProblemNotice error={removing.error} />
        {writes && station.roster.length > 0 && !planning ? (
          <Group mt="xs">
            <Button variant="default" onClick={() => setPlanning(true)}>
              {say(says.planShifts)}
            </Button>
          </Group>
        ) : null}
        {planning ? <PlanTurns station={station} onDone={() => setPlanning(false)} /> : null}
      </Stack>
    </Section>
  )
}

function PlanTurns({ station, onDone }: { station: StationPage; onDone: () => void }) {
  const say = useSay()
  const [deputies, setDeputies] = useState(station.roster.map(({ id }) => id))
  const [typed, setTyped] = useState({ firstDay: '', startsAt: '09:00', endsAt: '11:30', everyDays: 7, times: 8 })
  const change = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed })
  const planning = useCall(planShifts, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { startsAt, endsAt } = typed
    const shifts = turnsOf({ ...typed, deputies }).map((turn) => ({ ...turn, id: newId(), startsAt, endsAt }))
    planning.mutate({ params: { id: station.id }, body: { shifts } }, { onSuccess: onDone })
  }
  const time = (field: 'startsAt' | 'endsAt', label: typeof says.from) => (
    <TextInput
      type="time"
      required
      label={say(label)}
      value={typed[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  )
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={620} mt="sm">
        <Text size="sm">{say(says.shiftHint)}</Text>
        <MultiSelect
          label={say(says.roster)}
          required
          value={deputies}
          onChange={setDeputies}
          data={station.roster.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Group align="flex-end">
          <TextInput
            type="date"
            required
            label={say(says.firstDay)}
            value={typed.firstDay}
            onChange={({ currentTarget }) => change({ firstDay: currentTarget.value })}
          />
          {time('startsAt', says.from)}
          {time('endsAt', says.until)}
          <NativeSelect
            label={say(says.every)}
            value={String(typed.everyDays)}
            onChange={({ currentTarget }) => change({ everyDays: Number(currentTarget.value) })}
            data={[
              { value: '7', label: say(says.week) },
              { value: '14', label: say(says.twoWeeks) },
            ]}
          />
          <NumberInput
            label={say(says.times)}
            w={110}
            min={1}
            max={60}
            value={typed.times}
            onChange={(times) => change({ times: Number(times) || 1 })}
          />
        </Group>
        <ProblemNotice error={planning.error} />
        <Group>
          <Button type="submit" loading={planning.isPending} disabled={deputies.length === 0}>
            {say(says.planShifts)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
