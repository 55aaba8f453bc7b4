import DecisionPage from '../../congress/decisions/pages/decision-page.tsx'
import { InquiriesAbout } from '../../congress/inquiries/pages/index.tsx'
import { InspectionsAbout } from '../../congress/inspections/pages/index.tsx'

/** A major matter, with the deputies' questions about it and the inspections it led to: later rooms, joined here. */
export default function Decision() {
  return (
    <DecisionPage
      below={(id) => (
        <>
          <InquiriesAbout paperId={id} />
          <InspectionsAbout paperId={id} />
        </>
      )}
    />
  )
}
