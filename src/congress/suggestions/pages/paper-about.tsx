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
    [paperSays.fromMotion, fromMotion(paper)],
    [paperSays.session, paper.session ?? (paper.submittedOn ? say(paperSays.between) : null)],
    [paperSays.submittedOn, day(paper.submittedOn)],
    [paperSays.assignedOn, day(paper.assignedOn)],
    [paperSays.repliedOn, day(paper.repliedOn)],
    [paperSays.resultClass, paper.resultClass ? say(classSaid(paper, paper.resultClass)) : null],
    [paperSays.publish, publication(paper, say)],
  ]
  return <FactsSection title={paperSays.about} facts={facts} />
}

/** The motion this suggestion was, where it was one (议案转为建议). */
function fromMotion({ origin }: SuggestionPage): ReactNode {
  const { kind, id, title } = origin ?? {}
  return kind === 'motion' ? <Link to={`/motions/${String(id)}`}>{String(title)}</Link> : null
}

const publication = (paper: SuggestionPage, say: (text: Bilingual) => string): string =>
  paper.mayPublish ? say(paperSays.mayPublish) : `${say(paperSays.mayNotPublish)}${paper.notPublicReason}`
