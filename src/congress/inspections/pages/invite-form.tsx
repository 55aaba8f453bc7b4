import { Badge, Checkbox, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listExpertise } from '../../deputies/contract.ts'
import { findAble, inviteDeputies, type AbleDeputy } from '../contract.ts'
import { mayInvite } from '../rules.ts'
import { useInspectionAct, type ActProps } from './act-form.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { says } from './says.ts'

interface Chosen {
  readonly deputyId: string
  readonly name: string
  readonly because: string
}

/** 聘请代表: the able are found by what they know, their work, and how often they were asked before. */
export function InviteForm(props: ActProps) {
  const say = useSay()
  const form = useInspectionAct<typeof inviteDeputies, { chosen: Chosen[]; tags: string[] }>(inviteDeputies, props, {
    act: 'invite',
    initial: { chosen: [], tags: [] },
  })
  const { chosen, tags } = form.typed
  const pick = ({ id, name, tags: known }: AbleDeputy, picked: boolean) =>
    form.change({
      chosen: picked
        ? [...chosen, { deputyId: id, name, because: because(known, tags) }]
        : chosen.filter(({ deputyId }) => deputyId !== id),
    })
  const submit = () => form.run({ deputies: chosen.map(({ deputyId, because: why }) => ({ deputyId, because: why })) })
  return (
    <ActShell
      {...props}
      name={nameOf('invite')}
      form={form}
      ruling={mayInvite({ chosen: chosen.length })}
      onSubmit={submit}
    >
      <Search
        inspection={props.paper.id}
        tags={tags}
        onTags={(wanted) => form.change({ tags: wanted })}
        chosen={chosen.map(({ deputyId }) => deputyId)}
        onPick={pick}
      />
      <Text role="status" fw={600}>
        {say(says.chosen)} {chosen.length}
        {chosen.length > 0 ? `${say({ zh: '：', en: ': ' })}${chosen.map(({ name }) => name).join('、')}` : ''}
      </Text>
    </ActShell>
  )
}

/** Why she is invited: what she knows of what was asked for, else what she knows at all. */
const because = (known: readonly string[], wanted: readonly string[]): string => {
  const both = known.filter((tag) => wanted.includes(tag))
  return (both.length > 0 ? both : known).join('、').slice(0, 100)
}

interface SearchProps {
  readonly inspection: string
  readonly tags: readonly string[]
  readonly onTags: (tags: string[]) => void
  readonly chosen: readonly string[]
  readonly onPick: (deputy: AbleDeputy, picked: boolean) => void
}

function Search({ inspection, tags, onTags, chosen, onPick }: SearchProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const fields = useReply(listExpertise, {}, { staleTime: 60_000 })
  const found = useReply(
    findAble,
    { query: { inspection, tags: tags.join(','), search } },
    { placeholderData: (before) => before },
  )
  const rows = found.data?.rows ?? []
  return (
    <Stack gap="sm">
      <MultiSelect
        label={say(says.findBy)}
        description={say(says.findHint)}
        searchable
        clearable
        value={[...tags]}
        onChange={onTags}
        data={(fields.data?.rows ?? []).map(({ tag, deputies }) => ({ value: tag, label: `${tag}（${deputies}）` }))}
      />
      <TextInput
        label={say(says.findWords)}
        value={typed}
        maxLength={60}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={4} /> : null}
      {found.data && rows.length === 0 ? <Text>{say(says.noneAble)}</Text> : null}
      <ul className="plain-list able-list">
        {rows.map((deputy) => (
          <li key={deputy.id}>
            <Able deputy={deputy} picked={chosen.includes(deputy.id)} onPick={(picked) => onPick(deputy, picked)} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

interface AbleProps {
  readonly deputy: AbleDeputy
  readonly picked: boolean
  readonly onPick: (picked: boolean) => void
}

function Able({ deputy, picked, onPick }: AbleProps) {
  const say = useSay()
  const { name, delegation, post, occupation, tags, invited, took_part: tookPart, here } = deputy
  return (
    <>
      <Checkbox
        label={`${name} · ${[occupation, post, delegation].filter(Boolean).join(' · ')}`}
        checked={picked || here}
        disabled={here}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <Group gap="xs" pl={34}>
        {tags.map((tag) => (
          <Badge key={tag} variant="light" tt="none">
            {tag}
          </Badge>
        ))}
        <Text size="sm" c="gray.7">
          {here ? say(says.here) : `${say(says.times)} ${invited} / ${tookPart}`}
        </Text>
      </Group>
    </>
  )
}
