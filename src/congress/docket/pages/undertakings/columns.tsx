import { Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Column } from '../../../../ui/data-list.tsx'
import { sayDay, sayDaysLeft } from '../../../../ui/day.ts'
import { Icon } from '../../../../ui/icons.tsx'
import { capital } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { inOneLine, sayNumber } from '../../../../ui/paper-number.ts'
import type { UndertakingLine } from '../../undertakings/list-contract.ts'
import { fateNames, warningNames, type Warning } from '../../undertakings/words.ts'
import { usePlaceOf } from '../places.tsx'
import { listSays as says } from './list-says.ts'

type Say = (text: Bilingual) => string

const signs = {
  soon: { icon: 'clock', color: '#9a4a00' },
  overdue: { icon: 'alert', color: 'red.9' },
  listed: { icon: 'alert', color: 'red.9' },
} as const

/** How a promise presses, by word and sign; in time, nothing presses. */
export function WarningMark({ warning, say }: { warning: Warning | null; say: Say }) {
  if (warning === null || warning === 'in-time') return null
  const { icon, color } = signs[warning]
  return (
    <Text component="span" size="sm" c={color} fw={700} className="with-icon">
      <Icon name={icon} size={16} /> {capital(say(warningNames[warning]))}
    </Text>
  )
}

/** The paper it was made in; its kind alone would not say which, its title not what it is. */
export function SourceLink({ source, say }: { source: UndertakingLine['source']; say: Say }) {
  const to = usePlaceOf()({ sourceKind: source.kind, sourceId: source.id })
  const kind = inOneLine([capital(say(source.kindName)), source.number ? say(sayNumber(source.number)) : null])
  return (
    <span className="stacked">
      {to ? (
        <Link to={to} size="sm">
          {source.title}
        </Link>
      ) : (
        source.title
      )}
      <Text component="span" size="sm" c="gray.7">
        {kind}
      </Text>
    </span>
  )
}

const mine = (row: UndertakingLine) => (row.mine === 'report' ? says.mineReport : row.mine ? says.mineVerify : null)

const Due = ({ row, say }: { row: UndertakingLine; say: Say }) => (
  <span className="stacked">
    {say(sayDay(row.dueOn))}
    {row.state === 'open' ? (
      <Text component="span" size="sm" c="gray.7">
        {say(sayDaysLeft(row.daysLeft))}
      </Text>
    ) : null}
  </span>
)

const State = ({ row, say }: { row: UndertakingLine; say: Say }) => {
  const asked = mine(row)
  return (
    <span className="stacked">
      <Text component="span" size="sm" fw={600}>
        {capital(say(row.state === 'verified' ? fateNames[row.fate] : row.stateName))}
      </Text>
      <WarningMark warning={row.warning} say={say} />
      {asked ? (
        <Text component="span" size="sm" c="desk.8" fw={700} className="with-icon">
          <Icon name="inbox" size={16} /> {say(asked)}
        </Text>
      ) : null}
    </span>
  )
}

/** Columns of the register. */
export const undertakingColumns = (say: Say): Column<UndertakingLine>[] => [
  { key: 'promise', name: says.promise, cell: (row) => row.promise },
  { key: 'state', name: says.state, width: 156, cell: (row) => <State row={row} say={say} /> },
  { key: 'due', name: says.due, width: 148, cell: (row) => <Due row={row} say={say} /> },
  { key: 'owner', name: says.owner, width: 128, cell: (row) => capital(say(row.owner)) },
  { key: 'source', name: says.source, width: 208, cell: (row) => <SourceLink source={row.source} say={say} /> },
  {
    key: 'verifier',
    name: says.verifier,
    width: 112,
    cell: (row) => row.verifiers.map((each) => capital(say(each))).join(say({ zh: '、', en: ', ' })),
  },
]
