import { Box, Group, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { useSay } from './language.tsx'
import { says } from './says.ts'

let arrived = false

/** After going from page to page, readers who listen are set down at the heading; the first page leaves them alone. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrived && !document.activeElement?.closest('main')) heading.current?.focus({ preventScroll: true })
    arrived = true
  }, [])
  return heading
}

interface PageProps {
  readonly title: Bilingual | string
  /** What can be done to the page as a whole, beside the heading. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** One page of the desk: window title, heading, and the focus after arriving. */
export function Page({ title, actions, children }: PageProps) {
  const say = useSay()
  const text = typeof title === 'string' ? title : say(title)
  const heading = useFocusOnArrival()
  useEffect(() => {
    document.title = `${text} · ${say(says.product)}`
  }, [text, say])
  return (
    <Box maw={1120} mx="auto">
      <Group justify="space-between" align="flex-start" gap="sm" mb="lg" wrap="wrap">
        <Title order={1} size="h2" ref={heading} tabIndex={-1} className="page-title">
          {text}
        </Title>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </Box>
  )
}
