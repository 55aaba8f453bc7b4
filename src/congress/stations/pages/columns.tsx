import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { capital } from '../../../ui/language.tsx'
import { StateWord } from '../../docket/pages/index.tsx'
import type { ReceptionLine, StationLine } from '../contract.ts'
import { cameSaid } from '../receptions/said.ts'
import { stationKindNames } from '../words.ts'
import { says } from './says.ts'

type Say = (text: Bilingual) => string

export const stationColumns = (say: Say): Column<StationLine>[] => [
  { key: 'name', name: says.name, cell: ({ name }) => name },
  {
    key: 'kind',
    name: says.kind,
    width: 130,
    cell: ({ kind, endedOn }) => capital(say(endedOn ? says.closed : stationKindNames[kind])),
  },
  { key: 'address', name: says.address, cell: ({ address }) => address },
  { key: 'deputies', name: says.deputies, width: 90, cell: ({ deputies }) => deputies },
  {
    key: 'next',
    name: says.nextDay,
    width: 140,
    cell: ({ nextDay }) => (nextDay ? say(sayDay(nextDay)) : ''),
  },
]

export const receptionColumns = (say: Say, withStation = true): Column<ReceptionLine>[] => [
  {
    key: 'day',
    name: says.day,
    width: 230,
    cell: ({ heldOn, startsAt, endsAt }) => `${say(sayDay(heldOn))} ${startsAt}–${endsAt}`,
  },
  ...(withStation ? [{ key: 'station', name: says.station, cell: ({ station }: ReceptionLine) => station }] : []),
  { key: 'topic', name: says.topic, cell: ({ topic }) => topic },
  { key: 'deputies', name: says.onDuty, cell: ({ deputies }) => deputies.map(({ name }) => name).join('、') },
  { key: 'state', name: says.state, width: 140, cell: ({ stateName }) => <StateWord of={stateName} /> },
  {
    key: 'came',
    name: says.cameHow,
    width: 160,
    cell: (line) => {
      const came = cameSaid(line)
      return came ? capital(say(came)) : ''
    },
  },
]
