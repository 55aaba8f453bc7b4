import { Box } from '@mantine/core'
import type { Answer } from '../../../platform/http/contract.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { countMajorMatters } from '../contract.ts'
import { trackNames } from '../words.ts'
import { glanceOf, says } from './says.ts'

type Counts = Answer<typeof countMajorMatters>

/** A year's major matters in one line each: what was brought, decided, left past its day, and what is carried out. */
export function Glance({ counts }: { counts: Counts }) {
  const say = useSay()
  const { year, total, tracks, decided, inTime, soon, past, urgent, clauses } = counts
  const listed = (due: string, count: number) => (count > 0 ? <Link to={`/decisions?due=${due}`}>{count}</Link> : count)
  const figures = [
    [says.total, total],
    ...tracks.map(({ track, count }) => [trackNames[track], count] as const),
    [says.decided, decided],
    [says.inTime, inTime],
    [says.soonCount, listed('soon', soon)],
    [says.pastCount, listed('past', past)],
    ...(urgent > 0 ? [[says.urgent, urgent] as const] : []),
    ...(clauses.all > 0
      ? [[says.clauses, clauses.all] as const, [says.clausesVerified, clauses.verified] as const]
      : []),
    ...(clauses.overdue > 0 ? [[says.clausesOverdue, clauses.overdue] as const] : []),
  ] as const
  return (
    <Box mb="md">
      <Section title={glanceOf(year)}>
        <dl className="glance">
          {figures.map(([name, figure]) => (
            <div key={name.en}>
              <dt>{capital(say(name))}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Box>
  )
}
