import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { sayNumber } from '../../../../ui/paper-number.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { listKeySuggestions, type KeySuggestion } from '../../contract.ts'
import { StateBadge } from '../state-badge.tsx'
import { supervisingSays as says } from './says.ts'

type Say = ReturnType<typeof useSay>

const columns = (say: Say): Column<KeySuggestion>[] => [
  {
    key: 'title',
    name: says.title,
    cell: ({ number, title }) => `${number ? `${say(sayNumber(number))} ` : ''}${title}`,
  },
  { key: 'leader', name: says.leader, width: 170, cell: ({ leader, office }) => [office, leader].join(' ').trim() },
  { key: 'follower', name: says.follower, width: 140, cell: ({ follower }) => follower },
  { key: 'organ', name: says.organ, width: 150, cell: ({ organ }) => organ ?? '' },
  {
    key: 'days',
    name: says.days,
    width: 210,
    cell: ({ fromOn, toOn }) => `${say(sayDay(fromOn))} – ${say(sayDay(toOn))}`,
  },
  {
    key: 'state',
    name: says.state,
    width: 150,
    cell: ({ state, dropped }) =>
      dropped ? `${say(says.dropped)} ${say(sayDay(dropped.on))}：${dropped.reason}` : <StateBadge state={state} />,
  },
]

/** 重点督办件: who leads each, who follows it, and how it stands; what was dropped stays readable. */
export default function KeyPage() {
  const say = useSay()
  const found = useReply(listKeySuggestions, {})
  const rows = found.data?.rows ?? []
  const now = rows.filter(({ dropped }) => dropped === null).length
  const usual = found.data?.usual
  return (
    <Page title={says.keys}>
      <Text mb="xs">{say(says.keyHint)}</Text>
      {usual ? (
        <Text mb="md" size="sm">
          {say(says.usual)} {usual.least}–{usual.most} {say(says.pieces)}
          {say({ zh: '，', en: '; ' })}
          {say(says.now)} <strong>{now}</strong> {say(says.pieces)}
          {say({ zh: '。', en: '.' })} {now > usual.most ? say(says.moreThanUsual) : ''}
        </Text>
      ) : null}
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.data && rows.length === 0 ? <Empty title={says.none} hint={says.noneHint} /> : null}
      {rows.length > 0 ? (
        <DataList
          caption={says.keys}
          columns={columns(say)}
          rows={rows}
          href={({ suggestionId }) => `/suggestions/${suggestionId}`}
        />
      ) : null}
    </Page>
  )
}
