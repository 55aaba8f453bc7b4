import type { ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Section } from './section.tsx'

/** What is known of a paper, as pairs; what is unknown is left out. */
export function FactsSection({
  title,
  facts,
}: {
  title: Bilingual
  facts: readonly (readonly [Bilingual, ReactNode])[]
}) {
  const say = useSay()
  return (
    <Section title={title}>
      <dl className="card-facts">
        {facts.map(([name, fact]) =>
          fact ? (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd>{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  )
}
