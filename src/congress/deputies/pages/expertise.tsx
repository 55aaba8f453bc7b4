import { Badge, Button, Group, Paper, TagsInput, Text, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { listExpertise, readExpertise, writeExpertise } from '../contract.ts'
import { mostFields } from '../expertise/words.ts'
import { expertiseSays as says } from './expertise-says.ts'

/** 专长: what she knows well; herself and the staff write it, and invited inspections find her by it. */
export function Expertise({ deputyId }: { deputyId: string }) {
  const say = useSay()
  const found = useReply(readExpertise, { params: { id: deputyId } })
  const [writing, setWriting] = useState(false)
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  const { tags, mayWrite } = found.data
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h4" mb="sm">
        {say(says.expertise)}
      </Title>
      {writing ? (
        <Fields deputyId={deputyId} tags={tags} onDone={() => setWriting(false)} />
      ) : (
        <>
          {tags.length === 0 ? <Text mb="sm">{say(mayWrite ? says.noneYet : says.none)}</Text> : null}
          <Group gap="xs">
            {tags.map((tag) => (
              <Badge key={tag} variant="light" size="lg" tt="none">
                {tag}
              </Badge>
            ))}
          </Group>
          {mayWrite ? (
            <Button mt="sm" variant="default" onClick={() => setWriting(true)}>
              {say(says.write)}
            </Button>
          ) : null}
        </>
      )}
    </Paper>
  )
}

interface FieldsProps {
  readonly deputyId: string
  readonly tags: readonly string[]
  readonly onDone: () => void
}

function Fields({ deputyId, tags, onDone }: FieldsProps) {
  const say = useSay()
  const [chosen, setChosen] = useState([...tags])
  const known = useReply(listExpertise, {}, { staleTime: 60_000 })
  const writing = useCall(writeExpertise, { refreshes: ['readExpertise', 'listExpertise', 'findAble'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    writing.mutate({ params: { id: deputyId }, body: { tags: chosen } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <TagsInput
        label={say(says.fields)}
        description={say(says.fieldsHint)}
        maxTags={mostFields}
        maxLength={20}
        value={chosen}
        onChange={setChosen}
        data={(known.data?.rows ?? []).map(({ tag }) => tag)}
      />
      <ProblemNotice error={writing.error} />
      <Group mt="sm">
        <Button type="submit" loading={writing.isPending}>
          {say(says.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say(says.cancel)}
        </Button>
      </Group>
    </form>
  )
}
