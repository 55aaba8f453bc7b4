import type { ReactNode } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { FactsSection } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { classSaid } from './handling/class-says.ts'
import { paperSays } from './paper-says.ts'

/** What is known of a paper, as pairs; what is unknown is left out. */
export function PaperAbout({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const day = (on: string | null) => (on ? say(sayDay(on)) : null)
  const lead = paper.leadDeputy ? (
    <Link to={`/deputies/${paper.leadDeputy.id}`}>{paper.leadDeputy.name}</Link>
  ) : (
    paper.proposers
  )
  const facts: [Bilingual, ReactNode][] = [
    [paperSays.lead, lead],
    [paperSays.coSigners, paper.coSigners.map(({ name }) => name).join('、')],
    [paperSays.category, paper.category],
    [paperSays.organ, paper.organ?.name],
    [paperSays.wished, paper.wishedOrgan],
    [paperSays.fromMotion, madeFrom(paper, 'motion', '/motions/')],
    [paperSays.fromInquiry, madeFrom(paper, 'inquiry', '/inquiries/')],
    [paperSays.session, paper.session ?? (paper.submittedOn ? say(paperSays.between) : null)],
    [paperSays.submittedOn, day(paper.submittedOn)],
    [paperSays.assignedOn, day(paper.assignedOn)],
    [paperSays.repliedOn, day(paper.repliedOn)],
    [paperSays.resultClass, paper.resultClass ? say(classSaid(paper, paper.resultClass)) : null],
    [paperSays.publish, publication(paper, say)],
  ]
  return <FactsSection title={paperSays.about} facts={facts} />
}

/** The paper this suggestion came from, where it was one of that kind (议案、询问转为建议). */
function madeFrom({ origin }: SuggestionPage, kind: string, folder: string): ReactNode {
  const { id, title } = origin ?? {}
  return origin?.['kind'] === kind ? <Link to={`${folder}${String(id)}`}>{String(title)}</Link> : null
}

const publication = (paper: SuggestionPage, say: (text: Bilingual) => string): string =>
  paper.mayPublish ? say(paperSays.mayPublish) : `${say(paperSays.mayNotPublish)}${paper.notPublicReason}`
