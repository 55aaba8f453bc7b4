import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayInstant } from '../../../ui/day.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { commentOnPaper, resolveComment, type Comment } from '../contract.ts'
import { commentParts, partName, type CommentPart } from '../words.ts'
import { commentSays, resolvedBy } from './comment-says.ts'
import type { PaperProps } from './part.ts'
import { useDrafting } from './use-drafting.ts'
import './drafting.css'

/** What those who write a draft say to each other about it. */
export function Comments({ matterId, kind }: PaperProps) {
  const say = useSay()
  const { data } = useDrafting(matterId)
  if (!data?.writes) return null
  // What is dealt with comes last.
  const comments = data.comments.toSorted((a, b) => Number(a.resolvedBy !== null) - Number(b.resolvedBy !== null))
  const mayComment = data.comment.ruling.permitted
  if (comments.length === 0 && !mayComment) return null
  return (
    <Section title={commentSays.title}>
      <Text size="sm" c="gray.7" mb="sm">
        {say(commentSays.between)}
      </Text>
      <ul className="comments">
        {comments.map((comment) => (
          <Said key={comment.id} matterId={matterId} kind={kind} comment={comment} />
        ))}
      </ul>
      {mayComment ? <CommentForm matterId={matterId} kind={kind} /> : null}
    </Section>
  )
}

function Said({ matterId, kind, comment }: PaperProps & { comment: Comment }) {
  const say = useSay()
  const resolve = useCall(resolveComment, { refreshes: ['readDrafting'] })
  return (
    <li>
      <Text size="sm" c="gray.7">
        {comment.by} · {say(sayInstant(comment.at))} · {say(partName(kind, comment.part))}
      </Text>
      <Text className="version-text">{comment.text}</Text>
      {comment.resolvedBy ? <Text size="sm">✓ {say(resolvedBy(comment.resolvedBy))}</Text> : null}
      {comment.mayResolve ? (
        <Button
          mt={4}
          variant="default"
          loading={resolve.isPending}
          onClick={() => resolve.mutate({ params: { id: matterId, commentId: comment.id } })}
        >
          {say(commentSays.resolve)}
        </Button>
      ) : null}
      <ProblemNotice error={resolve.error} />
    </li>
  )
}

interface Typed {
  readonly id: string
  readonly part: CommentPart
  readonly text: string
}
const blank = (): Typed => ({ id: newId(), part: 'whole', text: '' })

function CommentForm({ matterId, kind }: PaperProps) {
  const say = useSay()
  const [first] = useState(blank)
  // Kept on the device with its id: sent again after a lost answer, it is said once.
  const { value: typed, setValue, drop } = useKept(`comment.${matterId}`, first)
  const send = useCall(commentOnPaper, { refreshes: ['readDrafting'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate({ params: { id: matterId }, body: typed }, { onSuccess: () => (drop(), setValue(blank())) })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="sm">
        <NativeSelect
          label={say(commentSays.part)}
          value={typed.part}
          onChange={(event) => setValue({ ...typed, part: event.currentTarget.value as CommentPart })}
          data={commentParts.map((part) => ({ value: part, label: say(partName(kind, part)) }))}
        />
        <Textarea
          label={say(commentSays.text)}
          minRows={2}
          maxLength={2000}
          value={typed.text}
          onChange={(event) => setValue({ ...typed, text: event.currentTarget.value })}
        />
        <ProblemNotice error={send.error} />
        <Button type="submit" variant="default" disabled={!typed.text.trim()} loading={send.isPending}>
          {say(commentSays.send)}
        </Button>
      </Stack>
    </form>
  )
}
