import { CongressDay, Late } from '../../congress/docket/pages/board/congress-day.tsx'
import { MyActs } from '../../congress/docket/pages/board/my-acts.tsx'
import { Promises } from '../../congress/docket/pages/board/promises.tsx'
import { YearLine } from '../../congress/docket/pages/board/year-line.tsx'
import { Coming } from '../../congress/gatherings/pages/board/coming.tsx'
import { FormsOutstanding } from '../../congress/progress/pages/board/forms.tsx'
import { Letters } from '../../congress/suggestions/pages/board/letters.tsx'
import { thisYear } from './this-year.ts'

/** The clerk's day: her own acts, this week's gatherings and what they lack, who is late, what is to be sent. */
export default function ClerkBoard() {
  return (
    <>
      <div className="board-column">
        <MyActs />
        <CongressDay />
      </div>
      <div className="board-column">
        <Coming />
        <FormsOutstanding />
        <Late />
        <Letters />
        <Promises year={thisYear()} />
      </div>
      <YearLine />
    </>
  )
}
