import { Fragment, type ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'

/** Named facts, one under the other. */
export function Facts({ facts }: { facts: readonly (readonly [Bilingual, ReactNode])[] }) {
  const say = useSay()
  return (
    <dl className="letter-facts">
      {facts.map(([name, value], at) => (
        <Fragment key={at}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
