import { Button, Text } from '@mantine/core'
import { useCall, usePages, useReply } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { DownloadMenu } from '../../../../ui/download-menu.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { giveFile } from '../../../../ui/give-file.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { PagedList } from '../../../../ui/paged-list.tsx'
import { useFilters, type Filters } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { countUndertakings, downloadUndertakings, listUndertakings } from '../../undertakings/list-contract.ts'
import { groupNames, groups, type Group } from '../../undertakings/words.ts'
import { narrowingOf, noFilters, queryOf } from './asked.ts'
import { undertakingColumns } from './columns.tsx'
import { listSays as says } from './list-says.ts'
import { RegisterFilters } from './register-filters.tsx'

/** Groups that are left out while they hold nothing: a deputy never reports, an organ never verifies. */
const onlyIfAny: readonly Group[] = ['to-report', 'to-verify', 'listed']
const late: readonly Group[] = ['overdue', 'listed']

/** Every promise the reader may see, whatever paper it was made in: the address holds what was asked. */
export default function UndertakingsPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const query = queryOf(filters)
  const found = usePages(listUndertakings, { query: { ...query, limit: 20 } })
  const counted = useReply(
    countUndertakings,
    { query: narrowingOf(filters) },
    { placeholderData: (before) => before },
  ).data
  const counts = counted?.groups
  const shown = groups.filter((group) => group === query.which || !onlyIfAny.includes(group) || counts?.[group])
  const choices = shown.map((value) => ({
    value,
    name: groupNames[value],
    late: late.includes(value),
    ...(counts && { count: counts[value] }),
  }))
  return (
    <Page title={says.title} actions={<Beginnings filters={filters} />}>
      <Choices
        label={says.which}
        choices={choices}
        chosen={query.which}
        onChoose={(which) => change({ which: which === 'open' ? undefined : which, sort: undefined })}
      />
      <RegisterFilters filters={filters} change={change} choices={counted} />
      <PagedList
        found={found}
        caption={says.title}
        columns={undertakingColumns(say)}
        href={({ id }) => `/undertakings/${id}`}
        empty={
          counts?.all === 0 && !query.search && !query.owner && !query.source ? (
            <Empty title={says.noneAtAll} hint={says.noneAtAllHint} />
          ) : (
            <Empty title={says.none} hint={says.noneHint}>
              <Button variant="default" mt="md" onClick={() => change(noFilters)}>
                {say(says.clear)}
              </Button>
            </Empty>
          )
        }
      />
    </Page>
  )
}

function Beginnings({ filters }: { filters: Filters }) {
  const say = useSay()
  const download = useCall(downloadUndertakings)
  const { sort: _, ...query } = queryOf(filters)
  return (
    <>
      <Link to="/undertakings/sums" className="way-on">
        {say(says.sums)}
      </Link>
      <DownloadMenu
        name={says.download}
        busy={download.isPending}
        onChoose={(format) => download.mutate({ query: { ...query, format } }, { onSuccess: (file) => giveFile(file) })}
      />
      {download.data?.truncated ? (
        <Text size="sm" role="status">
          {say(says.truncated)}
        </Text>
      ) : null}
      <ProblemNotice error={download.error} />
    </>
  )
}
