import type { ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { DataList, type Column } from './data-list.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { Waiting } from './waiting.tsx'

interface PagedListProps<Row> {
  /** What `usePages` answers. */
  readonly found: {
    readonly first: unknown
    readonly rows: readonly Row[]
    readonly error: unknown
    readonly isPending: boolean
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    refetch(): Promise<unknown>
    more(): void
  }
  readonly caption: Bilingual
  readonly columns: readonly Column<Row>[]
  readonly href: (row: Row) => string
  /** What is said when there is nothing to list. */
  readonly empty: ReactNode
}

/** A list read page after page: waited for, empty, gone wrong, or there. */
export function PagedList<Row>({ found, caption, columns, href, empty }: PagedListProps<Row>) {
  return (
    <>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.first && found.rows.length === 0 ? empty : null}
      {found.rows.length > 0 ? (
        <DataList
          caption={caption}
          columns={columns}
          rows={found.rows}
          href={href}
          next={found.hasNextPage ? 'more' : null}
          onMore={found.more}
          moreWaiting={found.isFetchingNextPage}
        />
      ) : null}
    </>
  )
}
