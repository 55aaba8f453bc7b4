import { Anchor, type AnchorProps } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { useGo } from './place.ts'

interface LinkProps extends AnchorProps {
  readonly to: string
  readonly children: ReactNode
  readonly onClick?: () => void
  readonly 'aria-current'?: 'page' | undefined
}

/** Whether the press asks for this window and nothing special (new tab, download). */
const plain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A real link to a page of the desk: can be opened in a new tab, and goes without loading the desk anew. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const go = useGo()
  const press = (event: MouseEvent) => {
    if (!plain(event)) return
    event.preventDefault()
    onClick?.()
    go(to)
  }
  return (
    <Anchor href={to} onClick={press} {...rest}>
      {children}
    </Anchor>
  )
}
