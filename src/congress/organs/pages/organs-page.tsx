import { Anchor, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listOrgans, type Organ } from '../contract.ts'
import { organKindNames, organKinds } from '../words.ts'
import { organsShown, says } from './says.ts'

export default function OrgansPage() {
  const say = useSay()
  const organs = useReply(listOrgans, {})
  const staff = useHolds('staff')
  return (
    <Page title={says.organs} actions={staff && <Link to="/organs/import">{say(says.importing)}</Link>}>
      {organs.isPending && <Waiting />}
      {organs.error && <ProblemNotice error={organs.error} onRetry={() => void organs.refetch()} />}
      {organs.data?.rows.length === 0 && <Empty title={says.noneYet} hint={says.noneYetHint} />}
      {organs.data && organs.data.rows.length > 0 && <Listing organs={organs.data.rows} />}
    </Page>
  )
}

const holds = (organ: Organ, typed: string): boolean =>
  [organ.name, organ.shortName, organ.contact, organ.leaderInCharge].some((text) => text.includes(typed))

function Listing({ organs }: { organs: readonly Organ[] }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState('')
  const shown = organs.filter((organ) => (kind === '' || organ.kind === kind) && holds(organ, typed.trim()))
  const used = organKinds.filter((one) => organs.some((organ) => organ.kind === one))
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="sm" role="search">
        <TextInput
          label={say(says.find)}
          type="search"
          leftSection={<Icon name="search" size={18} />}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          style={{ flex: '2 1 240px' }}
        />
        <NativeSelect
          label={say(says.kind)}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value)}
          data={[
            { value: '', label: say(says.allKinds) },
            ...used.map((one) => ({ value: one, label: say(organKindNames[one]) })),
          ]}
          style={{ flex: '1 1 200px' }}
        />
        <Text size="sm" c="gray.7" pb={10} aria-live="polite">
          {say(organsShown(shown.length))}
        </Text>
      </Group>
      {shown.length === 0 ? (
        <Empty title={says.noneFound} />
      ) : (
        <DataList columns={columns(say)} rows={shown} caption={says.organs} />
      )}
    </Stack>
  )
}

const columns = (say: ReturnType<typeof useSay>): Column<Organ>[] => [
  {
    key: 'name',
    name: says.name,
    cell: ({ name, endedOn }) => (endedOn ? `${name}（${say(says.ended)}）` : name),
    width: '34%',
  },
  { key: 'kind', name: says.kind, cell: ({ kind }) => say(organKindNames[kind]) },
  { key: 'contact', name: says.contact, cell: ({ contact }) => contact },
  {
    key: 'phone',
    name: says.phone,
    cell: ({ phone }) => (phone ? <Anchor href={`tel:${phone}`}>{phone}</Anchor> : ''),
  },
  { key: 'leader', name: says.leader, cell: ({ leaderInCharge }) => leaderInCharge },
]
