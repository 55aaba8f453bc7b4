import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { listBulletins, type BulletinLine } from '../../contract.ts'
import { bulletinLife } from '../../bulletins/life.ts'
import { MakeForm } from './make-form.tsx'
import { says } from './says.ts'

const columns = (say: (text: Bilingual) => string): Column<BulletinLine>[] => [
  { key: 'period', name: says.period, cell: ({ from, to }) => `${say(sayDay(from))} — ${say(sayDay(to))}` },
  {
    key: 'edition',
    name: says.edition,
    width: 160,
    cell: ({ edition, corrected }) => `${edition}${corrected ? `（${say(says.corrected)}）` : ''}`,
  },
  {
    key: 'state',
    name: says.state,
    width: 180,
    cell: ({ state }) => capital(say(bulletinLife.states[state]?.name ?? { zh: '', en: '' })),
  },
  {
    key: 'published',
    name: says.published,
    width: 150,
    cell: ({ publishedOn }) => (publishedOn ? say(sayDay(publishedOn)) : ''),
  },
]

/** Bulletins on handling, the latest period first. */
export default function BulletinsPage() {
  const say = useSay()
  const found = useReply(listBulletins, {})
  const keeps = useHolds('staff', 'chair')
  const [making, setMaking] = useState(false)
  const rows = found.data?.rows ?? []
  return (
    <Page
      title={says.list}
      actions={
        keeps && !making ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => setMaking(true)}>
            {say(says.make)}
          </Button>
        ) : null
      }
    >
      <Stack gap="md">
        <Text>{say(says.intro)}</Text>
        {making ? <MakeForm onCancel={() => setMaking(false)} /> : null}
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending ? <Waiting lines={4} /> : null}
        {found.data && rows.length === 0 ? <Empty title={says.none} hint={says.noneHint} /> : null}
        {rows.length > 0 ? (
          <DataList caption={says.list} columns={columns(say)} rows={rows} href={({ id }) => `/bulletins/${id}`} />
        ) : null}
      </Stack>
    </Page>
  )
}
