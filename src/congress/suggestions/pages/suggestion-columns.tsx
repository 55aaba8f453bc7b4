import { Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { inOneLine, sayNumber } from '../../../ui/paper-number.ts'
import { Icon } from '../../../ui/icons.tsx'
import type { SuggestionLine } from '../contract.ts'
import { says } from './says.ts'
import { StateBadge } from './state-badge.tsx'

type Say = (text: Bilingual) => string

const numberOf = ({ number }: SuggestionLine): Bilingual => (number ? sayNumber(number) : says.unnumbered)

/** What is known of a paper beside its title, in one quiet line. */
const below = (row: SuggestionLine, say: Say): string =>
  inOneLine([say(numberOf(row)), row.category, row.priority ? say(says.priority) : null])

const Overdue = ({ text }: { text: string }) => (
  <Text component="span" size="sm" c="red.9" fw={700} className="with-icon">
    <Icon name="alert" size={16} /> {text}
  </Text>
)

/** Columns of the list of suggestions. */
export const suggestionColumns = (say: Say): Column<SuggestionLine>[] => [
  { key: 'title', name: says.title, cell: (row) => row.title },
  {
    key: 'state',
    name: says.state,
    width: 120,
    cell: (row) => (
      <span className="stacked">
        <StateBadge state={row.state} />
        {row.overdue ? <Overdue text={say(says.overdue)} /> : null}
      </span>
    ),
  },
  { key: 'proposer', name: says.proposer, width: 92, cell: (row) => row.leadDeputy?.name ?? row.proposers },
  { key: 'organ', name: says.organ, width: 160, cell: (row) => row.organ?.name ?? '' },
  { key: 'due', name: says.replyDue, width: 128, cell: (row) => (row.replyDueOn ? say(sayDay(row.replyDueOn)) : '') },
  {
    key: 'about',
    name: { zh: '编号 · 类别', en: 'Number · category' },
    width: 136,
    cell: (row) => (
      <Text component="span" size="sm" c="gray.7">
        {below(row, say)}
      </Text>
    ),
  },
]
