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
  PrintButton,
  StateOf,
  Undertakings,
  usePlaceOf,
} from '../../docket/pages/index.tsx'
import { readInspection, type InspectionPage as Paper } from '../contract.ts'
import { inspectionLife } from '../life.ts'
import { InspectionDocuments } from './documents.tsx'
import { forms, together } from './forms.tsx'
import './inspections.css'
import { MyLetter } from './my-letter.tsx'
import { Notes } from './notes.tsx'
import { Opinion } from './opinion.tsx'
import { Papers } from './papers.tsx'
import { People } from './people.tsx'
import { says } from './says.ts'

/** One invited inspection: what is owed and can be done, its plan, its people, what was seen, said and answered. */
export default function InspectionPage() {
  const id = useParam('id')
  const found = useReply(readInspection, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/inspections' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const owesNotes = paper.people.some(({ mine, state }) => mine && state === 'to-observe')
  const here = `/inspections/${paper.id}`
  return (
    <MatterFrame
      paper={paper}
      life={inspectionLife}
      title={paper.topic}
      here={here}
      actions={<PrintButton />}
      headline={
        <MatterHeadline
          state={<StateOf life={inspectionLife} state={paper.state} />}
          overdue={paper.overdue}
          list="/inspections"
        >
          <Text component="span">{paper.organ.name}</Text>
        </MatterHeadline>
      }
      now={(onDone) => (
        <>
          <MyLetter paper={paper} onDone={onDone} />
          {owesNotes ? <Notes paper={paper} /> : null}
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
        </>
      )}
      acts={(onDone) => (
        <MatterActs paper={paper} forms={forms} together={together} editAt={here} reload={reload} onDone={onDone} />
      )}
      body={(onDone) => (
        <>
          <Opinion paper={paper} />
          <Undertakings undertakings={paper.undertakings} onDone={onDone} />
          {owesNotes ? null : <Notes paper={paper} />}
          <Plan paper={paper} />
          <People paper={paper} />
          <Papers paper={paper} />
          <InspectionDocuments paper={paper} />
        </>
      )}
    />
  )
}

const Lines = ({ items }: { items: readonly string[] }) => (
  <ol className="plain-numbers">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ol>
)

/** 视察方案: topic and object, time, route, what to look at, what is required; and the visit itself. */
function Plan({ paper }: { paper: Paper }) {
  const say = useSay()
  const placeOf = usePlaceOf()
  const { about, route, lookAt, gatheringId } = paper
  const to = about ? placeOf({ sourceKind: about.kind, sourceId: about.id }) : undefined
  return (
    <FactsSection
      title={says.plan}
      facts={[
        [says.why, paper.why],
        [says.about, about ? to ? <Link to={to}>{about.title}</Link> : about.title : null],
        [says.organ, paper.organ.name],
        [says.time, `${say(sayDay(paper.heldOn))} ${paper.startsAt}–${paper.endsAt}`],
        [says.place, paper.place],
        [says.route, route.length > 0 ? <Lines items={route} /> : null],
        [says.lookAt, lookAt.length > 0 ? <Lines items={lookAt} /> : null],
        [says.demands, paper.demands],
        [says.visit, gatheringId ? <Link to={`/gatherings/${gatheringId}`}>{say(says.openVisit)}</Link> : null],
      ]}
    />
  )
}
