import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { addDays, dayInShanghai } from '../../../law/day.ts'
import { useCall, useReply } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import { DataList } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { DownloadMenu } from '../../../ui/download-menu.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { giveFile } from '../../../ui/give-file.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { useFilters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import { downloadContactReport, readContactReport } from '../contract.ts'
import { contactRoundLife } from '../life.ts'
import { quarterOf } from '../words.ts'
import { listed } from './columns.tsx'
import { says } from './says.ts'

/** 本季情况: whoever met nobody first, as a table to print or keep; and the lists there have been. */
export function Situation() {
  const say = useSay()
  const [{ quarter: asked }, change] = useFilters()
  const now = quarterOf(dayInShanghai(new Date()))
  const between = asked === 'before' ? quarterOf(addDays(now.from, -1)) : now
  const found = useReply(readContactReport, { query: between })
  const download = useCall(downloadContactReport)
  const { data } = found
  if (!data)
    return found.isPending ? (
      <Waiting lines={6} />
    ) : (
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
    )
  return (
    <Stack gap="md">
      <Group justify="space-between" className="screen-only">
        <Choices
          label={says.quarter}
          choices={[
            { value: 'now', name: says.thisOne },
            { value: 'before', name: says.before },
          ]}
          chosen={asked === 'before' ? 'before' : 'now'}
          onChoose={(chosen) => change({ quarter: chosen === 'now' ? undefined : chosen })}
        />
        <Group gap="xs">
          <DownloadMenu
            name={says.download}
            busy={download.isPending}
            onChoose={(format) =>
              download.mutate({ query: { ...between, format } }, { onSuccess: (file) => giveFile(file) })
            }
          />
          <Button variant="default" onClick={() => print()}>
            {say(says.print)}
          </Button>
        </Group>
      </Group>
      <ProblemNotice error={download.error} />
      <Text fw={600}>
        {say(sayDay(data.from))} – {say(sayDay(data.to))} · {say(says.missing)}
        {say({ zh: '：', en: ': ' })}
        {data.missing}
      </Text>
      {data.rows.length === 0 ? <Empty title={says.noMembers} /> : null}
      {data.rows.length > 0 ? <Standings rows={data.rows} /> : null}
      <Rounds rounds={data.rounds} />
    </Stack>
  )
}

function Standings({ rows }: { rows: Answered['rows'] }) {
  const say = useSay()
  const named = (some: readonly { name: string }[]) =>
    listed(
      some.map(({ name }) => name),
      say,
    )
  return (
    <DataList
      caption={says.situation}
      rows={rows}
      rowKey={({ member }) => member.id}
      columns={[
        { key: 'name', name: says.member, cell: ({ member }) => `${member.name}（${member.post}）` },
        { key: 'met', name: says.met, cell: ({ met }) => named(met) },
        { key: 'not', name: says.notMet, cell: ({ notMet }) => named(notMet) },
        { key: 'contacts', name: says.contacts, width: 110, cell: ({ contacts }) => contacts },
        {
          key: 'opinions',
          name: { zh: '意见 / 已转办', en: 'Opinions / followed' },
          width: 150,
          cell: ({ opinions, followed }) => `${opinions} / ${followed}`,
        },
      ]}
    />
  )
}

type Answered = NonNullable<ReturnType<typeof useReply<typeof readContactReport>>['data']>

function Rounds({ rounds }: { rounds: Answered['rounds'] }) {
  const say = useSay()
  return (
    <section className="screen-only">
      <Title order={2} size="h4" mb="sm">
        {say(says.rounds)}
      </Title>
      {rounds.length === 0 ? <Text size="sm">{say(says.noRounds)}</Text> : null}
      {rounds.length > 0 ? (
        <DataList
          caption={says.rounds}
          rows={rounds}
          href={({ id }) => `/contacts/rounds/${id}`}
          columns={[
            { key: 'days', name: says.quarter, cell: ({ from, to }) => `${say(sayDay(from))} – ${say(sayDay(to))}` },
            {
              key: 'state',
              name: says.state,
              cell: ({ state }) => capital(say(stateIn(contactRoundLife, state))),
            },
          ]}
        />
      ) : (
        <Link to="/cadences">{say({ zh: '定期工作', en: 'Regular work' })}</Link>
      )}
    </section>
  )
}
