import { Text } from '@mantine/core'

import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'

import { useParam } from '../../../ui/place.ts'
import {
  FactsSection,
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  Section,
  StateOf,
  Undertakings,
  usePlaceOf,
} from '../../docket/pages/index.tsx'
import { readInquiry, type InquiryPage as Paper } from '../contract.ts'
import { inquiryLife } from '../life.ts'
import { Conversation, Detours } from './conversation.tsx'
import { forms } from './forms.tsx'
import { Further } from './further.tsx'
import { says } from './says.ts'

/** One inquiry: what is owed and can be done, what was asked and answered, and what was promised. */
export default function InquiryPage() {
  const id = useParam('id')
  const found = useReply(readInquiry, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/inquiries' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const here = `/inquiries/${paper.id}`
  return (
    <MatterFrame
      paper={paper}
      life={inquiryLife}
      title={paper.subject}
      here={here}
      headline={
        <MatterHeadline
          state={<StateOf life={inquiryLife} state={paper.state} />}
          overdue={paper.overdue}
          list="/inquiries"
        >
          <Text component="span">{paper.organ.name}</Text>
        </MatterHeadline>
      }
      now={() => <MatterDuties duties={paper.duties} none={says.noneOwed} />}
      acts={(onDone) => <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} />}
      body={(onDone) => (
        <>
          <Conversation paper={paper} />
          <Undertakings undertakings={paper.undertakings} onDone={onDone} />
          <Rating paper={paper} />
          <Detours paper={paper} />
          <Further paper={paper} />
        </>
      )}
      course={<About paper={paper} />}
    />
  )
}

function About({ paper }: { paper: Paper }) {
  const say = useSay()
  const placeOf = usePlaceOf()
  const { about } = paper
  const to = about ? placeOf({ sourceKind: about.kind, sourceId: about.id }) : undefined
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.deputy, paper.deputy.name],
        [says.organ, paper.organ.name],
        [says.askedOn, say(sayDay(paper.askedOn))],
        [says.where, paper.place],
        [says.aboutPaper, about ? to ? <Link to={to}>{about.title}</Link> : about.title : null],
        [says.shared, say(paper.mayShare ? says.sharedYes : says.sharedNo)],
      ]}
    />
  )
}

/** What the deputy thinks of the answer: for the congress's own people, never for whoever answered. */
function Rating({ paper }: { paper: Paper }) {
  const say = useSay()
  const { rating } = paper
  if (!rating) return null
  return (
    <Section title={says.rating}>
      <Text fw={600}>
        {say(rating.satisfied ? says.satisfied : says.notSatisfied)} · {say(sayDay(rating.on))}
      </Text>
      {rating.reason ? <Text className="prose">{rating.reason}</Text> : null}
      <Text size="sm" c="gray.7">
        {say(says.ratingPrivate)}
      </Text>
    </Section>
  )
}
