import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGo, useParam } from '../../../ui/place.ts'
import {
  Done,
  FactsSection,
  justFinished,
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
import { readContact, type ContactPage as Paper } from '../contract.ts'
import { contactLife } from '../life.ts'
import { sideNames, topicNames, wayNames } from '../words.ts'
import { listed } from './columns.tsx'
import { contactForms } from './forms.tsx'
import { Opinions } from './opinions.tsx'
import { says } from './says.ts'

/** One contact: what was said, what was promised, what becomes of it, and who is to confirm it. */
export default function ContactPage() {
  const id = useParam('id')
  const found = useReply(readContact, { params: { id } })
  return (
    <OneThing found={found} title={says.title} missing={{ title: says.notThere, back: says.back, to: '/contacts' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const go = useGo()
  const [finished, setFinished] = useState<Finished | null>(() => justFinished(paper.id))
  const here = `/contacts/${paper.id}`
  const title = {
    zh: `${paper.member.name}联系${paper.deputy.name}代表`,
    en: `${paper.member.name} and ${paper.deputy.name}`,
  }
  return (
    <Page title={title}>
      <Group gap="sm" mt={-8} mb="lg">
        <Text component="span" fw={700}>
          {capital(say(stateIn(contactLife, paper.state)))}
        </Text>
        <Link to="/contacts?view=log" className="screen-only">
          {say(says.back)}
        </Link>
      </Group>
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
          <div className="screen-only">
            <MatterActs paper={paper} forms={contactForms} editAt={here} reload={reload} onDone={setFinished} />
          </div>
        </div>
        <div className="paper-body">
          <Said paper={paper} />
          <Opinions paper={paper} />
          <Waiting paper={paper} />
          <Undertakings undertakings={paper.undertakings} onDone={setFinished} />
          <Group className="screen-only">
            <Button variant="default" onClick={() => go(`/contacts/new?like=${paper.id}`)}>
              {say(says.sameAgain)}
            </Button>
          </Group>
        </div>
        <div className="paper-course">
          <About paper={paper} />
          <MatterCourse life={contactLife} paper={paper} />
          <MatterTimeline life={contactLife} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}

function Said({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <Section title={says.said}>
      <Text className="prose">{paper.said}</Text>
      {paper.disputed ? (
        <Text mt="sm" className="prose" fw={600}>
          {say(says.objection)}
          {say({ zh: '：', en: ': ' })}
          {paper.disputed}
        </Text>
      ) : null}
    </Section>
  )
}

/** What the deputy wrote down as promised, and nobody has confirmed yet. */
function Waiting({ paper }: { paper: Paper }) {
  const say = useSay()
  if (paper.promises.length === 0) return null
  return (
    <Section title={says.promisesWaiting}>
      <ul className="plain-list">
        {paper.promises.map(({ promise, dueOn }) => (
          <li key={promise}>
            {promise} · {say(sayDay(dueOn))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.member, `${paper.member.name}（${paper.member.post}）`],
        [says.deputy, paper.deputy.name],
        [says.metOn, say(sayDay(paper.metOn))],
        [says.way, capital(say(wayNames[paper.way]))],
        [says.where, paper.place],
        [
          says.topics,
          capital(
            listed(
              paper.topics.map((topic) => say(topicNames[topic])),
              say,
            ),
          ),
        ],
        [
          says.enteredBy,
          `${paper.enteredName}（${say(sideNames[paper.enteredBy])}） · ${say(sayDay(paper.enteredOn))}`,
        ],
      ]}
    />
  )
}
