import type { PartProps } from '../act-form.ts'
import { GroupCard } from './group-card.tsx'
import { SimilarList } from './similar-list.tsx'
import './similar.css'

/** The papers it is handled with; and for the office those that are like it. */
export function SimilarPart({ paper }: PartProps) {
  const { group, offers } = paper.similar
  return (
    <>
      {group ? <GroupCard paper={paper} group={group} /> : null}
      {offers ? <SimilarList paper={paper} /> : null}
    </>
  )
}
