import { Badge, Button, Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import type { Life } from '../../words.ts'
import type { Drawn } from '../timeline/layout.ts'
import { MatterTimeline } from '../timeline/timeline.tsx'
import { Done } from './done.tsx'
import { justFinished } from './just-finished.ts'
import { MatterCourse } from './matter-course.tsx'
import { MatterHistory } from './matter-history.tsx'
import type { Finished, MatterPage } from './matter-page.ts'
import { matterSays } from './says.ts'
import { stateIn } from './state-in.ts'

/** Tells the frame what was done on the page. */
export type OnDone = (finished: Finished | null) => void

interface MatterFrameProps {
  readonly paper: MatterPage & Drawn
  readonly life: Life
  readonly title: string
  /** The page's own address. */
  readonly here: string
  readonly actions?: ReactNode
  readonly headline: ReactNode
  /** What is owed and can be done now, the reader's own first. */
  readonly now: (onDone: OnDone) => ReactNode
  /** The next acts; not printed. */
  readonly acts: (onDone: OnDone) => ReactNode
  readonly body: (onDone: OnDone) => ReactNode
  /** What stands above its course. */
  readonly course?: ReactNode
}

/** The page of a matter, whatever room it is of: now, the thing itself, its course and its history. */
export function MatterFrame({
  paper,
  life,
  title,
  here,
  actions,
  headline,
  now,
  acts,
  body,
  course,
}: MatterFrameProps) {
  const [finished, setFinished] = useState<Finished | null>(() => justFinished(paper.id))
  return (
    <Page title={title} actions={actions}>
      {headline}
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          {now(setFinished)}
          <div className="screen-only">{acts(setFinished)}</div>
        </div>
        <div className="paper-body">{body(setFinished)}</div>
        <div className="paper-course">
          {course}
          <MatterCourse life={life} paper={paper} />
          <MatterTimeline life={life} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}

interface MatterHeadlineProps {
  /** Where it stands: the life's word for its state, or whatever stands in its place. */
  readonly state: ReactNode
  readonly overdue?: boolean
  /** The list it came from. */
  readonly list: string
  /** Few more words, each as one piece. */
  readonly children?: ReactNode
}

/** State, what is most asked about it, and the way back to its list. */
export function MatterHeadline({ state, overdue = false, list, children }: MatterHeadlineProps) {
  const say = useSay()
  return (
    <Group gap="sm" mt={-8} mb="lg">
      {state}
      {overdue ? (
        <Badge color="red.9" variant="outline" tt="none">
          {say(matterSays.overdue)}
        </Badge>
      ) : null}
      {children}
      <Link to={list} className="screen-only">
        {say(matterSays.back)}
      </Link>
    </Group>
  )
}

/** The word for a state, as a headline writes it. */
export function StateWord({ of }: { of: Bilingual }) {
  const say = useSay()
  return (
    <Text component="span" fw={700}>
      {capital(say(of))}
    </Text>
  )
}

/** The word for where a matter stands in its life. */
export const StateOf = ({ life, state }: { life: Life; state: string }) => <StateWord of={stateIn(life, state)} />

/** Prints the page as it stands; phones have no need of it. */
export function PrintButton() {
  const say = useSay()
  return (
    <Button variant="default" visibleFrom="sm" className="screen-only" onClick={() => window.print()}>
      {say(matterSays.print)}
    </Button>
  )
}
