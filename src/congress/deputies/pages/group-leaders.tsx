import { Button, Group, NativeSelect, Paper, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../platform/http/contract.ts'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { listDelegations, listDeputies, nameLeader } from '../contract.ts'
import { deputies, says } from './says.ts'

type Row = Answer<typeof listDelegations>['rows'][number]

/** Every delegation and group with who leads it; the office notes it here. */
export function GroupLeaders() {
  const say = useSay()
  const groups = useReply(listDelegations, {})
  const staff = useHolds('staff')
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Paper withBorder p="md" mb="md" component="section">
      <Title order={2} size="h4">
        {say(says.groups)}
      </Title>
      <Text size="sm" c="gray.7" mb="xs">
        {say(says.groupsHint)}
      </Text>
      <ProblemNotice error={groups.error} />
      <ul className="plain-list group-leaders">
        {groups.data?.rows.map((row) => (
          <li key={row.id}>
            <Led row={row} />
            {staff && open === row.id ? <Choosing row={row} onDone={() => setOpen(null)} /> : null}
            {staff && open !== row.id ? (
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${say(says.setLeader)} ${row.name}`}
                onClick={() => setOpen(row.id)}
              >
                {say(says.setLeader)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Paper>
  )
}

function Led({ row }: { row: Row }) {
  const say = useSay()
  return (
    <span className="stacked">
      <Text component="span" fw={600}>
        {row.name}
      </Text>
      <Text component="span" size="sm">
        {say(deputies(row.deputies))}
        {say({ zh: '；', en: '; ' })}
        {say(says.leader)}
        {say({ zh: '：', en: ': ' })}
        {row.leader ? <Link to={`/deputies/${row.leader.id}`}>{row.leader.name}</Link> : say(says.noLeader)}
      </Text>
    </span>
  )
}

function Choosing({ row, onDone }: { row: Row; onDone: () => void }) {
  const say = useSay()
  const members = useReply(listDeputies, { query: { delegation: row.id, limit: 100 } })
  const naming = useCall(nameLeader, { refreshes: ['listDelegations'] })
  const [chosen, setChosen] = useState(row.leader?.id ?? '')
  const save = () =>
    naming.mutate({ params: { id: row.id }, body: { deputyId: chosen || null } }, { onSuccess: () => onDone() })
  return (
    <div>
      <Group align="flex-end" gap="sm" mt="xs">
        <NativeSelect
          label={say(says.leader)}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: say(says.nobodyLeads) },
            ...(members.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button onClick={save} loading={naming.isPending}>
          {say(says.saveLeader)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say(says.cancel)}
        </Button>
      </Group>
      <ProblemNotice error={naming.error ?? members.error} />
    </div>
  )
}
