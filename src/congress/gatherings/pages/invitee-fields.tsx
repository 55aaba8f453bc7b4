import { Button, Fieldset, Group, MultiSelect, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { call } from '../../../ui/call.ts'
import { useSay } from '../../../ui/language.tsx'
import { listDelegations, listDeputies } from '../../deputies/contract.ts'
import { listOrgans } from '../../organs/contract.ts'
import type { Invitee } from './plan-typed.ts'
import { says } from './says.ts'

interface InviteeFieldsProps {
  readonly chosen: readonly Invitee[]
  readonly onChange: (chosen: Invitee[]) => void
}

const ofKind = (chosen: readonly Invitee[], kind: Invitee['kind']) => chosen.filter((each) => each.kind === kind)
const others = (chosen: readonly Invitee[], kind: Invitee['kind']) => chosen.filter((each) => each.kind !== kind)
const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

/** Who is to come: deputies by name or by delegation, organs by name. */
export function InviteeFields({ chosen, onChange }: InviteeFieldsProps) {
  const say = useSay()
  return (
    <Fieldset legend={say(says.people)}>
      <Text size="sm" mb="xs" role="status">
        {chosen.length} {say(says.peopleChosen)}
      </Text>
      <Deputies chosen={chosen} onChange={onChange} />
      <Organs chosen={chosen} onChange={onChange} />
    </Fieldset>
  )
}

function Deputies({ chosen, onChange }: InviteeFieldsProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const found = useReply(listDeputies, { query: { search, limit: 20 } }, { placeholderData: (before) => before })
  const delegations = useReply(listDelegations, {}, { staleTime: 300_000 })
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
        {delegations.data?.rows.map(({ id, name }) => (
          <Button key={id} variant="default" size="compact-md" onClick={() => void addAll(id)}>
            {say(says.addAll)}
            {name}
          </Button>
        ))}
      </Group>
    </>
  )
}

function Organs({ chosen, onChange }: InviteeFieldsProps) {
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
