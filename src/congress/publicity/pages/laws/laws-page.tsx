import { Badge, Button, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Answer } from '../../../../platform/http/contract.ts'
import { useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters, useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { listLaws, type LawLine } from '../../contract.ts'
import { levelNames, standingNames } from '../../law-library/words.ts'
import { says } from './says.ts'

const columns = (say: (text: Bilingual) => string): Column<LawLine>[] => [
  { key: 'name', name: says.name, cell: ({ name }) => name },
  { key: 'level', name: says.level, width: 190, cell: ({ level }) => capital(say(levelNames[level])) },
  {
    key: 'standing',
    name: says.standing,
    width: 170,
    cell: ({ standing }) => (
      <Badge variant="outline" color={standing === 'in-force' ? 'green.9' : 'red.9'} tt="none">
        {say(standingNames[standing])}
      </Badge>
    ),
  },
  { key: 'effectiveOn', name: says.effectiveOn, width: 150, cell: ({ effectiveOn }) => say(sayDay(effectiveOn)) },
]

/** The law library: its laws, and a search of the articles in force. */
export default function LawsPage() {
  const say = useSay()
  const go = useGo()
  const keeps = useHolds('staff')
  const [filters, change] = useFilters()
  const q = filters['q'] ?? ''
  const found = useReply(listLaws, { query: { q } })
  const { rows = [], hits = [] } = found.data ?? {}
  return (
    <Page
      title={says.list}
      actions={
        keeps ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/laws/import')}>
            {say(says.import)}
          </Button>
        ) : null
      }
    >
      <Search key={q} q={q} onSearch={(typed) => change({ q: typed || undefined })} />
      <ProblemNotice error={found.error} />
      {found.isPending ? <Waiting /> : null}
      {hits.length > 0 ? <Hits hits={hits} /> : null}
      {rows.length > 0 ? (
        <DataList columns={columns(say)} rows={rows} caption={says.list} href={({ id }) => `/laws/${id}`} />
      ) : null}
      {found.data && rows.length + hits.length === 0 ? (
        q ? (
          <Empty title={says.nothing} />
        ) : (
          <Empty title={says.none} hint={says.noneHint} />
        )
      ) : null}
    </Page>
  )
}

function Search({ q, onSearch }: { q: string; onSearch: (typed: string) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState(q)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form role="search" onSubmit={submit}>
      <TextInput
        type="search"
        label={say(says.search)}
        description={say(says.searchHint)}
        maxLength={100}
        maw={480}
        mb="md"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        rightSectionWidth={44}
        rightSection={
          <Button type="submit" variant="subtle" px={8} aria-label={say(says.search)}>
            <Icon name="search" size={18} />
          </Button>
        }
      />
    </form>
  )
}

function Hits({ hits }: { hits: Answer<typeof listLaws>['hits'] }) {
  return (
    <Section title={says.found}>
      <ul className="plain-list">
        {hits.map(({ lawId, law, number, label, text }) => (
          <li key={`${lawId} ${number}`}>
            <Link to={`/laws/${lawId}?article=${number}`}>
              {law} {label}
            </Link>
            <Text size="sm" lineClamp={3}>
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
