import { Button, Group, Stack, Title } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { practice } from '../../../../law/article.ts'
import { permit, type Ruling } from '../../../../law/ruling.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { suggestionSentences } from '../../refusals.ts'
import { handlingSays } from './handling-says.ts'

interface SideFormProps {
  readonly title: Bilingual
  readonly ruling?: Ruling | null
  readonly calling: { readonly error: unknown; readonly isPending: boolean }
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

const open = permit(practice('如实登记办理情况', 'what is done is logged as it is'))

/** A form for what is logged beside the paper's course. */
export function SideForm({ title, ruling, calling, onSubmit, onCancel, children }: SideFormProps) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const shut = ruling && !ruling.permitted ? ruling : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!shut) onSubmit()
  }
  return (
    <form className="act-form screen-only" onSubmit={submit}>
      <Stack gap="md">
        <Title order={4} size="h6" ref={heading} tabIndex={-1}>
          {say(title)}
        </Title>
        {children}
        <ProblemNotice error={calling.error} />
        <Group align="flex-start">
          <RuledButton
            type="submit"
            ruling={ruling ?? open}
            sentence={shut ? (suggestionSentences[shut.because]?.(shut.facts) ?? null) : null}
            loading={calling.isPending}
          >
            {say(handlingSays.save)}
          </RuledButton>
          <Button variant="default" onClick={onCancel}>
            {say(handlingSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface UnfoldProps {
  readonly label: Bilingual
  readonly children: (close: () => void) => ReactNode
}

/** A button that unfolds a form in its place. */
export function Unfold({ label, children }: UnfoldProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return children(() => setOpen(false))
  return (
    <Group className="screen-only" mt="sm">
      <Button variant="default" onClick={() => setOpen(true)}>
        {say(label)}
      </Button>
    </Group>
  )
}
