import { Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { undertakingLife } from '../../life.ts'
import { readUndertaking, type UndertakingPage as Promised } from '../../undertakings/list-contract.ts'
import { fateNames } from '../../undertakings/words.ts'
import { MatterActs } from '../matter/acts.tsx'
import { Done } from '../matter/done.tsx'
import { FactsSection } from '../matter/facts.tsx'
import { MatterCourse } from '../matter/matter-course.tsx'
import { MatterDuties } from '../matter/matter-duties.tsx'
import { MatterHistory } from '../matter/matter-history.tsx'
import type { Finished } from '../matter/matter-page.ts'
import { Section } from '../matter/section.tsx'
import { MatterTimeline } from '../timeline/timeline.tsx'
import { Acceptances } from './acceptances.tsx'
import { forms, together } from './act-forms.tsx'
import { SourceLink, WarningMark } from './columns.tsx'
import { listSays } from './list-says.ts'
import { says } from './says.ts'
import './undertakings.css'

/** One promise: what is owed and can be done, what was found by whoever looked, its course and its record. */
export default function UndertakingPage() {
  const id = useParam('id')
  const found = useReply(readUndertaking, { params: { id } })
  const missing = { title: listSays.notThere, back: listSays.back, to: '/undertakings' }
  return (
    <OneThing found={found} title={listSays.title} missing={missing}>
      {(thing, reload) => <Loaded key={id} promised={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ promised, reload }: { promised: Promised; reload: () => Promise<unknown> }) {
  const [finished, setFinished] = useState<Finished | null>(null)
  const here = `/undertakings/${promised.id}`
  // Why it came back is what its owner wants to know first.
  const last = promised.history.at(-1)
  const sentBack = last && ['undertaking.sent-back', 'undertaking.reopened'].includes(last.name) ? last : null
  return (
    <Page title={promised.promise}>
      <Headline promised={promised} />
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          <MatterDuties duties={promised.duties} none={listSays.noneOwed} sentBack={sentBack} />
          <div className="screen-only">
            <MatterActs
              paper={promised}
              forms={forms}
              together={together}
              editAt={here}
              reload={reload}
              onDone={setFinished}
            />
          </div>
        </div>
        <div className="paper-body">
          <About promised={promised} />
          <Found promised={promised} />
        </div>
        <div className="paper-course">
          <MatterCourse life={undertakingLife} paper={promised} />
          <MatterTimeline life={undertakingLife} paper={promised} />
        </div>
        <div className="paper-history">
          <MatterHistory history={promised.history} />
        </div>
      </div>
    </Page>
  )
}

function Headline({ promised }: { promised: Promised }) {
  const say = useSay()
  return (
    <Group gap="sm" mt={-8} mb="lg">
      <Text component="span" fw={700}>
        {capital(say(promised.stateName))}
      </Text>
      <WarningMark warning={promised.warning} say={say} />
      <Text component="span">{capital(say(promised.owner))}</Text>
      <Text component="span">
        {say(listSays.due)} {say(sayDay(promised.dueOn))}
      </Text>
      <Link to="/undertakings" className="screen-only">
        {say(listSays.back)}
      </Link>
    </Group>
  )
}

function About({ promised }: { promised: Promised }) {
  const say = useSay()
  const names = promised.verifiers.map((each) => capital(say(each)))
  return (
    <FactsSection
      title={listSays.about}
      facts={[
        [listSays.source, <SourceLink key="source" source={promised.source} say={say} />],
        [listSays.owner, capital(say(promised.owner))],
        [listSays.verifier, names.join(say({ zh: '、', en: ', ' }))],
        [listSays.promisedOn, say(sayDay(promised.promisedOn))],
        [listSays.due, say(sayDay(promised.dueOn))],
        [listSays.reportedOn, promised.reportedOn ? say(sayDay(promised.reportedOn)) : null],
        [listSays.fate, capital(say(fateNames[promised.fate]))],
        [says.evidence, promised.evidence],
      ]}
    />
  )
}

function Found({ promised }: { promised: Promised }) {
  const say = useSay()
  return (
    <Section title={listSays.looked}>
      {promised.acceptances.length === 0 ? (
        <Text>{say(promised.state === 'verified' ? listSays.importedAsKept : listSays.noneLooked)}</Text>
      ) : (
        <div className="looked">
          <Acceptances acceptances={promised.acceptances} />
        </div>
      )}
    </Section>
  )
}
