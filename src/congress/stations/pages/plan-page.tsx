import { Button, Group, MultiSelect, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGo, useParam, usePath } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import {
  planReception,
  readReception,
  readStation,
  reviseReception,
  type ReceptionPage,
  type StationPage,
} from '../contract.ts'
import { says } from './says.ts'

const refreshes = ['readStation', 'listStations', 'listReceptions', 'readReception', 'readInbox', 'readGathering']

/** 安排接待日, or changing one whose notice is not out. */
export default function PlanPage() {
  const id = useParam('id')
  return usePath().startsWith('/receptions/') ? <Revising id={id} /> : <Planning stationId={id} reception={null} />
}

function Revising({ id }: { id: string }) {
  const found = useReply(readReception, { params: { id } })
  return (
    <OneThing found={found} title={says.revise} missing={{ title: says.dayNotThere, back: says.back, to: '/stations' }}>
      {(reception) => <Planning key={reception.version} stationId={reception.stationId} reception={reception} />}
    </OneThing>
  )
}

function Planning({ stationId, reception }: { stationId: string; reception: ReceptionPage | null }) {
  const found = useReply(readStation, { params: { id: stationId } })
  return (
    <OneThing found={found} title={says.plan} missing={{ title: says.notThere, back: says.back, to: '/stations' }}>
      {(station) => <Form key={station.id} station={station} reception={reception} />}
    </OneThing>
  )
}

const typedOf = (reception: ReceptionPage | null) => ({
  heldOn: reception?.heldOn ?? '',
  startsAt: reception?.startsAt ?? '09:00',
  endsAt: reception?.endsAt ?? '11:30',
  topic: reception?.topic ?? '',
  whyShort: reception?.whyShort ?? '',
  deputies: reception?.deputies.map(({ id }) => id) ?? [],
})

function Form({ station, reception }: { station: StationPage; reception: ReceptionPage | null }) {
  const say = useSay()
  const go = useGo()
  const [id] = useState(() => reception?.id ?? newId())
  const [typed, setTyped] = useState(() => typedOf(reception))
  const planning = useCall(planReception, { refreshes })
  const revising = useCall(reviseReception, { refreshes })
  const { error, isPending } = reception ? revising : planning
  const change = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { ...typed, stationId: station.id }
    const onSuccess = () => go(`/receptions/${id}`, true)
    if (reception) revising.mutate({ params: { id }, body: { ...body, version: reception.version } }, { onSuccess })
    else planning.mutate({ params: { id }, body }, { onSuccess })
  }
  const line = (field: 'heldOn' | 'startsAt' | 'endsAt' | 'topic' | 'whyShort', label: typeof says.day) => ({
    label,
    field,
    value: typed[field],
    onChange: (text: string) => change({ [field]: text }),
    error,
  })
  return (
    <Page title={`${station.name} · ${say(reception ? says.revise : says.plan)}`}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <Group grow preventGrowOverflow={false} align="flex-start">
            <LineField {...line('heldOn', says.day)} type="date" />
            <LineField {...line('startsAt', says.from)} type="time" />
            <LineField {...line('endsAt', says.until)} type="time" />
          </Group>
          <MultiSelect
            label={say(says.onDuty)}
            description={say(says.onDutyHint)}
            searchable
            value={typed.deputies}
            onChange={(deputies) => change({ deputies })}
            data={station.roster.map(({ id: value, name }) => ({ value, label: name }))}
          />
          <LineField {...line('topic', says.topicTyped)} max={60} required={false} />
          <LineField {...line('whyShort', says.whyShort)} hint={says.whyShortHint} max={300} required={false} />
          <ProblemNotice error={error} />
          <Group>
            <Button type="submit" loading={isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go(`/stations/${station.id}`)}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
