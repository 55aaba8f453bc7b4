import { Button, Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayNumber } from '../../../ui/paper-number.ts'
import { useParam } from '../../../ui/place.ts'
import {
  Done,
  justFinished,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  MatterTimeline,
  matterSays,
  TextSection,
  type Finished,
} from '../../docket/pages/index.tsx'
import { readMajorMatter, type MajorMatterPage as Matter } from '../contract.ts'
import { majorMatterLife } from '../life.ts'
import { textNames, texts, words } from '../words.ts'
import { DecisionAbout } from './about.tsx'
import { Acts } from './acts.tsx'
import { AskingPart } from './asking/part.tsx'
import { DecidingPart } from './deciding/part.tsx'
import { GroupsPart } from './deliberating/part.tsx'
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
  const [finished, setFinished] = useState<Finished | null>(() => justFinished(paper.id))
  const part = { paper, reload, onDone: setFinished }
  // What is still missing stands before what is written already.
  const mending = paper.submitting.mayMend
  const text = texts.map((name) => ({ name: textNames[name], text: paper[name] })).filter((each) => each.text)
  return (
    <Page title={paper.title} actions={<PrintButton />}>
      <Headline paper={paper} />
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={`/decisions/${paper.id}`} />
          <GroupsPart {...part} at="now" />
          <FollowingPart {...part} at="now" />
          <MatterDuties duties={paper.duties} none={pageSays.noDuty} sentBack={sentBack(paper)} />
          <div className="screen-only">
            <Acts {...part} />
          </div>
        </div>
        <div className="paper-body">
          <PublishingPart {...part} />
          <FollowingPart {...part} at="body" />
          <DecidingPart {...part} />
          <GroupsPart {...part} at="body" />
          <AskingPart {...part} />
          {mending ? <SubmittingPart {...part} /> : null}
          <TextSection title={pageSays.text} parts={text} />
          {mending ? null : <SubmittingPart {...part} />}
          {below?.(paper.id)}
        </div>
        <div className="paper-course">
          <DecisionAbout paper={paper} />
          <MatterCourse life={majorMatterLife} paper={paper} />
          <MatterTimeline life={majorMatterLife} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
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
    <Group gap="sm" mt={-8} mb="lg">
      <StateBadge state={paper.state} />
      <Text component="span">{say(paper.number ? sayNumber(paper.number) : says.unnumbered)}</Text>
      <Link to={listPlace()} className="screen-only">
        {say(matterSays.back)}
      </Link>
    </Group>
  )
}

function PrintButton() {
  const say = useSay()
  return (
    <Button variant="default" visibleFrom="sm" onClick={() => window.print()}>
      {say(matterSays.print)}
    </Button>
  )
}
