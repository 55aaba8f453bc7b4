import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../../platform/http/contract.ts'
import { ArticleLine } from '../../../../ui/article.tsx'
import { useReply } from '../../../../ui/ask.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { readMyVoters, type MyVoter } from '../../contract.ts'
import { wayNames, ways } from '../../contacting/words.ts'
import { EndForm } from './end-form.tsx'
import { saidContacts, saidMissing } from './said.ts'
import { says } from './says.ts'
import { VoterForm } from './voter-form.tsx'

type Mine = Answer<typeof readMyVoters>

/** Her voters, the least contacted first, and what is missing this year. */
export function MyVoters() {
  const say = useSay()
  const found = useReply(readMyVoters, { query: {} })
  const [adding, setAdding] = useState(false)
  const mine = found.data
  return (
    <Section title={says.mine}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={4} /> : null}
      {mine ? (
        <Stack gap="md">
          <Text size="sm">{say(says.mineHint)}</Text>
          <Missing mine={mine} />
          {mine.voters.length === 0 && !adding ? <Empty title={says.noVoters} hint={says.noVotersHint} /> : null}
          {mine.voters.map((voter) => (
            <VoterCard key={voter.id} voter={voter} />
          ))}
          {adding ? <VoterForm onDone={() => setAdding(false)} /> : null}
          {mine.mayKeep && !adding ? (
            <Group>
              <Button variant="default" onClick={() => setAdding(true)}>
                {say(says.addVoter)}
              </Button>
            </Group>
          ) : null}
          <YearNumbers mine={mine} />
        </Stack>
      ) : null}
    </Section>
  )
}

function Missing({ mine: { missing, expected } }: { mine: Mine }) {
  const say = useSay()
  if (expected.voters === 0) return null
  const lacking = say(saidMissing(missing))
  return (
    <div>
      <Text fw={600}>{lacking || say(says.allMet)}</Text>
      <ArticleLine article={expected.under} />
    </div>
  )
}

function VoterCard({ voter }: { voter: MyVoter }) {
  const say = useSay()
  const go = useGo()
  const [doing, setDoing] = useState<'correct' | 'end' | null>(null)
  const { id, name, phone, note, area, contacts, lastOn } = voter
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Text fw={600}>
          {name}
          {area ? ` · ${area}` : ''}
        </Text>
        <Text size="sm">{say(saidContacts({ contacts, lastOn }))}</Text>
        {note ? <Text size="sm">{note}</Text> : null}
        {doing === 'correct' ? <VoterForm voter={voter} onDone={() => setDoing(null)} /> : null}
        {doing === 'end' ? <EndForm id={id} onDone={() => setDoing(null)} /> : null}
        {doing === null ? (
          <Group gap="xs">
            <Button onClick={() => go(`/voters/contacts/new?voter=${id}`)}>{say(says.addContact)}</Button>
            {phone ? (
              <Button component="a" href={`tel:${phone}`} variant="default">
                {say(says.call)} {phone}
              </Button>
            ) : null}
            <Button variant="default" onClick={() => setDoing('correct')}>
              {say(says.correct)}
            </Button>
            <Button variant="default" onClick={() => setDoing('end')}>
              {say(says.end)}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Paper>
  )
}

function YearNumbers({ mine: { sheet } }: { mine: Mine }) {
  const say = useSay()
  const told = ways.filter((way) => sheet.byWay[way] > 0).map((way) => `${say(wayNames[way])} ${sheet.byWay[way]}`)
  if (sheet.contacts === 0) return null
  return (
    <Text size="sm" c="gray.7">
      {say({
        zh: `${sheet.year} 年联系 ${sheet.contacts} 次：${told.join('、')}`,
        en: `In ${sheet.year} ${sheet.contacts} in all: ${told.join(', ')}`,
      })}
    </Text>
  )
}
