import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { ArticleLine } from '../../../../ui/article.tsx'
import { listCadences, type CadenceLine } from '../../contract.ts'
import { BeginForm } from './begin-form.tsx'
import { ChangeForm, EndForm } from './change-form.tsx'
import { Periods } from './periods.tsx'
import { says } from './says.ts'

/** What is done regularly: how often, how each period went, and what was missed. */
export default function CadencesPage() {
  const say = useSay()
  const found = useReply(listCadences, {})
  const keeps = useHolds('staff', 'chair')
  const [beginning, setBeginning] = useState(false)
  const rows = found.data?.rows ?? []
  return (
    <Page
      title={says.title}
      actions={
        keeps && !beginning ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => setBeginning(true)}>
            {say(says.begin)}
          </Button>
        ) : null
      }
    >
      <Text mb="md">{say(says.intro)}</Text>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={5} /> : null}
      <Stack gap="md">
        {beginning ? <BeginForm rows={rows} onDone={() => setBeginning(false)} /> : null}
        {found.data && rows.length === 0 && !beginning ? <Empty title={says.none} hint={says.noneHint} /> : null}
        {rows.map((row) => (
          <Cadence key={row.id} row={row} keeps={keeps} />
        ))}
      </Stack>
    </Page>
  )
}

const rhythmOf = ({ rhythm, everyMonths }: CadenceLine): Bilingual => {
  if (rhythm === 'after-session') return says.afterSession
  return everyMonths === 1
    ? { zh: '每个月一次', en: 'Every month' }
    : { zh: `每 ${everyMonths} 个月一次`, en: `Every ${everyMonths} months` }
}

function Cadence({ row, keeps }: { row: CadenceLine; keeps: boolean }) {
  const say = useSay()
  const [doing, setDoing] = useState<'change' | 'end' | null>(null)
  const done = () => setDoing(null)
  return (
    <Paper component="section" withBorder p={{ base: 'md', md: 'lg' }}>
      <Title order={2} size="h4">
        {capital(say(row.name))}
      </Title>
      <Text>
        {say(rhythmOf(row))}
        {row.nextDue
          ? ` · ${say(row.rhythm === 'months' ? says.nextDue : says.nextClose)} ${say(sayDay(row.nextDue))}`
          : ''}
        {row.endedOn ? ` · ${say(says.ended)} ${say(sayDay(row.endedOn))}` : ''}
      </Text>
      <ArticleLine article={row.under} />
      <Periods periods={row.periods} ended={row.endedOn !== null} />
      {keeps && !row.endedOn && doing === null ? (
        <Button.Group mt="sm">
          <Button variant="default" onClick={() => setDoing('change')}>
            {say(says.change)}
          </Button>
          <Button variant="default" onClick={() => setDoing('end')}>
            {say(says.end)}
          </Button>
        </Button.Group>
      ) : null}
      {doing === 'change' ? <ChangeForm row={row} onDone={done} /> : null}
      {doing === 'end' ? <EndForm row={row} onDone={done} /> : null}
    </Paper>
  )
}
