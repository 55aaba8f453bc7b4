import { Group, Text } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayNumber } from '../../../ui/paper-number.ts'
import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readSuggestion, type SuggestionPage as Paper } from '../contract.ts'
import { words } from '../words.ts'
import { Acts } from './acts.tsx'
import { paperSays } from './paper-says.ts'
import { PaperAbout } from './paper-about.tsx'
import { PaperCourse } from './paper-course.tsx'
import { PaperDuties } from './paper-duties.tsx'
import { PaperHistory } from './paper-history.tsx'
import { PaperReplies } from './paper-replies.tsx'
import { PaperText } from './paper-text.tsx'
import { says } from './says.ts'
import { StateBadge } from './state-badge.tsx'
import { Undertakings } from './undertakings.tsx'
import './suggestions.css'

/** One suggestion: what is owed and can be done now, its course, its text, what came of it. */
export default function SuggestionPage() {
  const id = useParam('id')
  const found = useReply(readSuggestion, { params: { id } })
  if (found.data) return <Loaded paper={found.data} reload={() => found.refetch()} />
  return (
    <Page title={words.suggestion}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={8} /> : null}
    </Page>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  // A promise the reader can report or verify now belongs to what is to be done, not below the text.
  const askedOfMe = paper.undertakings.some(({ mayReport, mayVerify }) => mayReport || mayVerify)
  return (
    <Page title={paper.title}>
      <Group gap="sm" mt={-8} mb="lg">
        <StateBadge state={paper.state} />
        <Text component="span">{say(paper.number ? sayNumber(paper.number) : says.unnumbered)}</Text>
        {paper.priority ? (
          <Text component="span" fw={700}>
            ★ {say(says.priority)}
          </Text>
        ) : null}
        <Link to="/suggestions">{say(paperSays.back)}</Link>
      </Group>
      <div className="paper">
        <div className="paper-now">
          <PaperDuties duties={paper.duties} />
          {askedOfMe ? <Undertakings undertakings={paper.undertakings} /> : null}
          <Acts paper={paper} reload={reload} />
        </div>
        <div className="paper-course">
          <PaperCourse paper={paper} />
          <PaperAbout paper={paper} />
        </div>
        <div className="paper-body">
          <PaperText paper={paper} />
          <PaperReplies replies={paper.replies} />
          {askedOfMe ? null : <Undertakings undertakings={paper.undertakings} />}
          <PaperHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}
