import {
  Alert,
  Button,
  FileButton,
  Group,
  List,
  NumberInput,
  Paper,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { linesOf, type CalendarRow } from './calendar-rows.ts'
import { moved, says } from './calendar-says.ts'
import { DatesMoved } from './dates-moved.tsx'
import { useCalendarChange } from './use-calendar-change.ts'

interface CalendarChangeFormProps {
  readonly year: number
  readonly days: readonly CalendarRow[]
  /** The year that stands changed. */
  readonly onChanged: (year: number) => void
  readonly onClose: () => void
}

/** Paste or read a year → see which running dates it would move → confirm exactly that. */
export function CalendarChangeForm({ year, days, onChanged, onClose }: CalendarChangeFormProps) {
  const say = useSay()
  const { written, write, problems, preview, change, ask, confirm } = useCalendarChange(year, onChanged)
  if (change.data)
    return (
      <Alert color="green" role="status" withCloseButton onClose={onClose} closeButtonLabel={say(says.close)}>
        {say(moved(change.data.moved))}
      </Alert>
    )
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    ask()
  }
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit} aria-label={say(says.change)}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {say(says.change)}
        </Title>
        <Text size="sm">{say(says.changeLead)}</Text>
        <Written written={written} days={days} onWrite={write} />
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
          {preview.data && (
            <Button loading={change.isPending} onClick={confirm}>
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

interface WrittenProps {
  readonly written: { year: number; source: string; text: string }
  readonly days: readonly CalendarRow[]
  readonly onWrite: (part: { year?: number; source?: string; text?: string }) => void
}

function Written({ written, days, onWrite }: WrittenProps) {
  const say = useSay()
  return (
    <>
      <Group align="flex-end" gap="sm">
        <NumberInput
          label={say(says.yearField)}
          required
          min={2000}
          max={2100}
          allowDecimal={false}
          value={written.year}
          onChange={(typed) => onWrite({ year: Number(typed) })}
          w={130}
        />
        <TextInput
          label={say(says.sourceField)}
          placeholder={say(says.sourceExample)}
          required
          maxLength={200}
          value={written.source}
          onChange={({ currentTarget }) => onWrite({ source: currentTarget.value })}
          style={{ flex: '1 1 260px' }}
        />
      </Group>
      <Textarea
        label={say(says.rows)}
        placeholder={'2027-01-01,放假,元旦\n2027-01-03,上班,元旦'}
        minRows={6}
        maxRows={16}
        value={written.text}
        onChange={({ currentTarget }) => onWrite({ text: currentTarget.value })}
      />
      <Group gap="xs">
        <FileButton accept=".csv,.txt" onChange={(file) => void file?.text().then((text) => onWrite({ text }))}>
          {(button) => (
            <Button {...button} variant="default">
              {say(says.fromFile)}
            </Button>
          )}
        </FileButton>
        {days.length > 0 && (
          <Button variant="default" onClick={() => onWrite({ text: linesOf(days) })}>
            {say(says.fromShown)}
          </Button>
        )}
      </Group>
    </>
  )
}
