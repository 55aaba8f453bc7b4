import { Badge, Text, Title } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { ReportPage } from '../contract.ts'
import { figureNames, figures, partNames, parts } from '../words.ts'
import { says } from './says.ts'

/** What was written, part by part; parts with nothing in them are left out. */
export function Written({ paper }: { paper: ReportPage }) {
  const say = useSay()
  const written = parts.filter((part) => paper.parts[part])
  return (
    <Section title={{ zh: '报告正文', en: 'The report' }}>
      {written.length === 0 ? <Text>{say(says.notWritten)}</Text> : null}
      {written.map((part) => (
        <div key={part} className="paper-part">
          <Title order={3} size="h6" mt="sm">
            {say(partNames[part])}
          </Title>
          <Text className="prose">{paper.parts[part]}</Text>
        </div>
      ))}
    </Section>
  )
}

/** What the work itself says: nobody typed it. */
export function Figures({ paper }: { paper: ReportPage }) {
  const say = useSay()
  return (
    <Section title={says.figures}>
      <Text size="sm" c="gray.7">
        {say(paper.figuresMove ? says.figuresMove : says.figuresFixed)}
      </Text>
      <dl className="report-figures">
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{say(figureNames[figure])}</dt>
            <dd>{paper.figures[figure]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

const kinds = { question: says.question, promise: says.promise, offer: says.offer } as const

/** What became of what the last report left open. */
export function Previous({ paper }: { paper: ReportPage }) {
  const say = useSay()
  const { previous } = paper
  if (!previous || previous.points.length === 0) return null
  return (
    <Section title={says.previous}>
      <Link to={`/reports/${previous.id}`}>{previous.title}</Link>
      <ul className="plain-list">
        {previous.points.map(({ kind, text, stateName, done }, at) => (
          <li key={at}>
            <Text>
              {say(kinds[kind])}
              {say({ zh: '：', en: ': ' })}
              {text}{' '}
              <Badge tt="none" variant="outline" color={done ? 'green.9' : 'red.9'}>
                {capital(say(stateName))}
              </Badge>
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
