import { MyActs } from '../../congress/docket/pages/board/my-acts.tsx'
import { YearLine } from '../../congress/docket/pages/board/year-line.tsx'
import { Coming } from '../../congress/gatherings/pages/board/coming.tsx'
import { Asked } from '../../congress/suggestions/pages/board/asked.tsx'

/** A deputy's: what she owes, what she asked for and where it stands, what is coming. */
export default function DeputyBoard() {
  return (
    <>
      <div className="board-column">
        <MyActs />
        <Coming />
      </div>
      <div className="board-column">
        <Asked />
      </div>
      <YearLine />
    </>
  )
}
