import type { GatheringPage as Paper } from '../../congress/gatherings/contract.ts'
import GatheringPage from '../../congress/gatherings/pages/gathering-page.tsx'
import { MinutesMoreContext, type AskMinutesMore } from '../../congress/gatherings/pages/minutes-more.ts'
import { readHearing, readVisit } from '../../congress/progress/contract.ts'
import { foundAtHearing } from '../../congress/progress/pages/hearings/found-at-hearing.ts'
import { HearingSection } from '../../congress/progress/pages/hearings/hearing-section.tsx'
import { OwnForm } from '../../congress/progress/pages/hearings/own-form.tsx'
import { visitAtMinutes } from '../../congress/progress/pages/visits/visit-at-minutes.ts'
import { VisitNow } from '../../congress/progress/pages/visits/visit-now.tsx'
import { VisitSection } from '../../congress/progress/pages/visits/visit-section.tsx'
import { ReceptionLink } from '../../congress/stations/pages/reception-link.tsx'
import { call } from '../../ui/call.ts'

const minutesMore: AskMinutesMore = async ({ id, kind }) => {
  const asked = { params: { id } }
  if (kind === 'hearing') return foundAtHearing((await call(readHearing, asked)).organs)
  if (kind === 'site-visit') return visitAtMinutes(await call(readVisit, asked))
  return { text: '', outcomes: [] }
}

const isHeld = ({ kind, state }: Paper): boolean => kind === 'hearing' && state !== 'cancelled'
const isVisited = ({ kind, state }: Paper): boolean => kind === 'site-visit' && state !== 'cancelled'

/** A gathering, and at a hearing or on a visit what it goes through: two rooms on one page, joined here. */
export default function Gathering() {
  return (
    <MinutesMoreContext value={minutesMore}>
      <GatheringPage
        now={(paper) => (
          <>
            {isHeld(paper) ? <OwnForm gatheringId={paper.id} /> : null}
            {isVisited(paper) ? <VisitNow paper={paper} /> : null}
            {paper.kind === 'reception' ? <ReceptionLink id={paper.id} /> : null}
          </>
        )}
        below={(paper) => (
          <>
            {isHeld(paper) ? <HearingSection key={paper.state} gatheringId={paper.id} /> : null}
            {isVisited(paper) ? <VisitSection key={paper.state} paper={paper} /> : null}
          </>
        )}
      />
    </MinutesMoreContext>
  )
}
