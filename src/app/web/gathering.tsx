import type { GatheringPage as Paper } from '../../congress/gatherings/contract.ts'
import GatheringPage from '../../congress/gatherings/pages/gathering-page.tsx'
import { MinutesMoreContext, type AskMinutesMore } from '../../congress/gatherings/pages/minutes-more.ts'
import { readHearing } from '../../congress/progress/contract.ts'
import { foundAtHearing } from '../../congress/progress/pages/hearings/found-at-hearing.ts'
import { HearingSection } from '../../congress/progress/pages/hearings/hearing-section.tsx'
import { OwnForm } from '../../congress/progress/pages/hearings/own-form.tsx'
import { call } from '../../ui/call.ts'

const minutesMore: AskMinutesMore = async ({ id, kind }) =>
  kind === 'hearing' ? foundAtHearing((await call(readHearing, { params: { id } })).organs) : { text: '', outcomes: [] }

const isHeld = ({ kind, state }: Paper): boolean => kind === 'hearing' && state !== 'cancelled'

/** A gathering, and at a hearing what it goes through: two rooms on one page, joined here. */
export default function Gathering() {
  return (
    <MinutesMoreContext value={minutesMore}>
      <GatheringPage
        now={(paper) => (isHeld(paper) ? <OwnForm gatheringId={paper.id} /> : null)}
        below={(paper) => (isHeld(paper) ? <HearingSection key={paper.state} gatheringId={paper.id} /> : null)}
      />
    </MinutesMoreContext>
  )
}
