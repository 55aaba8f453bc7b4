import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGo, useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import { AreasField } from '../../deputies/pages/index.tsx'
import { addStation, changeStation, readStation, type StationPage } from '../contract.ts'
import { stationKindNames, stationKinds, type StationKind } from '../words.ts'
import { says } from './says.ts'

interface Typed {
  readonly kind: StationKind
  readonly name: string
  readonly address: string
  readonly hours: string
  readonly phone: string
  readonly keeper: string
  readonly areas: string[]
}
const empty: Typed = { kind: 'ordinary', name: '', address: '', hours: '', phone: '', keeper: '', areas: [] }
const refreshes = ['listStations', 'readStation']

/** 设立联络站, or changing what stands of one. */
export default function StationFormPage() {
  const id = useParam('id')
  return id ? <Changing id={id} /> : <Adding />
}

function Changing({ id }: { id: string }) {
  const found = useReply(readStation, { params: { id } })
  return (
    <OneThing found={found} title={says.edit} missing={{ title: says.notThere, back: says.back, to: '/stations' }}>
      {(station) => <Form key={station.version} station={station} />}
    </OneThing>
  )
}

const Adding = () => <Form station={null} />

const typedOf = (station: StationPage | null): Typed => {
  if (!station) return empty
  const { kind, name, address, hours, phone, keeper, areas } = station
  return { kind, name, address, hours, phone, keeper, areas: areas.map((area) => area.id) }
}

function Form({ station }: { station: StationPage | null }) {
  const say = useSay()
  const go = useGo()
  const [id] = useState(() => station?.id ?? newId())
  const [typed, setTyped] = useState(() => typedOf(station))
  const adding = useCall(addStation, { refreshes })
  const changing = useCall(changeStation, { refreshes })
  const { error, isPending } = station ? changing : adding
  const change = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const onSuccess = () => go(`/stations/${id}`, true)
    if (station) changing.mutate({ params: { id }, body: { ...typed, version: station.version } }, { onSuccess })
    else adding.mutate({ params: { id }, body: typed }, { onSuccess })
  }
  const line = (field: 'name' | 'address' | 'hours' | 'phone' | 'keeper', max: number) => ({
    label: says[field],
    field,
    value: typed[field],
    onChange: (text: string) => change({ [field]: text }),
    error,
    max,
  })
  return (
    <Page title={station ? says.edit : says.add}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <SegmentedControl
            aria-label={say(says.kind)}
            value={typed.kind}
            onChange={(kind) => change({ kind: kind as StationKind })}
            data={stationKinds.map((kind) => ({ value: kind, label: say(stationKindNames[kind]) }))}
          />
          <LineField {...line('name', 60)} />
          <LineField {...line('address', 120)} />
          <LineField {...line('hours', 200)} hint={says.hoursHint} required={false} />
          <LineField {...line('phone', 40)} hint={says.phoneHint} required={false} />
          <AreasField label={says.areas} chosen={typed.areas} onChoose={(areas) => change({ areas })} />
          <LineField {...line('keeper', 40)} hint={says.keeperHint} required={false} />
          <ProblemNotice error={error} />
          <Group>
            <Button type="submit" loading={isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go(station ? `/stations/${id}` : '/stations')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
