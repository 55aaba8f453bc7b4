import { Button, Fieldset, Group, MultiSelect, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { call } from '../../../ui/call.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { listOrgans } from '../../organs/contract.ts'
import { listDelegations, listDeputies } from '../contract.ts'
import { peopleSays } from './people-says.ts'

/** Somebody chosen: a deputy, an organ, whoever holds a role. The name is shown, not sent. */
export interface Person {
  readonly kind: 'deputy' | 'organ' | 'role'
  readonly id: string
  readonly name: string
}

interface PeopleFieldsProps {
  readonly legend: Bilingual
  /** What the field of organs is called. */
  readonly organs: Bilingual
  /** Whether leaders of delegations and groups are offered first. */
  readonly leaders?: boolean
  readonly chosen: readonly Person[]
  readonly onChange: (chosen: Person[]) => void
  readonly error?: string | undefined
}

const ofKind = (chosen: readonly Person[], kind: Person['kind']) => chosen.filter((each) => each.kind === kind)
const others = (chosen: readonly Person[], kind: Person['kind']) => chosen.filter((each) => each.kind !== kind)

/** A set of people: deputies by name, by delegation or all of them, organs by name. */
export function PeopleFields({ legend, organs, leaders = false, chosen, onChange, error }: PeopleFieldsProps) {
  const say = useSay()
  return (
    <Fieldset legend={say(legend)}>
      <Text size="sm" mb="xs" role="status">
        {chosen.length} {say(peopleSays.chosen)}
      </Text>
      {leaders ? <Leaders chosen={chosen} onChange={onChange} /> : null}
      <Deputies chosen={chosen} onChange={onChange} />
      <Organs label={organs} chosen={chosen} onChange={onChange} />
      {error ? (
        <Text size="sm" c="red.9" mt="xs">
          {error}
        </Text>
      ) : null}
    </Fieldset>
  )
}

type ChoosingProps = Pick<PeopleFieldsProps, 'chosen' | 'onChange'>

const useGroups = () => useReply(listDelegations, {}, { staleTime: 300_000 }).data?.rows ?? []

/** All group leaders in one press; groups without one are named, with the way to mend it. */
function Leaders({ chosen, onChange }: ChoosingProps) {
  const say = useSay()
  const groups = useGroups()
  const without = groups.filter(({ leader }) => leader === null)
  const leaders = groups.flatMap(({ leader }) => leader ?? [])
  const missing = leaders.filter(({ id }) => !chosen.some((each) => each.kind === 'deputy' && each.id === id))
  const add = () => onChange([...chosen, ...missing.map((each) => ({ ...each, kind: 'deputy' as const }))])
  return (
    <>
      <Button mb="xs" onClick={add} disabled={missing.length === 0}>
        {say(peopleSays.addLeaders)} ({leaders.length})
      </Button>
      {without.length > 0 ? (
        <Text size="sm" mb="sm">
          {say(peopleSays.withoutLeader)}
          {without.map(({ name }) => name).join('、')}{' '}
          <Link to="/deputies/structure">{say(peopleSays.noteLeaders)}</Link>
        </Text>
      ) : null}
    </>
  )
}

interface Member {
  readonly id: string
  readonly name: string
  readonly endedOn: string | null
}

/** Everybody in office of a delegation, or of the whole roll. */
async function membersOf(delegation?: string): Promise<Member[]> {
  const members: Member[] = []
  let after: string | undefined
  do {
    const { rows, next } = await call(listDeputies, { query: { delegation, after, limit: 100 } })
    members.push(...rows)
    after = next ?? undefined
  } while (after !== undefined)
  return members.filter(({ endedOn }) => !endedOn)
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
  const set = (ids: readonly string[], names: ReadonlyMap<string, string> = known) =>
    onChange([
      ...others(chosen, 'deputy'),
      ...ids.map((id) => ({ kind: 'deputy' as const, id, name: names.get(id) ?? '' })),
    ])
  const addAll = async (delegation?: string) => {
    const names = new Map([...mine, ...(await membersOf(delegation))].map(({ id, name }) => [id, name]))
    set([...names.keys()], names)
  }
  return (
    <>
      <MultiSelect
        label={say(peopleSays.deputies)}
        description={say(peopleSays.deputiesHint)}
        searchable
        clearable
        filter={({ options }) => options}
        onSearchChange={setTyped}
        value={mine.map(({ id }) => id)}
        onChange={(ids) => set(ids)}
        data={[...known].map(([id, name]) => ({ value: id, label: name }))}
      />
      <Group gap="xs" mt="xs" mb="md">
        <Button variant="default" size="compact-md" onClick={() => void addAll()}>
          {say(peopleSays.everybody)}
        </Button>
        {groups.map(({ id, name }) => (
          <Button key={id} variant="default" size="compact-md" onClick={() => void addAll(id)}>
            {say(peopleSays.addAll)}
            {name}
          </Button>
        ))}
      </Group>
    </>
  )
}

function Organs({ label, chosen, onChange }: ChoosingProps & { label: Bilingual }) {
  const say = useSay()
  const found = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = (found.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  const set = (ids: readonly string[]) =>
    onChange([
      ...others(chosen, 'organ'),
      ...ids.map((id) => ({ kind: 'organ' as const, id, name: rows.find((row) => row.id === id)?.name ?? '' })),
    ])
  return (
    <MultiSelect
      label={say(label)}
      searchable
      clearable
      value={ofKind(chosen, 'organ').map(({ id }) => id)}
      onChange={set}
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
