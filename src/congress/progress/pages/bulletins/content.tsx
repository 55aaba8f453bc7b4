import type { Bilingual } from '../../../../law/bilingual.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { FactsSection, Section } from '../../../docket/pages/index.tsx'
import type { BulletinPage } from '../../contract.ts'
import { says } from './says.ts'

interface ContentProps {
  readonly content: BulletinPage['content']
}

/** The figures of the period. */
export function Totals({ content }: ContentProps) {
  const { totals, promises, classes } = content
  return (
    <FactsSection
      title={says.totals}
      facts={[
        [says.handled, String(totals.handled)],
        [says.handedOver, String(totals.handedOver)],
        [says.replied, String(totals.replied)],
        [says.inTime, String(totals.inTime)],
        [says.closed, String(totals.closed)],
        [says.overdue, String(totals.overdue)],
        [says.resultClass, classes.map(({ resultClass, papers }) => `${resultClass} ${papers}`).join('　')],
        [says.kept, `${promises.kept} / ${promises.due}`],
        [says.broken, String(promises.broken)],
      ]}
    />
  )
}

type Organ = BulletinPage['content']['organs'][number]
const organColumns: readonly Column<Organ>[] = [
  { key: 'organ', name: says.organ, cell: ({ organ }) => organ },
  { key: 'replied', name: says.repliedOf, width: 110, cell: ({ papers, replied }) => `${replied} / ${papers}` },
  { key: 'overdue', name: says.overdue, width: 90, cell: ({ overdue }) => overdue || '' },
  { key: 'broken', name: says.broken, width: 90, cell: ({ promisesBroken }) => promisesBroken || '' },
]

/** How each organ stands. */
export const Organs = ({ content }: ContentProps) => (
  <Section title={says.organs}>
    <DataList caption={says.organs} columns={organColumns} rows={content.organs} rowKey={({ organ }) => organ} />
  </Section>
)

type Item = BulletinPage['content']['items'][number]
const itemColumns = (say: (text: Bilingual) => string): Column<Item>[] => [
  { key: 'title', name: says.title, cell: ({ number, title }) => `${number} ${title ?? say(says.notPublic)}` },
  { key: 'organ', name: says.organ, width: 130, cell: ({ organ }) => organ },
  { key: 'class', name: says.resultClass, width: 56, cell: ({ resultClass }) => resultClass ?? '' },
  { key: 'over', name: says.daysOver, width: 72, cell: ({ daysOver }) => daysOver || '' },
]

/** Every paper of the period. */
export function Items({ content }: ContentProps) {
  const say = useSay()
  return (
    <Section title={says.items}>
      <DataList caption={says.items} columns={itemColumns(say)} rows={content.items} />
    </Section>
  )
}
