import { MyActs } from '../../congress/docket/pages/board/my-acts.tsx'
import { Promises } from '../../congress/docket/pages/board/promises.tsx'
import { Coming } from '../../congress/gatherings/pages/board/coming.tsx'
import { FoundOnUs } from '../../congress/progress/pages/board/found.tsx'
import { Letters } from '../../congress/suggestions/pages/board/letters.tsx'
import { OrganPapers, ToSign } from '../../congress/suggestions/pages/board/organ-papers.tsx'
import { thisYear } from './this-year.ts'

/** An organ's own: what waits for us, our papers with their days, what the head signs, what was found of us. */
export default function OrganBoard() {
  return (
    <>
      <div className="board-column">
        <ToSign />
        <MyActs />
      </div>
      <div className="board-column">
        <OrganPapers />
        <Promises year={thisYear()} own />
        <Coming />
        <Letters />
        <FoundOnUs />
      </div>
    </>
  )
}
