import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { TextField } from '../../../../ui/typed-fields.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { writeDigest, type DigestPage } from '../../contract.ts'
import { digestSays as says } from './says.ts'

/** 综述和原话, while it is made. */
export function Writing({ digest }: { digest: DigestPage }) {
  const say = useSay()
  const [summary, setSummary] = useState(digest.summary)
  const [quotes, setQuotes] = useState<readonly string[]>(digest.quotes.map(({ id }) => id))
  const writing = useCall(writeDigest, { refreshes: ['readOpinionDigest', 'listOpinionDigests'] })
  const save = () =>
    writing.mutate({ params: { id: digest.id }, body: { version: digest.version, summary, quotes: [...quotes] } })
  return (
    <Section title={says.summary}>
      <Stack gap="sm" maw={760}>
        <TextField
          label={says.summary}
          hint={says.summaryHint}
          field="summary"
          value={summary}
          onChange={setSummary}
          error={writing.error}
          max={3000}
          rows={5}
        />
        <Text fw={600}>{say(says.quotes)}</Text>
        <Text size="sm">{say(digest.quotable.length === 0 ? says.noneQuotable : says.quotesHint)}</Text>
        {digest.quotable.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={text}
            checked={quotes.includes(id)}
            disabled={!quotes.includes(id) && quotes.length >= 5}
            onChange={({ currentTarget }) =>
              setQuotes(currentTarget.checked ? [...quotes, id] : quotes.filter((each) => each !== id))
            }
          />
        ))}
        <ProblemNotice error={writing.error} />
        <Group>
          <Button variant="default" loading={writing.isPending} onClick={save}>
            {say(says.save)}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}
