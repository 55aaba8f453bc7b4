import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { readCatalogue, takeUsualList } from '../../contract.ts'
import { trackNames, tracks } from '../../words.ts'
import { listPlace } from '../list-place.ts'
import { ItemForm } from './item-form.tsx'
import { ItemLine } from './item-line.tsx'
import { listSays, stillUsual } from './says.ts'
import '../decisions.css'

/** 重大事项清单: what is decided, heard, filed in this congress; the office takes the usual list over and keeps it. */
export default function ListPage() {
  const say = useSay()
  const keeps = useHolds('staff', 'chair')
  const list = useReply(readCatalogue, {})
  const rows = list.data?.rows ?? []
  return (
    <Page title={listSays.title}>
      <Link to={listPlace()} className="screen-only">
        {say(listSays.back)}
      </Link>
      <Text my="md">{say(listSays.lead)}</Text>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Waiting lines={8} /> : null}
      {keeps && list.data ? <Keeping usualLeft={list.data.usualLeft} /> : null}
      {list.data && rows.length === 0 ? (
        <Empty title={listSays.none} hint={keeps ? listSays.noneHint : listSays.noneYet} />
      ) : null}
      <Stack gap="md">
        {tracks
          .filter((track) => rows.some((row) => row.track === track))
          .map((track) => (
            <Section key={track} title={{ zh: capital(trackNames[track].zh), en: capital(trackNames[track].en) }}>
              <ul className="plain-list">
                {rows
                  .filter((row) => row.track === track)
                  .map((row) => (
                    <li key={row.id}>
                      <ItemLine item={row} keeps={keeps} />
                    </li>
                  ))}
              </ul>
            </Section>
          ))}
      </Stack>
    </Page>
  )
}

function Keeping({ usualLeft }: { usualLeft: number }) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const taking = useCall(takeUsualList, { refreshes: ['readCatalogue'] })
  return (
    <Stack gap="sm" mb="md" className="screen-only">
      {usualLeft > 0 ? <Text size="sm">{say(stillUsual(usualLeft))}</Text> : null}
      <Group>
        {usualLeft > 0 ? (
          <Button loading={taking.isPending} onClick={() => taking.mutate({ body: {} })}>
            {say(listSays.takeUsual)}
          </Button>
        ) : null}
        {adding ? null : (
          <Button variant="default" onClick={() => setAdding(true)}>
            {say(listSays.add)}
          </Button>
        )}
      </Group>
      <ProblemNotice error={taking.error} />
      {adding ? <ItemForm onClose={() => setAdding(false)} /> : null}
    </Stack>
  )
}
