import './board.css'
import { Paper, Skeleton, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { says } from './says.ts'

interface BoardSectionProps<Answer> {
  readonly title: Bilingual
  readonly found: {
    readonly data: Answer | undefined
    readonly error: unknown
    readonly isPending: boolean
    refetch(): Promise<unknown>
  }
  /** What is said when there is nothing; null when there is something. */
  readonly none: (answer: Answer) => Bilingual | null
  /** Where all of it stands. */
  readonly more?: string
  /** Across the whole width of a desk. */
  readonly whole?: boolean
  readonly children: (answer: Answer) => ReactNode
}

/** One part of the board, asked for by itself: waited for, gone wrong, empty, or there. */
export function BoardSection<Answer>({ title, found, none, more, whole, children }: BoardSectionProps<Answer>) {
  const say = useSay()
  const nothing = found.data && none(found.data)
  return (
    <Paper
      component="section"
      withBorder
      p={{ base: 'md', md: 'lg' }}
      className={whole ? 'board-whole' : ''}
      // Many parts load at once: each says so of itself, and none is read out.
      aria-busy={found.isPending}
    >
      <div className="board-head">
        <Title order={2} size="h4">
          {say(title)}
        </Title>
        {more ? (
          <Link to={more} aria-label={`${say(says.all)}${say({ zh: '：', en: ': ' })}${say(title)}`}>
            {say(says.all)}
          </Link>
        ) : null}
      </div>
      {found.data ? null : <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending ? <Skeleton height={88} aria-hidden /> : null}
      {nothing ? <Text>{say(nothing)}</Text> : null}
      {found.data && !nothing ? children(found.data) : null}
    </Paper>
  )
}
