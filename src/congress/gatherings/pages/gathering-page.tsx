import { Button, Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import {
  Done,
  MatterActs,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  MatterTimeline,
  type Finished,
} from '../../docket/pages/index.tsx'
import { readGathering, type GatheringPage as Paper } from '../contract.ts'
import { gatheringLife } from '../life.ts'
import { kindNames } from '../words.ts'
import { About, Decided, ServiceList } from './about.tsx'
import { CalendarButton } from './calendar-button.tsx'
import { forms } from './forms.tsx'
import { Invitations } from './invitations.tsx'
import { MyInvitation } from './my-invitation.tsx'
import { says } from './says.ts'
import { SignInCode } from './sign-in-code.tsx'

interface GatheringPageProps {
  /** What a later room has for the reader to do now. */
  readonly now?: (paper: Paper) => ReactNode
  /** What a later room has for the gathering to go through. */
  readonly below?: (paper: Paper) => ReactNode
}

/** One gathering: what is owed and can be done, who comes, what was decided. */
export default function GatheringPage(rooms: GatheringPageProps) {
  const id = useParam('id')
  const found = useReply(readGathering, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/gatherings' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} rooms={rooms} />}
    </OneThing>
  )
}

interface LoadedProps {
  readonly paper: Paper
  readonly reload: () => Promise<unknown>
  readonly rooms: GatheringPageProps
}

function Loaded({ paper, reload, rooms }: LoadedProps) {
  const [finished, setFinished] = useState<Finished | null>(null)
  const here = `/gatherings/${paper.id}`
  return (
    <Page title={paper.title} actions={<CalendarButton id={paper.id} />}>
      <Headline paper={paper} />
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          <MyInvitation paper={paper} />
          {rooms.now?.(paper)}
          <SignInCode paper={paper} />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
          <div className="screen-only">
            <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={setFinished} />
          </div>
        </div>
        <div className="paper-body">
          <About paper={paper} />
          {rooms.below?.(paper)}
          <Decided paper={paper} />
          <Invitations paper={paper} />
          <ServiceList paper={paper} />
        </div>
        <div className="paper-course">
          <MatterCourse life={gatheringLife} paper={paper} />
          <MatterTimeline life={gatheringLife} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}

function Headline({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <Group gap="sm" mt={-8} mb="lg">
      <Text component="span" fw={700}>
        {capital(say(paper.stateName))}
      </Text>
      <Text component="span">{capital(say(kindNames[paper.kind]))}</Text>
      <Text component="span">
        {say(sayDay(paper.heldOn))} {paper.startsAt}–{paper.endsAt}
      </Text>
      <Link to="/gatherings" className="screen-only">
        {say(says.back)}
      </Link>
      <Button variant="subtle" visibleFrom="sm" className="screen-only" onClick={() => window.print()}>
        {say(says.print)}
      </Button>
    </Group>
  )
}
