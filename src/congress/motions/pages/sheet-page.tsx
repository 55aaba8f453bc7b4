import { Button, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import { useReply } from '../../../ui/ask.ts'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { sayDay, sayDaysLeft } from '../../../ui/day.ts'
import { Empty } from '../../../ui/empty.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayNumber } from '../../../ui/paper-number.ts'
import { useFilters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readCongress } from '../../organs/contract.ts'
import { readMotionSheet } from '../contract.ts'
import { motionLife } from '../life.ts'
import { undecided } from '../words.ts'
import { CutOffForm } from './cut-off-form.tsx'
import { queryOf } from './filters.ts'
import { moverColumn, stateColumn, titleColumn } from './motion-columns.tsx'
import { says, stillUndecided } from './says.ts'
import { CutOff } from './session-notice.tsx'

type Sheet = Answer<typeof readMotionSheet>
type Row = Sheet['rows'][number]
type Say = (text: Bilingual) => string

/** The presidium's sheet: a session's motions in the order of their numbers, decided or still to be decided on. */
export default function SheetPage() {
  const [filters, change] = useFilters()
  const { session } = queryOf(filters)
  const sheet = useReply(readMotionSheet, { query: { session } })
  return (
    <Page title={says.sheet}>
      <ProblemNotice error={sheet.error} onRetry={() => void sheet.refetch()} />
      {sheet.isPending ? <Waiting lines={6} /> : null}
      {sheet.data ? <Loaded sheet={sheet.data} onSession={(id) => change({ session: id })} /> : null}
    </Page>
  )
}

function Loaded({ sheet, onSession }: { sheet: Sheet; onSession: (id: string) => void }) {
  const say = useSay()
  const [setting, setSetting] = useState(false)
  const sessions = useReply(readCongress, {}, { staleTime: 300_000 }).data?.sessions ?? []
  const { session, rows } = sheet
  if (!session) return <Empty title={says.noSession} />
  const waiting = rows.filter(({ state }) => undecided.some((each) => each === state)).length
  return (
    <>
      <NativeSelect
        label={say(says.session)}
        mb="sm"
        maw={420}
        value={session.id}
        onChange={(event) => onSession(event.currentTarget.value)}
        data={sessions.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CutOff session={session} />
      {setting ? (
        <CutOffForm key={session.id} session={session} onDone={() => setSetting(false)} />
      ) : (
        <Button mt="xs" mb="md" variant="default" onClick={() => setSetting(true)} className="screen-only">
          {say(says.setUntil)}
        </Button>
      )}
      <Text mb="md">
        {say(stillUndecided(waiting, rows.length))} {say(says.sheetHint)}
      </Text>
      {rows.length === 0 ? (
        <Empty title={says.sheetEmpty} />
      ) : (
        <DataList caption={says.sheet} columns={columns(say)} rows={rows} href={({ id }) => `/motions/${id}`} />
      )}
    </>
  )
}

const titled = (say: Say): Column<Row> => ({
  ...titleColumn,
  cell: ({ number, title }) => `${number ? say(sayNumber(number)) : ''} ${title}`,
})

const columns = (say: Say): Column<Row>[] => [
  titled(say),
  stateColumn(say) as Column<Row>,
  moverColumn(say) as Column<Row>,
  {
    key: 'decision',
    name: says.decision,
    width: 150,
    cell: ({ decision, decidedOn }) =>
      decision ? (
        <span className="stacked">
          {capital(say(motionLife.acts[decision]?.name ?? says.decision))}
          {decidedOn ? (
            <Text component="span" size="sm" c="gray.7">
              {say(sayDay(decidedOn))}
            </Text>
          ) : null}
        </span>
      ) : null,
  },
  {
    key: 'owed',
    name: says.owed,
    width: 220,
    cell: ({ owed }) =>
      owed ? (
        <span className="stacked">
          <span>
            {say(owed.by)}
            {say({ zh: '：', en: ': ' })}
            {say(owed.act)}
          </span>
          <Text component="span" size="sm" c={owed.daysLeft < 0 ? 'red.9' : 'gray.7'}>
            {say(sayDay(owed.dueOn))} · {say(sayDaysLeft(owed.daysLeft))}
          </Text>
        </span>
      ) : null,
  },
]
