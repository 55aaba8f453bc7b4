import { Text, Title } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { readSuggestion, type SuggestionPage } from '../../contract.ts'
import { words } from '../../words.ts'
import { marked } from './marked.ts'
import { similarSays } from './says.ts'

const parts = ['facts', 'analysis', 'proposal'] as const

type Text3 = Pick<SuggestionPage, (typeof parts)[number] | 'title'>

/** The texts of two papers side by side (on a phone one below the other), with what both say underlined. */
export function Compare({ paper, otherId }: { paper: Text3; otherId: string }) {
  const say = useSay()
  const found = useReply(readSuggestion, { params: { id: otherId } })
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Waiting lines={4} />
  return (
    <section className="compare" aria-label={say(similarSays.comparison)}>
      <Text size="sm" className="compare-hint">
        {say(similarSays.comparison)}
      </Text>
      <Side name={say(similarSays.thisOne)} paper={paper} other={found.data} />
      <Side name={say(similarSays.otherOne)} paper={found.data} other={paper} />
    </section>
  )
}

function Side({ name, paper, other }: { name: string; paper: Text3; other: Text3 }) {
  const say = useSay()
  const said = [other.title, ...parts.map((part) => other[part])].join('\n')
  return (
    <article>
      <Title order={4} size="h6">
        {name}
      </Title>
      <Marked text={paper.title} other={said} />
      {parts.map((part) =>
        paper[part] ? (
          <div key={part}>
            <Text size="sm" fw={700}>
              {say(words[part])}
            </Text>
            <Marked text={paper[part]} other={said} />
          </div>
        ) : null,
      )}
    </article>
  )
}

function Marked({ text, other }: { text: string; other: string }) {
  return (
    <Text className="prose">
      {marked(text, other).map((stretch, index) =>
        stretch.same ? <mark key={index}>{stretch.text}</mark> : <span key={index}>{stretch.text}</span>,
      )}
    </Text>
  )
}
