import './counts.css'
import { Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { DigestPage } from '../../contract.ts'
import { countsOf, fewerThanThree, fold, monthSaid } from '../../digest/names.ts'
import { digestSays as says } from './says.ts'

interface BarsProps {
  readonly caption: string
  readonly rows: readonly { readonly name: string; readonly count: number | null }[]
}

/** A table whose numbers are drawn beside them. */
function Bars({ caption, rows }: BarsProps) {
  const say = useSay()
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0))
  return (
    <table className="digest-bars">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count ?? say(fewerThanThree)}</td>
            <td aria-hidden>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect width={((count ?? 0) / most) * 100} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was counted, and the months before beside it. */
export function Counts({ digest: { figures, month } }: { digest: DigestPage }) {
  const say = useSay()
  const months = [...figures.trend, { month, total: figures.total }]
  return (
    <Section title={says.total}>
      <Text size="lg">{figures.total ?? say(fewerThanThree)}</Text>
      {figures.total === 0 ? null : (
        <Text size="sm" mb="sm">
          {say(fold)}
        </Text>
      )}
      <Bars
        caption={say(says.trend)}
        rows={months.map((each) => ({ name: say(monthSaid(each.month)), count: each.total }))}
      />
      {countsOf(figures).map(({ title, rows }) => (
        <Bars key={title.en} caption={say(title)} rows={rows.map(({ name, count }) => ({ name: say(name), count }))} />
      ))}
    </Section>
  )
}
