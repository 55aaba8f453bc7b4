import { Badge, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import {
  Done,
  FactsSection,
  MatterActs,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  MatterTimeline,
  Section,
  stateIn,
  Undertakings,
  type Finished,
} from '../../docket/pages/index.tsx'
import { markReportRead, readReport, type ReportPage as Paper } from '../contract.ts'
import { reportLife } from '../life.ts'
import { forms } from './forms.tsx'
import { Help } from './help.tsx'
import { Questions } from './questions.tsx'
import { Rating } from './rating.tsx'
import { says } from './says.ts'
import { Figures, Previous, Written } from './written.tsx'
import './reports.css'

/** One report: what it says, what deputies asked and offered, and what is owed in it. */
export default function ReportPage() {
  const id = useParam('id')
  const found = useReply(readReport, { params: { id } })
  return (
    <OneThing found={found} title={says.title} missing={{ title: says.notThere, back: says.back, to: '/reports' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

/** Opening it is reading it, once. */
function useReading({ id, unread }: Paper) {
  const { mutate } = useCall(markReportRead, { refreshes: ['listReports'] })
  useEffect(() => {
    if (unread) mutate({ params: { id } })
  }, [id, unread, mutate])
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const [finished, setFinished] = useState<Finished | null>(null)
  useReading(paper)
  const here = `/reports/${paper.id}`
  const isWritten = paper.state !== 'due'
  return (
    <Page title={paper.title}>
      <Group gap="sm" mt={-8} mb="lg">
        <Text component="span" fw={700}>
          {capital(say(stateIn(reportLife, paper.state)))}
        </Text>
        {paper.overdue ? (
          <Badge color="red.9" variant="outline" tt="none">
            {say(says.overdue)}
          </Badge>
        ) : null}
        <Text component="span">{capital(say(paper.reporter))}</Text>
        <Link to="/reports" className="screen-only">
          {say(says.back)}
        </Link>
      </Group>
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
          {paper.own ? null : (
            <div className="screen-only">
              <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={setFinished} />
            </div>
          )}
        </div>
        <div className="paper-body">
          {isWritten ? <Written paper={paper} /> : null}
          <Figures paper={paper} />
          <Previous paper={paper} />
          {paper.sentOn ? (
            <>
              <Questions paper={paper} />
              <Help paper={paper} />
              <Undertakings undertakings={paper.undertakings} onDone={setFinished} />
              <Rating paper={paper} />
            </>
          ) : null}
        </div>
        <div className="paper-course">
          <About paper={paper} />
          {paper.sentOn ? <Readings paper={paper} /> : null}
          <MatterCourse life={reportLife} paper={paper} />
          <MatterTimeline life={reportLife} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}

const named = (names: readonly string[]) => names.join('、')

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  const days = {
    zh: `${sayDay(paper.from).zh}至${sayDay(paper.to).zh}`,
    en: `${sayDay(paper.from).en} – ${sayDay(paper.to).en}`,
  }
  return (
    <FactsSection
      title={{ zh: '基本情况', en: 'About' }}
      facts={[
        [says.reporter, capital(say(paper.reporter))],
        [says.period, say(days)],
        [says.dueOn, say(sayDay(paper.dueOn))],
        [says.sentOn, paper.sentOn ? say(sayDay(paper.sentOn)) : null],
        [says.sentTo, paper.everybody ? capital(say(says.everybody)) : named(paper.groups.map(({ name }) => name))],
      ]}
    />
  )
}

/** How many have opened it; who, for the congress's own office. */
function Readings({ paper }: { paper: Paper }) {
  const say = useSay()
  const { sentTo, read, readBy, unreadBy } = paper.readings
  return (
    <Section title={says.readings}>
      <Text fw={600}>{say({ zh: `已读 ${read} 人，共送 ${sentTo} 人`, en: `${read} of ${sentTo} have read it` })}</Text>
      {readBy && readBy.length > 0 ? (
        <Text size="sm">
          {say(says.readBy)}
          {say({ zh: '：', en: ': ' })}
          {named(readBy)}
        </Text>
      ) : null}
      {unreadBy && unreadBy.length > 0 ? (
        <Text size="sm">
          {say(says.unreadBy)}
          {say({ zh: '：', en: ': ' })}
          {named(unreadBy)}
        </Text>
      ) : null}
    </Section>
  )
}
