import { MyActs } from '../../congress/docket/pages/board/my-acts.tsx'
import { Promises } from '../../congress/docket/pages/board/promises.tsx'
import { Coming } from '../../congress/gatherings/pages/board/coming.tsx'
import { FoundOnUs } from '../../congress/progress/pages/board/found.tsx'
import { OrganPapers, ToSign } from '../../congress/suggestions/pages/board/organ-papers.tsx'
import { Letters } from '../../congress/suggestions/pages/board/letters.tsx'
import { useHolds } from '../../ui/identity/me.ts'

/** An organ's own: what waits for us, our papers with their days, what the head signs, what was found of us. */
export default function OrganBoard() {
  const signs = useHolds('organ-head')
  return (
    <>
      {signs ? <ToSign /> : null}
      <MyActs />
      <OrganPapers />
      <Promises />
      {signs ? null : <ToSign />}
      <Coming />
      <Letters />
      <FoundOnUs />
    </>
  )
}
