import { Alert, Button, FileButton, Group, List, NumberInput, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Sent } from '../../../platform/http/contract.ts'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { changeCalendar, previewCalendar } from '../contract.ts'
import { calendarRows, linesOf, type CalendarRow } from './calendar-rows.ts'
import { moved, says } from './calendar-says.ts'
import { DatesMoved } from './dates-moved.tsx'

interface CalendarChangeFormProps {
  readonly year: number
  readonly days: readonly CalendarRow[]
  readonly onClose: () => void
}

type Change = Sent<typeof previewCalendar>['body']

/** Paste or read a year → see which running dates it would move → confirm exactly that. */
export function CalendarChangeForm({ year: shown, days, onClose }: CalendarChangeFormProps) {
  const say = useSay()
  const [year, setYear] = useState(shown)
  const [source, setSource] = useState('')
  const [text, setText] = useState('')
  const [problems, setProblems] = useState<readonly Bilingual[]>([])
  const [asked, setAsked] = useState<Change | null>(null)
  const preview = useCall(previewCalendar)
  const change = useCall(changeCalendar, { refreshes: ['readCalendar', 'readInbox', 'listDuties', 'readSuggestion'] })
  const touched = () => {
    setAsked(null)
    setProblems([])
    preview.reset()
    change.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    touched()
    const read = calendarRows(text, year)
    setProblems(read.problems)
    if (read.problems.length > 0) return
    const body = { year, source, days: read.days }
    setAsked(body)
    preview.mutate({ body })
  }
  const fill = (typed: string) => {
    touched()
    setText(typed)
  }
  if (change.data)
    return (
      <Alert color="green" role="status" withCloseButton onClose={onClose} closeButtonLabel={say(says.cancel)}>
        {say(moved(change.data.moved))}
      </Alert>
    )
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit} aria-label={say(says.change)}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {say(says.change)}
        </Title>
        <Text size="sm">{say(says.changeLead)}</Text>
        <Group align="flex-end" gap="sm">
          <NumberInput
            label={say(says.yearField)}
            required
            min={2000}
            max={2100}
            allowDecimal={false}
            value={year}
            onChange={(typed) => {
              touched()
              setYear(Number(typed))
            }}
            w={120}
          />
          <TextInput
            label={say(says.sourceField)}
            placeholder={say(says.sourceExample)}
            required
            maxLength={200}
            value={source}
            onChange={({ currentTarget }) => {
              touched()
              setSource(currentTarget.value)
            }}
            style={{ flex: '1 1 260px' }}
          />
        </Group>
        <Textarea
          label={say(says.rows)}
          placeholder={'2027-01-01,放假,元旦\n2027-01-03,上班,元旦'}
          minRows={6}
          maxRows={16}
          value={text}
          onChange={({ currentTarget }) => fill(currentTarget.value)}
        />
        <Group gap="xs">
          <FileButton accept=".csv,.txt" onChange={(file) => void file?.text().then(fill)}>
            {(button) => (
              <Button {...button} variant="default">
                {say(says.fromFile)}
              </Button>
            )}
          </FileButton>
          {days.length > 0 && (
            <Button variant="default" onClick={() => fill(linesOf(days))}>
              {say(says.fromShown)}
            </Button>
          )}
        </Group>
        {problems.length > 0 && (
          <Alert color="red" role="alert">
            <List>
              {problems.map((problem) => (
                <List.Item key={problem.en}>{say(problem)}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <ProblemNotice error={preview.error ?? change.error} />
        {preview.data && <DatesMoved moves={preview.data.moves} />}
        <Group>
          <Button type="submit" variant={preview.data ? 'default' : 'filled'} loading={preview.isPending}>
            {say(says.preview)}
          </Button>
          {preview.data && asked && (
            <Button
              loading={change.isPending}
              onClick={() => change.mutate({ body: { ...asked, fingerprint: preview.data.fingerprint } })}
            >
              {say(says.confirm)}
            </Button>
          )}
          <Button variant="subtle" onClick={onClose}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
