import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'

import { OneThing } from '../../../ui/one-thing.tsx'

import { sayNumber } from '../../../ui/paper-number.ts'
import { useParam } from '../../../ui/place.ts'
import {
  MatterDuties,
  MatterFrame,
  MatterHeadline,
  matterSays,
  type OnDone,
  PrintButton,
  TextSection,
} from '../../docket/pages/index.tsx'
import { readMajorMatter, type MajorMatterPage as Matter } from '../contract.ts'
import { majorMatterLife } from '../life.ts'
import { textNames, texts, words } from '../words.ts'
import { DecisionAbout } from './about.tsx'
import { Acts } from './acts.tsx'
import { AskingPart } from './asking/part.tsx'
import { DecidingPart } from './deciding/part.tsx'
import { GroupsPart } from './deliberating/part.tsx'
import { DecisionDocuments } from './documents.tsx'
import { FollowingPart } from './following/part.tsx'
import { listPlace } from './list-place.ts'
import { pageSays } from './page-says.ts'
import type { PartProps } from './part.ts'
import { PublishingPart } from './publishing/part.tsx'
import { says } from './says.ts'
import { StateBadge } from './state-badge.tsx'
import { SubmittingPart } from './submitting/part.tsx'
import './decisions.css'

/** One major matter: what is owed and can be done now, who was asked, how it was decided, what came of it. */
/** @param below what later rooms have about it */
export default function DecisionPage({ below }: { below?: (id: string) => ReactNode }) {
  const id = useParam('id')
  const found = useReply(readMajorMatter, { params: { id } })
  return (
    <OneThing
      found={found}
      title={words.majorMatter}
      missing={{ title: pageSays.missing, hint: pageSays.missingHint, back: matterSays.back, to: listPlace() }}
    >
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} below={below} />}
    </OneThing>
  )
}

type LoadedProps = Omit<PartProps, 'onDone'> & { below: ((id: string) => ReactNode) | undefined }

function Loaded({ paper, reload, below }: LoadedProps) {
  // What is still missing stands before what is written already.
  const mending = paper.submitting.mayMend
  const text = texts.map((name) => ({ name: textNames[name], text: paper[name] })).filter((each) => each.text)
  const part = (onDone: OnDone) => ({ paper, reload, onDone })
  return (
    <MatterFrame
      paper={paper}
      life={majorMatterLife}
      title={paper.title}
      here={`/decisions/${paper.id}`}
      actions={<PrintButton />}
      headline={<Headline paper={paper} />}
      now={(onDone) => (
        <>
          <GroupsPart {...part(onDone)} at="now" />
          <FollowingPart {...part(onDone)} at="now" />
          <MatterDuties duties={paper.duties} none={pageSays.noDuty} sentBack={sentBack(paper)} />
        </>
      )}
      acts={(onDone) => <Acts {...part(onDone)} />}
      body={(onDone) => (
        <>
          <PublishingPart {...part(onDone)} />
          <FollowingPart {...part(onDone)} at="body" />
          <DecidingPart {...part(onDone)} />
          <GroupsPart {...part(onDone)} at="body" />
          <AskingPart {...part(onDone)} />
          {mending ? <SubmittingPart {...part(onDone)} /> : null}
          <TextSection title={pageSays.text} parts={text} />
          {mending ? null : <SubmittingPart {...part(onDone)} />}
          {below?.(paper.id)}
        </>
      )}
      course={
        <>
          <DecisionAbout paper={paper} />
          <DecisionDocuments paper={paper} />
        </>
      }
    />
  )
}

const backBy = ['major-matter.returned', 'major-matter.given-back']

/** The line of the record that says why it came back, while it is being mended. */
const sentBack = ({ state, history }: Matter) =>
  state === 'returned' ? (history.findLast(({ name }) => backBy.includes(name)) ?? null) : null

/** State, number, and the way back to the list as it was left. */
function Headline({ paper }: { paper: Matter }) {
  const say = useSay()
  return (
    <MatterHeadline state={<StateBadge state={paper.state} />} list={listPlace()}>
      <Text component="span">{say(paper.number ? sayNumber(paper.number) : says.unnumbered)}</Text>
    </MatterHeadline>
  )
}
