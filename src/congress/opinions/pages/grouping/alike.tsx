import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Section, StateOf } from '../../../docket/pages/index.tsx'
import { groupOpinions, readAlike, ungroupOpinion, type AlikeGroup, type AlikeLine } from '../../contract.ts'
import { opinionLife } from '../../life.ts'
import { alikeSays as says, membersSaid } from './says.ts'
import { Together } from './together.tsx'

export const refreshes = ['readAlikeOpinions', 'readOpinion', 'listOpinions', 'readInbox']

/** 同类意见: the group an opinion is of, and for the office those that may belong to it. */
export function Alike({ id, heading }: { id: string; heading: string }) {
  const say = useSay()
  const found = useReply(readAlike, { params: { id } })
  if (!found.data) return null
  const { group, near, mayGroup } = found.data
  if (!group && (!mayGroup || near.length === 0)) return null
  return (
    <Section title={says.title}>
      <Stack gap="sm">
        <Text size="sm">{say(says.hint)}</Text>
        {group ? <Members group={group} mayGroup={mayGroup} /> : null}
        {group ? <Together group={group} /> : null}
        {mayGroup && near.length > 0 ? (
          <Joining key={group?.id} own={{ id, heading }} group={group} near={near} />
        ) : null}
      </Stack>
    </Section>
  )
}

const Line = ({ line }: { line: AlikeLine }) => (
  <Text>
    <Link to={`/opinions/${line.id}`}>{line.heading}</Link> <StateOf life={opinionLife} state={line.state} />{' '}
    {line.organ ?? ''}
  </Text>
)

function Members({ group, mayGroup }: { group: AlikeGroup; mayGroup: boolean }) {
  const say = useSay()
  const taking = useCall(ungroupOpinion, { refreshes })
  return (
    <>
      <Text fw={600}>
        {group.title} · {say(membersSaid(group.members.length))}
      </Text>
      {group.members.map((line) => (
        <Group key={line.id} justify="space-between">
          <Line line={line} />
          {mayGroup ? (
            <Button
              variant="subtle"
              aria-label={`${say(says.takeOut)} ${line.heading}`}
              onClick={() => taking.mutate({ params: { id: group.id }, body: { opinionId: line.id } })}
            >
              {say(says.takeOut)}
            </Button>
          ) : null}
        </Group>
      ))}
      <ProblemNotice error={taking.error} />
    </>
  )
}

interface JoiningProps {
  readonly own: { readonly id: string; readonly heading: string }
  readonly group: AlikeGroup | null
  readonly near: readonly (AlikeLine & { readonly group: { readonly title: string } | null })[]
}

function Joining({ own, group, near }: JoiningProps) {
  const say = useSay()
  const [id] = useState(() => group?.id ?? newId())
  const [title, setTitle] = useState(group?.title ?? own.heading.slice(0, 60))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const grouping = useCall(groupOpinions, { refreshes })
  const join = () =>
    grouping.mutate(
      { params: { id }, body: { title, opinions: [...new Set([own.id, ...chosen])] } },
      { onSuccess: () => setChosen([]) },
    )
  return (
    <>
      <Text fw={600}>{say(says.near)}</Text>
      {near.map((line) => (
        <Group key={line.id} gap="sm" wrap="nowrap" align="flex-start">
          <Checkbox
            aria-label={line.heading}
            disabled={line.group !== null}
            checked={chosen.includes(line.id)}
            onChange={({ currentTarget }) =>
              setChosen(currentTarget.checked ? [...chosen, line.id] : chosen.filter((each) => each !== line.id))
            }
          />
          <div>
            <Line line={line} />
            {line.group ? (
              <Text size="sm">
                {say(says.in)}
                {line.group.title}
              </Text>
            ) : null}
          </div>
        </Group>
      ))}
      {group ? null : (
        <TextInput
          label={say(says.name)}
          maxLength={60}
          maw={520}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      )}
      <ProblemNotice error={grouping.error} />
      <Group>
        <Button
          variant="default"
          disabled={chosen.length === 0 || title.trim() === ''}
          loading={grouping.isPending}
          onClick={join}
        >
          {say(group ? says.add : says.group)}
        </Button>
      </Group>
    </>
  )
}
