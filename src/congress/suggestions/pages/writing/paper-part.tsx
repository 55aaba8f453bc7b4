import { Badge, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { Attachments, CoSigners, Comments, FieldStudies, Versions } from '../../../drafting/pages/index.tsx'
import { pointsOf } from '../../points.ts'
import { unsubmitted } from '../../words.ts'
import type { PartProps } from '../act-form.ts'
import { PaperOriginal } from './draft-beside.tsx'
import { draftSays, pointsSaid } from './draft-says.ts'
import './writing.css'

/** How it was written: by whom it was entered, where it lies, its points, and what belongs to it beside the text. */
export function WritingPart({ paper }: PartProps) {
  const say = useSay()
  const about = { matterId: paper.id, kind: 'suggestion' } as const
  const isDraft = unsubmitted.some((state) => state === paper.state)
  return (
    <>
      {isDraft && paper.writing.holdsPen ? (
        <Link to={`/suggestions/${paper.id}/edit`}>{say(draftSays.writeWith)}</Link>
      ) : null}
      <Written paper={paper} isDraft={isDraft} />
      <FieldStudies {...about} />
      <Attachments {...about} />
      <CoSigners {...about} />
      {isDraft ? (
        <>
          <Comments {...about} />
          <Versions {...about} />
        </>
      ) : null}
    </>
  )
}

function Written({ paper, isDraft }: Pick<PartProps, 'paper'> & { isDraft: boolean }) {
  const say = useSay()
  const { place, difference, enteredByStaff } = paper.writing
  const points = pointsOf(paper.proposal)
  if (points.length < 2 && !place && !difference && !enteredByStaff) return null
  return (
    <Section title={draftSays.written}>
      {enteredByStaff ? <Badge mb="sm">{say(draftSays.byStaff)}</Badge> : null}
      {enteredByStaff && isDraft ? <PaperOriginal id={paper.id} /> : null}
      {place ? (
        <Text>
          <strong>{say(draftSays.placeName)}</strong> {place}
        </Text>
      ) : null}
      {difference ? (
        <Text className="prose">
          <strong>{say(draftSays.differs)}</strong> {difference}
        </Text>
      ) : null}
      {points.length > 1 ? (
        <div className="draft-points">
          <Text size="sm" fw={700}>
            {say(pointsSaid(points.length))}
          </Text>
          <ol>
            {points.map((point, at) => (
              <li key={at}>{point}</li>
            ))}
          </ol>
        </div>
      ) : null}
    </Section>
  )
}
