import { Late } from '../../congress/docket/pages/board/congress-day.tsx'
import { ChairActs } from '../../congress/docket/pages/board/my-acts.tsx'
import { Promises } from '../../congress/docket/pages/board/promises.tsx'
import { Still } from '../../congress/docket/pages/board/still.tsx'
import { YearLine } from '../../congress/docket/pages/board/year-line.tsx'
import { Coming } from '../../congress/gatherings/pages/board/coming.tsx'
import { YearFigures } from '../../congress/suggestions/pages/board/year-figures.tsx'
import { thisYear } from './this-year.ts'

/** The chair's view of the whole: what only she can do, the year, what stands still, who is late, what was kept. */
export default function ChairBoard() {
  return (
    <>
      <YearLine />
      <div className="board-column">
        <ChairActs />
        <Still />
      </div>
      <div className="board-column">
        <YearFigures year={thisYear()} />
        <Promises year={thisYear()} />
        <Late />
        <Coming />
      </div>
    </>
  )
}
