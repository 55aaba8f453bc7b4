import { Button, Group, Paper, Table, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { useSay } from './language.tsx'
import { Link } from './link.tsx'
import { says } from './says.ts'

/** One column; the first names the row and carries its link. */
export interface Column<Row> {
  readonly key: string
  readonly name: Bilingual
  readonly cell: (row: Row) => ReactNode
  /** Width on the desktop; the rest share what is left. */
  readonly width?: number | string
  /** Left out of the cards on a phone. */
  readonly wideOnly?: boolean
}

interface DataListProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** What the table shows, for readers who listen. */
  readonly caption: Bilingual | string
  readonly rowKey?: (row: Row) => string
  /** Address a row opens; preferred to `onOpen`, as a link can be opened in a new tab. */
  readonly href?: (row: Row) => string | undefined
  readonly onOpen?: (row: Row) => void
  /** Key of the next page; null or left out when all is shown. */
  readonly next?: string | null
  readonly onMore?: () => void
  readonly moreWaiting?: boolean
}

const idOf = (row: unknown): string => String((row as { id?: unknown }).id)

/** A table on the desktop and on paper, cards on a phone. Rows open by link or button, so the keyboard reaches them. */
export function DataList<Row>(props: DataListProps<Row>) {
  const say = useSay()
  const wide = useMediaQuery('(min-width: 62em), print', true, { getInitialValueInEffect: false })
  const { next, onMore, moreWaiting } = props
  return (
    <>
      {wide ? <Wide {...props} /> : <Cards {...props} />}
      {next && onMore ? (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={onMore} loading={moreWaiting ?? false}>
            {say(says.showMore)}
          </Button>
          <span className="print-only">{say(says.moreNotPrinted)}</span>
        </Group>
      ) : null}
    </>
  )
}

function Opening<Row>({ row, href, onOpen, children }: DataListProps<Row> & { row: Row; children: ReactNode }) {
  const to = href?.(row)
  if (to)
    return (
      <Link to={to} className="row-link" inherit>
        {children}
      </Link>
    )
  if (!onOpen) return <>{children}</>
  return (
    <button type="button" className="row-link row-button" onClick={() => onOpen(row)}>
      {children}
    </button>
  )
}

function Wide<Row>(props: DataListProps<Row>) {
  const say = useSay()
  const { columns, rows, caption, rowKey = idOf } = props
  return (
    <Paper withBorder className="list-paper">
      <Table verticalSpacing="sm" highlightOnHover className="list">
        <caption className="hidden-caption">{typeof caption === 'string' ? caption : say(caption)}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, name, width }) => (
              <Table.Th key={key} scope="col" w={width}>
                {say(name)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)} className="row">
              {columns.map(({ key, cell }, index) => (
                <Table.Td key={key}>
                  {index === 0 ? <Opening {...props} row={row} children={cell(row)} /> : cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function Cards<Row>(props: DataListProps<Row>) {
  const say = useSay()
  const { columns, rows, caption, rowKey = idOf } = props
  const [first, ...rest] = columns.filter(({ wideOnly }) => !wideOnly)
  return (
    <ul className="cards" aria-label={typeof caption === 'string' ? caption : say(caption)}>
      {rows.map((row) => (
        <Paper component="li" withBorder p="md" key={rowKey(row)} className="row">
          <Text component="div" fw={600}>
            <Opening {...props} row={row} children={first?.cell(row)} />
          </Text>
          <dl className="card-facts">
            {rest.map(({ key, name, cell }) => {
              const shown = cell(row)
              return shown === null || shown === '' ? null : (
                <div key={key}>
                  <dt>{say(name)}</dt>
                  <dd>{shown}</dd>
                </div>
              )
            })}
          </dl>
        </Paper>
      ))}
    </ul>
  )
}
