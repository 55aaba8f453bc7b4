import { Button, Fieldset, Group, MultiSelect, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { call } from '../../../ui/call.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { listDelegations, listDeputies } from '../../deputies/contract.ts'
import { listOrgans } from '../../organs/contract.ts'
import type { Invitee } from './plan-typed.ts'
import type { Kind } from '../words.ts'
import { says } from './says.ts'

interface ChoosingProps {
  readonly chosen: readonly Invitee[]
  readonly onChange: (chosen: Invitee[]) => void
}

interface InviteeFieldsProps extends ChoosingProps {
  /** What is planned: of a meeting of group leaders, the leaders are offered first. */
  readonly kind: Kind
}

const ofKind = (chosen: readonly Invitee[], kind: Invitee['kind']) => chosen.filter((each) => each.kind === kind)
const others = (chosen: readonly Invitee[], kind: Invitee['kind']) => chosen.filter((each) => each.kind !== kind)
const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

/** Who is to come: deputies by name or by delegation, organs by name. */
export function InviteeFields({ kind, chosen, onChange }: InviteeFieldsProps) {
  const say = useSay()
  return (
    <Fieldset legend={say(says.people)}>
      <Text size="sm" mb="xs" role="status">
        {chosen.length} {say(says.peopleChosen)}
      </Text>
      {kind === 'group-leaders' ? <Leaders chosen={chosen} onChange={onChange} /> : null}
      <Deputies chosen={chosen} onChange={onChange} />
      <Organs chosen={chosen} onChange={onChange} />
    </Fieldset>
  )
}

const useGroups = () => useReply(listDelegations, {}, { staleTime: 300_000 }).data?.rows ?? []

/** All group leaders in one press; groups without one are named, with the way to mend it. */
function Leaders({ chosen, onChange }: ChoosingProps) {
  const say = useSay()
  const groups = useGroups()
  const without = groups.filter(({ leader }) => leader === null)
  const leaders = groups.flatMap(({ leader }) => leader ?? [])
  const missing = leaders.filter(({ id }) => !chosen.some((each) => each.kind === 'deputy' && each.id === id))
  const add = () =>
    onChange([...chosen, ...missing.map((each) => ({ ...each, kind: 'deputy' as const, counts: true }))])
  return (
    <>
      <Button mb="xs" onClick={add} disabled={missing.length === 0}>
        {say(says.addLeaders)} ({leaders.length})
      </Button>
      {without.length > 0 ? (
        <Text size="sm" mb="sm">
          {say(says.withoutLeader)}
          {without.map(({ name }) => name).join('、')} <Link to="/deputies/structure">{say(says.noteLeaders)}</Link>
        </Text>
      ) : null}
    </>
  )
}

function Deputies({ chosen, onChange }: ChoosingProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const found = useReply(listDeputies, { query: { search, limit: 20 } }, { placeholderData: (before) => before })
  const groups = useGroups()
  const mine = ofKind(chosen, 'deputy')
  const rows = (found.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  const known = new Map([...mine, ...rows].map(({ id, name }) => [id, name]))
  const set = (ids: readonly string[]) =>
    onChange([
      ...others(chosen, 'deputy'),
      ...ids.map((id) => ({ kind: 'deputy' as const, id, counts: true, name: known.get(id) ?? '' })),
    ])
  const addAll = async (delegation: string) => {
    const { rows: members } = await call(listDeputies, { query: { delegation, limit: 100 } })
    for (const { id, name, endedOn } of members) if (!endedOn) known.set(id, name)
    const ids = members.filter(({ endedOn }) => !endedOn).map(({ id }) => id)
    set([...new Set([...mine.map(({ id }) => id), ...ids])])
  }
  return (
    <>
      <MultiSelect
        label={say(says.deputies)}
        description={say(says.deputiesHint)}
        searchable
        clearable
        filter={({ options }) => options}
        onSearchChange={setTyped}
        value={mine.map(({ id }) => id)}
        onChange={set}
        data={[...known].map(([id, name]) => ({ value: id, label: name }))}
      />
      <Group gap="xs" mt="xs" mb="md">
        {groups.map(({ id, name }) => (
          <Button key={id} variant="default" size="compact-md" onClick={() => void addAll(id)}>
            {say(says.addAll)}
            {name}
          </Button>
        ))}
      </Group>
    </>
  )
}

function Organs({ chosen, onChange }: ChoosingProps) {
  const say = useSay()
  const found = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = (found.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  const set = (ids: readonly string[]) =>
    onChange([
      ...others(chosen, 'organ'),
      ...ids.map((id) => ({
        kind: 'organ' as const,
        id,
        // Whoever answers is heard, but makes no quorum.
        counts: false,
        name: rows.find((row) => row.id === id)?.name ?? '',
      })),
    ])
  return (
    <MultiSelect
      label={say(says.organs)}
      searchable
      clearable
      value={ofKind(chosen, 'organ').map(({ id }) => id)}
      onChange={set}
      data={rows.map(optionOf)}
    />
  )
}
