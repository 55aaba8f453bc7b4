import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { useSay } from './language.tsx'
import { Link } from './link.tsx'
import { Page } from './page.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { problemIn } from './problem.ts'
import { Waiting } from './waiting.tsx'

interface OneThingProps<Thing> {
  readonly found: {
    readonly data: Thing | undefined
    readonly error: unknown
    readonly isPending: boolean
    refetch(): Promise<unknown>
  }
  /** What the page is called until the thing itself says. */
  readonly title: Bilingual
  readonly missing: {
    readonly title: Bilingual
    readonly hint?: Bilingual
    readonly back: Bilingual
    readonly to: string
  }
  readonly children: (thing: Thing, reload: () => Promise<unknown>) => ReactNode
}

/** The page of one thing: shown when it has come, waited for until then; one that is not there, or not for this reader, alike. */
export function OneThing<Thing>({ found, title, missing, children }: OneThingProps<Thing>) {
  if (found.data) return children(found.data, () => found.refetch())
  if (found.error && [400, 404].includes(problemIn(found.error).status)) return <Missing {...missing} />
  return (
    <Page title={title}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={8} /> : null}
    </Page>
  )
}

function Missing({ title, hint, back, to }: OneThingProps<unknown>['missing']) {
  const say = useSay()
  return (
    <Page title={title}>
      {hint ? <Text mb="md">{say(hint)}</Text> : null}
      <Link to={to}>{say(back)}</Link>
    </Page>
  )
}
