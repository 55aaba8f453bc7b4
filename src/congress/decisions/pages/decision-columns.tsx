import { Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { Icon } from '../../../ui/icons.tsx'
import { capital } from '../../../ui/language.tsx'
import { inOneLine, sayNumber } from '../../../ui/paper-number.ts'
import type { MajorMatterLine } from '../contract.ts'
import { trackNames } from '../words.ts'
import { says } from './says.ts'
import { StateBadge } from './state-badge.tsx'

type Say = (text: Bilingual) => string

const stateColumn = (say: Say): Column<MajorMatterLine> => ({
  key: 'state',
  name: says.state,
  width: 170,
  cell: ({ state, overdue }) => (
    <span className="stacked">
      <StateBadge state={state} />
      {overdue ? (
        <Text component="span" size="sm" c="red.9" fw={700} className="with-icon">
          <Icon name="alert" size={16} /> {say(says.overdue)}
        </Text>
      ) : null}
    </span>
  ),
})

/** The day that matters now: published, decided, or by when it is to be decided. */
function dayOf({ publishedOn, decidedOn, decideBy }: MajorMatterLine): [Bilingual, string] | null {
  if (publishedOn) return [says.publishedOn, publishedOn]
  if (decidedOn) return [says.decidedOn, decidedOn]
  return decideBy ? [says.decideBy, decideBy] : null
}

const dayColumn = (say: Say): Column<MajorMatterLine> => ({
  key: 'day',
  name: says.day,
  width: 150,
  cell: (row) => {
    const [name, on] = dayOf(row) ?? []
    return name && on ? (
      <span className="stacked">
        <Text component="span" size="sm" c="gray.7">
          {capital(say(name))}
        </Text>
        <span>{say(sayDay(on))}</span>
      </span>
    ) : null
  },
})

/** Columns of the list of major matters. */
export const decisionColumns = (say: Say): Column<MajorMatterLine>[] => [
  { key: 'title', name: says.title, cell: ({ title }) => title },
  stateColumn(say),
  {
    key: 'track',
    name: says.track,
    width: 180,
    cell: ({ track, number }) =>
      inOneLine([capital(say(trackNames[track])), say(number ? sayNumber(number) : says.unnumbered)]),
  },
  { key: 'organ', name: says.organ, width: 170, cell: ({ organ }) => organ.name },
  dayColumn(say),
]
