import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { Answer } from '../../../platform/http/contract.ts'
import { ArticleLine } from '../../../ui/article.tsx'
import { useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readLives } from '../contract.ts'
import { LifeDiagram } from './life-diagram.tsx'
import { says } from './says.ts'

type Drawing = Answer<typeof readLives>['rows'][number]

/** The lives of all kinds of matter, as the tables declare them. */
export default function LivesPage() {
  const say = useSay()
  const lives = useReply(readLives, {}, { staleTime: Infinity })
  return (
    <Page title={says.lives}>
      <Text mb="md">{say(says.livesHint)}</Text>
      <ProblemNotice error={lives.error} onRetry={() => void lives.refetch()} />
      {lives.isPending ? <Waiting /> : null}
      {lives.data?.rows.length === 0 ? <Empty title={says.livesEmpty} /> : null}
      <Stack gap="lg">
        {lives.data?.rows.map((life) => (
          <LifeCard key={life.kind} life={life} />
        ))}
      </Stack>
    </Page>
  )
}

function LifeCard({ life }: { life: Drawing }) {
  const say = useSay()
  return (
    <Paper component="section" withBorder p={{ base: 'md', md: 'lg' }}>
      <Title order={2} size="h3" mb="md">
        {capital(say(life.name))}
      </Title>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <LifeDiagram drawn={life} label={`${say(life.name)} · ${say(says.lives)}`} />
        <Steps life={life} />
      </SimpleGrid>
    </Paper>
  )
}

/** The same table in words, state by state: for whoever does not see the drawing, or wants the articles. */
function Steps({ life }: { life: Drawing }) {
  const say = useSay()
  const nameOf = (state: string) => {
    const found = life.states.find((each) => each.state === state)
    return found ? say(found.name) : state
  }
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {say(says.steps)}
      </Title>
      {life.states
        .filter(({ ends }) => !ends)
        .map(({ state, name }) => (
          <div key={state} className="life-steps">
            <Text fw={700}>{capital(say(name))}</Text>
            <ul>
              {life.steps
                .filter(({ from }) => from === state)
                .map((step) => (
                  <li key={`${step.act}>${step.to}`}>
                    {capital(say(step.byName))}
                    {say({ zh: '：', en: ': ' })}
                    {say(step.name)} → {nameOf(step.to)}
                    <ArticleLine article={step.under} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
    </div>
  )
}
