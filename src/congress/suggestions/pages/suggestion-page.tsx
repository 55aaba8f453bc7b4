import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayNumber } from '../../../ui/paper-number.ts'
import { useParam } from '../../../ui/place.ts'
import { justFinished, MatterTimeline, Undertakings } from '../../docket/pages/index.tsx'
import { CoSignAnswer } from '../../drafting/pages/index.tsx'
import { readSuggestion, type SuggestionPage as Paper } from '../contract.ts'
import { suggestionLife } from '../life.ts'
import { words } from '../words.ts'
import type { PartProps } from './act-form.ts'
import { Acts } from './acts.tsx'
import { PaperDocuments } from './documents/paper-documents.tsx'
import { GatePart } from './gate/paper-part.tsx'
import { HandingOverPart } from './handing-over/paper-part.tsx'
import { HandlingNotices } from './handling/notices.tsx'
import { HandlingPart } from './handling/paper-part.tsx'
import { JudgingPart } from './judging/paper-part.tsx'
import { SimilarPart } from './similar/paper-part.tsx'
import { SupervisingPart } from './supervising/paper-part.tsx'
import { WritingPart } from './writing/paper-part.tsx'
import { Done, type Finished } from './done.tsx'
import { listPlace } from './list-place.ts'
import { paperSays } from './paper-says.ts'
import { PaperAbout } from './paper-about.tsx'
import { PaperCourse } from './paper-course.tsx'
import { PaperDuties } from './paper-duties.tsx'
import { PaperHistory } from './paper-history.tsx'
import { PaperReplies } from './handling/paper-replies.tsx'
import { PaperText } from './paper-text.tsx'
import { says } from './says.ts'
import { sentBack } from './sent-back.ts'
import { StateBadge } from './state-badge.tsx'
import './suggestions.css'

/** One suggestion: what is owed and can be done now, its course, its text, what came of it. */
export default function SuggestionPage() {
  const id = useParam('id')
  const found = useReply(readSuggestion, { params: { id } })
  return (
    <OneThing
      found={found}
      title={words.suggestion}
      missing={{ title: paperSays.missing, hint: paperSays.missingHint, back: paperSays.back, to: listPlace() }}
    >
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

interface LoadedProps {
  readonly paper: Paper
  readonly reload: () => Promise<unknown>
}

function Loaded({ paper, reload }: LoadedProps) {
  const [finished, setFinished] = useState<Finished | null>(() => justFinished(paper.id))
  // A promise the reader can report or verify belongs to what is to be done, not below the text; and stays there when
  // somebody was faster, with what she had typed.
  const asked = paper.undertakings.some(({ mayReport, mayVerify }) => mayReport || mayVerify)
  const [askedOfMe, setAskedOfMe] = useState(asked)
  if (asked && !askedOfMe) setAskedOfMe(true)
  const undertakings = <Undertakings undertakings={paper.undertakings} onDone={setFinished} />
  const replies = <PaperReplies paper={paper} />
  // A reply is what everybody comes for, from the day it is given until the paper is closed.
  const answered = paper.state === 'replied' || paper.state === 'following'
  return (
    <Page title={paper.title} actions={<PrintButton />}>
      <Headline paper={paper} />
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={`/suggestions/${paper.id}`} />
          <HandlingNotices paper={paper} />
          <PaperDuties duties={paper.duties} sentBack={sentBack(paper)} />
          <CoSignAnswer matterId={paper.id} kind="suggestion" />
          {askedOfMe ? undertakings : null}
          <div className="screen-only">
            <Acts paper={paper} reload={reload} onDone={setFinished} />
          </div>
        </div>
        <div className="paper-body">
          {answered ? replies : null}
          {paper.handling.mine.isHandling ? null : <HandlingPart paper={paper} reload={reload} />}
          <PaperText paper={paper} />
          {paper.handling.mine.isHandling ? <HandlingPart paper={paper} reload={reload} /> : null}
          {answered ? null : replies}
          {askedOfMe ? null : undertakings}
          <Parts paper={paper} reload={reload} />
        </div>
        <div className="paper-course">
          <PaperCourse paper={paper} />
          <PaperAbout paper={paper} />
          <PaperDocuments paper={paper} />
          <MatterTimeline life={suggestionLife} paper={paper} />
        </div>
        <div className="paper-history">
          <PaperHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}

/** What each part of the room adds to the paper. */
const Parts = (part: PartProps) => (
  <>
    <JudgingPart {...part} />
    <WritingPart {...part} />
    <SimilarPart {...part} />
    <GatePart {...part} />
    <HandingOverPart {...part} />
    <SupervisingPart {...part} />
  </>
)

/** State, number, and the way back to the list as it was left. */
function Headline({ paper }: { paper: Paper }) {
  const say = useSay()
  return (
    <Group gap="sm" mt={-8} mb="lg">
      <StateBadge state={paper.state} />
      <Text component="span">{say(paper.number ? sayNumber(paper.number) : says.unnumbered)}</Text>
      {paper.priority ? (
        <Text component="span" fw={700}>
          ★ {say(says.priority)}
        </Text>
      ) : null}
      <Link to={listPlace()} className="screen-only">
        {say(paperSays.back)}
      </Link>
    </Group>
  )
}

function PrintButton() {
  const say = useSay()
  return (
    <Button variant="default" visibleFrom="sm" onClick={() => window.print()}>
      {say(paperSays.print)}
    </Button>
  )
}
