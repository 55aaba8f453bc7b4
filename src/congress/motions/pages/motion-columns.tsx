import { Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { inOneLine, sayNumber } from '../../../ui/paper-number.ts'
import type { MotionLine } from '../contract.ts'
import { moverNames } from '../words.ts'
import { says } from './says.ts'
import { StateBadge } from './state-badge.tsx'

type Say = (text: Bilingual) => string

export const titleColumn: Column<MotionLine> = { key: 'title', name: says.title, cell: (row) => row.title }

export const stateColumn = (say: Say): Column<MotionLine> => ({
  key: 'state',
  name: says.state,
  width: 150,
  cell: (row) => (
    <span className="stacked">
      <StateBadge state={row.state} />
      {row.overdue ? (
        <Text component="span" size="sm" c="red.9" fw={700} className="with-icon">
          <Icon name="alert" size={16} /> {say(says.overdue)}
        </Text>
      ) : null}
    </span>
  ),
})

/** Who moves: the lead deputy with her co-signers, the delegation, or the organ. */
export const moverColumn = (say: Say): Column<MotionLine> => ({
  key: 'mover',
  name: says.mover,
  width: 140,
  cell: ({ mover, leadDeputy, movedBy }) => inOneLine([leadDeputy?.name, movedBy, say(moverNames[mover])]),
})

const about = (say: Say): Column<MotionLine> => ({
  key: 'about',
  name: says.about,
  width: 220,
  cell: ({ number, session }) => (
    <Text component="span" size="sm" c="gray.7">
      {inOneLine([say(number ? sayNumber(number) : says.unnumbered), session])}
    </Text>
  ),
})

/** Columns of the list of motions. */
export const motionColumns = (say: Say): Column<MotionLine>[] => [
  titleColumn,
  stateColumn(say),
  moverColumn(say),
  { key: 'committee', name: says.committee, width: 160, cell: (row) => row.committee?.name ?? '' },
  about(say),
]
