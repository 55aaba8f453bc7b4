import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { usePages, useReply } from '../../../ui/ask.ts'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { useFilters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listDelegations, listDeputies, type DeputyLine } from '../contract.ts'
import { sexNames } from '../words.ts'
import { areaSays } from './area-says.ts'
import { deputies, says } from './says.ts'
import { inBoth } from './value-names.ts'

export default function DeputiesPage() {
  const say = useSay()
  const [{ delegation, search }] = useFilters()
  const roll = usePages(listDeputies, { query: { delegation, search, limit: 50 } })
  const staff = useHolds('staff')
  const columns = useColumns()
  const filtered = Boolean(delegation ?? search)
  return (
    <Page
      title={says.roll}
      actions={
        <>
          <Link to="/deputies/structure">{say(says.structure)}</Link>
          <Link to="/deputies/areas">{say(areaSays.areas)}</Link>
          {staff && <Link to="/deputies/import">{say(says.importing)}</Link>}
        </>
      }
    >
      <Stack gap="md">
        <RollFilters />
        {roll.isPending && <Waiting />}
        {roll.error && <ProblemNotice error={roll.error} onRetry={() => void roll.refetch()} />}
        {roll.isSuccess && roll.rows.length === 0 && (
          <Empty
            title={filtered ? says.noneFound : says.noneYet}
            hint={filtered ? says.noneFoundHint : says.noneYetHint}
          />
        )}
        {roll.rows.length > 0 && (
          <DataList
            columns={columns}
            rows={roll.rows}
            caption={says.roll}
            href={({ id }) => `/deputies/${id}`}
            next={roll.hasNextPage ? 'more' : null}
            onMore={roll.more}
            moreWaiting={roll.isFetchingNextPage}
          />
        )}
      </Stack>
    </Page>
  )
}

function RollFilters() {
  const say = useSay()
  const [filters, change] = useFilters()
  const [typed, setTyped] = useState(filters['search'] ?? '')
  const find = useDebouncedCallback((search: string) => change({ search }), 300)
  const delegations = useReply(listDelegations, {})
  const rows = delegations.data?.rows ?? []
  const all = rows.reduce((sum, row) => sum + row.deputies, 0)
  return (
    <Group align="flex-end" gap="sm" role="search">
      <TextInput
        label={say(says.search)}
        placeholder={say(says.searchHere)}
        leftSection={<Icon name="search" size={18} />}
        type="search"
        maxLength={60}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          find(value.trim())
        }}
        style={{ flex: '2 1 260px' }}
      />
      <NativeSelect
        label={say(says.delegation)}
        value={filters['delegation'] ?? ''}
        onChange={({ currentTarget }) => change({ delegation: currentTarget.value })}
        data={[
          { value: '', label: all ? `${say(says.allDelegations)} (${all})` : say(says.allDelegations) },
          ...rows.map(({ id, name, deputies: count }) => ({ value: id, label: `${name} (${count})` })),
        ]}
        style={{ flex: '1 1 220px' }}
      />
      <Text size="sm" c="gray.7" pb={10} aria-live="polite">
        {all > 0 &&
          !filters['search'] &&
          say(deputies(rows.find(({ id }) => id === filters['delegation'])?.deputies ?? all))}
      </Text>
    </Group>
  )
}

function useColumns(): Column<DeputyLine>[] {
  const say = useSay()
  return [
    { key: 'name', name: says.name, cell: (row) => row.name, width: 150 },
    { key: 'sex', name: says.sex, cell: (row) => say(sexNames[row.sex]), width: 70, wideOnly: true },
    {
      key: 'nationality',
      name: says.nationality,
      cell: (row) => say(inBoth(row.nationality)),
      width: 90,
      wideOnly: true,
    },
    { key: 'delegation', name: says.delegation, cell: (row) => row.delegation },
    { key: 'post', name: says.post, cell: (row) => row.post },
    { key: 'certificate', name: says.certificate, cell: (row) => row.certificate, width: 130 },
    {
      key: 'firstTerm',
      name: says.firstTerm,
      cell: (row) => say(row.endedOn ? says.ended : row.firstTerm ? says.firstTerm : says.reElected),
      width: 110,
    },
  ]
}
