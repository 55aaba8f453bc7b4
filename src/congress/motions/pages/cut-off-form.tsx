import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../law/day.ts'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { setMotionsUntil, type Session } from '../../organs/contract.ts'
import { says } from './says.ts'

/** The wall clock of Shanghai at an instant: 18:00. */
const clockOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)

/** 录入议案截止时间, as the presidium decided. */
export function CutOffForm({ session, onDone }: { session: Session; onDone: () => void }) {
  const say = useSay()
  const until = session.motionsUntil
  const [day, setDay] = useState(until ? dayInShanghai(until) : session.opensOn)
  const [time, setTime] = useState(until ? clockOf(until) : '18:00')
  const [decidedOn, setDecidedOn] = useState(dayInShanghai(new Date()))
  const calling = useCall(setMotionsUntil, {
    refreshes: ['countMotions', 'readCongress', 'readMotionSheet', 'readMotion'],
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { until: `${day}T${time}:00+08:00`, decidedOn }
    calling.mutate({ params: { id: session.id }, body }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} className="act-form">
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <TextInput
            label={say(says.untilDay)}
            type="date"
            required
            max={session.closesOn}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            label={say(says.untilTime)}
            type="time"
            required
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <TextInput
            label={say(says.decidedOn)}
            type="date"
            required
            value={decidedOn}
            onChange={(event) => setDecidedOn(event.currentTarget.value)}
          />
        </SimpleGrid>
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
  )
}
