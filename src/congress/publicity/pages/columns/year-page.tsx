import { NumberInput } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Answer } from '../../../../platform/http/contract.ts'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { DownloadMenu } from '../../../../ui/download-menu.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { giveFile } from '../../../../ui/give-file.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { channelNames } from '../../columns/words.ts'
import { readPublicityYear, writePublicityYear } from '../../contract.ts'
import { says } from './says.ts'

type Row = Answer<typeof readPublicityYear>['rows'][number]

const columns = (say: (text: Bilingual) => string): Column<Row>[] => [
  { key: 'channel', name: says.channel, cell: ({ channel }) => capital(say(channelNames[channel])) },
  { key: 'section', name: says.section, cell: ({ section }) => say(section) },
  { key: 'planned', name: says.planned, width: 110, cell: ({ planned }) => planned },
  { key: 'out', name: says.done, width: 150, cell: ({ out }) => out },
  { key: 'late', name: says.lateCount, width: 130, cell: ({ late }) => late },
  { key: 'reach', name: says.reach, width: 130, cell: ({ reach }) => reach },
]

/** A year of publicity by channel and column, and the same as a sheet. */
export default function YearPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const year = /^\d{4}$/.test(filters['year'] ?? '') ? Number(filters['year']) : new Date().getFullYear()
  const found = useReply(readPublicityYear, { query: { year } })
  const download = useCall(writePublicityYear)
  const rows = found.data?.rows ?? []
  return (
    <Page
      title={says.year}
      actions={
        <DownloadMenu
          name={says.download}
          busy={download.isPending}
          onChoose={(format) => download.mutate({ query: { year, format } }, { onSuccess: giveFile })}
        />
      }
    >
      <Link to="/publicity">{say(says.back)}</Link>
      <NumberInput
        label={say(says.ofYear)}
        maw={160}
        my="md"
        min={1949}
        max={2999}
        value={year}
        onChange={(value) => change({ year: String(value) })}
      />
      <ProblemNotice error={found.error ?? download.error} />
      {found.isPending ? <Waiting /> : null}
      {found.data && rows.length === 0 ? <Empty title={says.noneYear} /> : null}
      {rows.length > 0 ? (
        <DataList
          columns={columns(say)}
          rows={rows}
          caption={says.year}
          rowKey={({ channel, section }) => `${channel} ${section.zh}`}
        />
      ) : null}
    </Page>
  )
}
