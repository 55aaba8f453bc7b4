import { Late } from '../../congress/docket/pages/board/congress-day.tsx'
import { MyActs } from '../../congress/docket/pages/board/my-acts.tsx'
import { YearLine } from '../../congress/docket/pages/board/year-line.tsx'
import { Coming } from '../../congress/gatherings/pages/board/coming.tsx'
import { useHolds } from '../../ui/identity/me.ts'

/** For the government's and the party committee's offices: their own acts, who is late, what is coming. */
export default function OfficeBoard() {
  const presses = useHolds('government-office')
  return (
    <>
      <div className="board-column">
        <MyActs />
      </div>
      <div className="board-column">
        {presses ? <Late /> : null}
        <Coming />
      </div>
      <YearLine />
    </>
  )
}
