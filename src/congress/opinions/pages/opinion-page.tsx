import { Badge } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { useParam } from '../../../ui/place.ts'
import {
  FactsSection,
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  StateOf,
} from '../../docket/pages/index.tsx'
import { readOpinion, type OpinionPage as Paper } from '../contract.ts'
import { opinionLife } from '../life.ts'
import { kindNames, reachNames, sourceNames, subjectNames } from '../words.ts'
import { Conversation, Said } from './conversation.tsx'
import { forms } from './forms.tsx'
import { Alike } from './grouping/alike.tsx'
import { Further } from './further.tsx'
import { Person } from './person.tsx'
import { says } from './says.ts'

/** One opinion: what is owed and can be done, what was said and answered, and nobody's name. */
export default function OpinionPage() {
  const id = useParam('id')
  const found = useReply(readOpinion, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/opinions' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const here = `/opinions/${paper.id}`
  return (
    <MatterFrame
      paper={paper}
      life={opinionLife}
      title={paper.heading}
      here={here}
      headline={<Headline paper={paper} />}
      now={() => <MatterDuties duties={paper.duties} none={says.noneOwed} />}
      acts={(onDone) => <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} />}
      body={() => (
        <>
          <Said paper={paper} />
          <Conversation paper={paper} />
          <Alike id={paper.id} heading={paper.heading} />
          <Person paper={paper} />
          <Further paper={paper} />
        </>
      )}
      course={<About paper={paper} />}
    />
  )
}

function Headline({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <MatterHeadline state={<StateOf life={opinionLife} state={paper.state} />} overdue={paper.overdue} list="/opinions">
      {paper.urgent ? (
        <Badge color="red.9" tt="none">
          {say(says.urgent)}
        </Badge>
      ) : null}
    </MatterHeadline>
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.receivedOn, say(sayDay(paper.receivedOn))],
        [says.source, capital(say(sourceNames[paper.source]))],
        [says.kind, capital(say(kindNames[paper.kind]))],
        [says.subject, capital(say(subjectNames[paper.subject]))],
        [says.area, paper.area === paper.place ? '' : paper.area],
        [says.place, paper.place],
        [says.tag, paper.tag],
        [says.deputy, paper.deputy?.name ?? ''],
        [says.meantFor, paper.meantFor?.name ?? ''],
        [says.organ, paper.organ?.name ?? ''],
        [says.takenBy, paper.takenBy],
        [says.reach, capital(say(reachNames[paper.reach]))],
        [says.publish, say(paper.mayPublish ? says.publishYes : says.publishNo)],
        [says.anonymous, paper.anonymous ? say(says.yes) : ''],
      ]}
    />
  )
}
