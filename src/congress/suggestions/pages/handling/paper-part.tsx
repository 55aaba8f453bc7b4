import './handling.css'
import { useSay } from '../../../../ui/language.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { PartProps } from '../act-form.ts'
import { Contacts } from './contacts.tsx'
import { Extensions } from './extensions.tsx'
import { handlingSays } from './handling-says.ts'
import { Opinions } from './opinions.tsx'
import { OrganParts } from './parts.tsx'
import { Plans } from './plan.tsx'
import { UpwardLetters } from './upward.tsx'

/** How the paper is handled: parts, plan, contacts, letters, opinions, and what was extended before. */
export function HandlingPart({ paper }: PartProps) {
  const say = useSay()
  // Before it is handed over nobody handles it.
  if (!paper.assignedOn) return null
  const { extensions } = paper.handling
  return (
    <Section title={handlingSays.title}>
      <OrganParts paper={paper} />
      <Plans paper={paper} />
      <Contacts paper={paper} />
      <UpwardLetters paper={paper} />
      <Opinions paper={paper} />
      {extensions.length > 0 ? (
        <details className="paper-part">
          <summary>{say(handlingSays.extensions)}</summary>
          <Extensions extensions={extensions} />
        </details>
      ) : null}
    </Section>
  )
}
