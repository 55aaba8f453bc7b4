import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { permit, type Ruling } from '../../../law/ruling.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { matterSays } from '../../docket/pages/index.tsx'
import { listed } from '../bases.ts'
import { decisionSentences } from '../refusals.ts'

interface SideFormProps {
  readonly title: Bilingual
  readonly note?: Bilingual
  readonly send: Bilingual
  /** The room's own rule on what is typed so far. */
  readonly ruling?: Ruling
  readonly error: unknown
  readonly pending: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A form of what goes on beside a major matter: a group's opinion, a check card, a question. */
export function SideForm({
  title,
  note,
  send,
  ruling = permit(listed),
  error,
  pending,
  onSubmit,
  onCancel,
  children,
}: SideFormProps) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ruling.permitted) onSubmit()
  }
  const sentence = ruling.permitted ? null : (decisionSentences[ruling.because]?.(ruling.facts) ?? null)
  return (
    <form className="act-form screen-only" onSubmit={submit}>
      <Stack gap="md">
        <Title order={3} size="h5" ref={heading} tabIndex={-1}>
          {say(title)}
        </Title>
        {note ? <Text size="sm">{say(note)}</Text> : null}
        {children}
        <ProblemNotice error={error} />
        <Group align="flex-start">
          <RuledButton type="submit" ruling={ruling} sentence={sentence} loading={pending}>
            {say(send)}
          </RuledButton>
          <Button variant="default" onClick={onCancel}>
            {say(matterSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
