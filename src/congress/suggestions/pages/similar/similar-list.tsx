import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { similarToSuggestion, type SuggestionPage } from '../../contract.ts'
import type { State } from '../../words.ts'
import { similarSays as says } from './says.ts'
import { SimilarOne } from './similar-one.tsx'

/** Until it is in an organ's hands the office looks for similar ones in any case. */
const atTheGate: readonly State[] = ['submitted', 'reviewed', 'accepted', 'declined']

/** The papers nearest to this one, for the office. */
export function SimilarList({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const [asked, setAsked] = useState(atTheGate.includes(paper.state))
  const found = useReply(similarToSuggestion, { params: { id: paper.id } }, { enabled: asked, staleTime: 60_000 })
  return (
    <div className="screen-only">
      <Section title={says.similar}>
        {asked ? (
          <>
            <Text size="sm" c="gray.7">
              {say(says.similarHint)}
            </Text>
            <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
            {found.isPending ? <Waiting lines={5} /> : null}
            {found.data?.rows.length === 0 ? <Text>{say(says.none)}</Text> : null}
            {found.data?.rows.map((row) => (
              <SimilarOne key={row.id} paper={paper} row={row} />
            ))}
          </>
        ) : (
          <Button variant="default" onClick={() => setAsked(true)}>
            {say(says.show)}
          </Button>
        )}
      </Section>
    </div>
  )
}
