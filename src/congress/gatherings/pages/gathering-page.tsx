import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'

import { OneThing } from '../../../ui/one-thing.tsx'

import { useParam } from '../../../ui/place.ts'
import {
  MatterActs,
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  PrintButton,
  StateWord,
} from '../../docket/pages/index.tsx'
import { readGathering, type GatheringPage as Paper } from '../contract.ts'
import { gatheringLife } from '../life.ts'
import { kindNames } from '../words.ts'
import { About, Decided, ServiceList } from './about.tsx'
import { CalendarButton } from './calendar-button.tsx'
import { GatheringDocuments } from './documents.tsx'
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
  const here = `/gatherings/${paper.id}`
  return (
    <MatterFrame
      paper={paper}
      life={gatheringLife}
      title={paper.title}
      here={here}
      actions={
        <>
          <CalendarButton id={paper.id} />
          <PrintButton />
        </>
      }
      headline={<Headline paper={paper} />}
      now={() => (
        <>
          <MyInvitation paper={paper} />
          {rooms.now?.(paper)}
          <SignInCode paper={paper} />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
        </>
      )}
      acts={(onDone) => <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={onDone} />}
      body={() => (
        <>
          <About paper={paper} />
          {rooms.below?.(paper)}
          <Decided paper={paper} />
          <Invitations paper={paper} />
          <ServiceList paper={paper} />
          <GatheringDocuments paper={paper} />
        </>
      )}
    />
  )
}

function Headline({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <MatterHeadline state={<StateWord of={paper.stateName} />} list="/gatherings">
      <Text component="span">{capital(say(kindNames[paper.kind]))}</Text>
      <Text component="span">
        {say(sayDay(paper.heldOn))} {paper.startsAt}–{paper.endsAt}
      </Text>
    </MatterHeadline>
  )
}
