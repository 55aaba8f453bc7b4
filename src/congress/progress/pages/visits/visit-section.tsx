import '../hearings/hearing.css'
import './visits.css'
import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { GatheringPage } from '../../../gatherings/contract.ts'
import { readVisit, type Visit, type VisitStop } from '../../contract.ts'
import { checkNames, checks, verdictNames, verdicts } from '../../visits/words.ts'
import { FoundLines } from './found-lines.tsx'
import { Invite } from './invite.tsx'
import { PhotoList } from './photo-list.tsx'
import { RouteDrawing } from './route-drawing.tsx'
import { otherStops, says } from './says.ts'
import { StopFacts } from './stop-section.tsx'

/** Where a visit goes and what it found; printed before it is held, the sheet to score on. */
export function VisitSection({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  // Who may score depends on who has signed in: asked again whenever the page is come back to.
  const found = useReply(readVisit, { params: { id: paper.id } }, { refetchOnMount: 'always' })
  return (
    <Section title={says.route}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.data ? <Loaded paper={paper} visit={found.data} /> : null}
      {found.data ? <Text size="sm">{found.data.others > 0 ? say(otherStops(found.data.others)) : null}</Text> : null}
    </Section>
  )
}

function Loaded({ paper, visit }: { paper: GatheringPage; visit: Visit }) {
  const say = useSay()
  const { stops, mayRoute } = visit
  return (
    <>
      {stops.length === 0 ? (
        <Text>{say(says.noStops)}</Text>
      ) : (
        <RouteDrawing stops={stops} from={{ place: paper.place, time: paper.startsAt }} />
      )}
      {mayRoute ? (
        <Link to={`/gatherings/${paper.id}/route`} className="way-on screen-only" fw={600}>
          {say(stops.length === 0 ? says.setRoute : says.changeRoute)}
        </Link>
      ) : null}
      {mayRoute && paper.state === 'planned' ? <Invite paper={paper} visit={visit} /> : null}
      <ol className="stops">
        {stops.map((stop) => (
          <li key={stop.id}>
            <Stop visit={visit} stop={stop} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Stop({ visit, stop }: { visit: Visit; stop: VisitStop }) {
  const say = useSay()
  const open = visit.state === 'under-way' || visit.state === 'to-minute'
  return (
    <>
      <h3 className="stop-name">
        <span className="stop-number">{stop.ordinal}</span>
        {stop.title}
      </h3>
      <StopFacts stop={stop} />
      {open && !stop.found ? (
        <Text size="sm">{say(visit.scoring.ruling.permitted ? says.foundLater : says.foundAfterMinutes)}</Text>
      ) : null}
      {open || visit.state === 'concluded' ? <FoundLines stop={stop} /> : <ToScoreOn />}
      <PhotoList visitId={visit.id} stopId={stop.id} photos={stop.photos} />
    </>
  )
}

/** The checklist with boxes to tick, for whoever goes without a telephone. */
function ToScoreOn() {
  const say = useSay()
  return (
    <div className="on-paper-only">
      {checks.map((check) => (
        <Text key={check}>
          {capital(say(checkNames[check]))} {verdicts.map((each) => `□ ${say(verdictNames[each])}`).join('　')}
        </Text>
      ))}
      <Text>
        {say(says.onPaper)} <span className="to-write" />
      </Text>
    </div>
  )
}
