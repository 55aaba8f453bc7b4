import { Paper, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useId, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { Overtaken } from '../../../docket/pages/index.tsx'
import { giveProgressForm, type ProgressForm } from '../../contract.ts'
import { progressFormLife } from '../../hearings/life.ts'
import { mayGive } from '../../hearings/rules.ts'
import { progressSentences } from '../../refusals.ts'
import { ItemHead } from './item-head.tsx'
import { filled, says } from './says.ts'

interface Line {
  readonly said: string
  readonly expectedOn: string
}
type Typed = Readonly<Record<string, Line | undefined>>

const empty: Line = { said: '', expectedOn: '' }
const refreshes = ['readProgressForm', 'readHearing', 'readInbox', 'listDuties']

interface FormFieldsProps {
  readonly form: ProgressForm
  readonly onGiven: () => void
  readonly reload: () => Promise<unknown>
}

/** The form being filled in: kept on the device until it is given; what is missing is named at the button. */
export function FormFields({ form, onGiven, reload }: FormFieldsProps) {
  const say = useSay()
  const { value: typed, setValue, drop } = useKept<Typed>(`progress-form.${form.id}`, {})
  const giving = useCall(giveProgressForm, { refreshes })
  const lines = form.items.map(({ itemId }) => ({ itemId, ...(typed[itemId] ?? empty) }))
  const ruling = mayGive({
    items: form.items.map(({ itemId, duty }) => ({ id: itemId, title: duty.title })),
    said: new Map(lines.map(({ itemId, said }) => [itemId, said])),
  })
  const sentence = ruling.permitted ? null : (progressSentences[ruling.because]?.(ruling.facts) ?? null)
  const send = () =>
    giving.mutate(
      {
        params: { id: form.id },
        body: {
          version: form.version,
          lines: lines.map(({ expectedOn, ...line }) => ({ ...line, expectedOn: expectedOn || null })),
        },
      },
      {
        onSuccess: () => {
          drop()
          onGiven()
        },
        // Something may have come to be owed since the page was read: then it is shown, to be spoken to as well.
        onError: () => void reload(),
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ruling.permitted) send()
  }
  const overtaken = giving.error ? problemIn(giving.error).status === 409 : false
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{say(form.items.length > 0 ? says.intro : says.noneOpen)}</Text>
        {form.items.map((item) => (
          <ItemFields
            key={item.itemId}
            item={item}
            line={typed[item.itemId] ?? empty}
            onChange={(line) => setValue({ ...typed, [item.itemId]: line })}
          />
        ))}
        {overtaken ? (
          <Overtaken
            life={progressFormLife}
            error={giving.error}
            seen={form.state}
            reload={() => reload().then(giving.reset)}
          />
        ) : (
          <ProblemNotice error={giving.error} />
        )}
        <Text size="sm" role="status">
          {say(filled(lines.filter(({ said }) => said.trim()).length, lines.length))}
        </Text>
        <RuledButton type="submit" ruling={ruling} sentence={sentence} loading={giving.isPending}>
          {say(says.give)}
        </RuledButton>
      </Stack>
    </form>
  )
}

interface ItemFieldsProps {
  readonly item: ProgressForm['items'][number]
  readonly line: Line
  readonly onChange: (line: Line) => void
}

function ItemFields({ item, line, onChange }: ItemFieldsProps) {
  const say = useSay()
  const id = useId()
  return (
    <Paper component="section" withBorder p={{ base: 'md', md: 'lg' }} aria-labelledby={id}>
      <ItemHead item={item} id={id} level={2} />
      <Stack gap="sm" mt="sm">
        <Textarea
          label={say(says.said)}
          required
          autosize
          minRows={3}
          maxLength={1000}
          value={line.said}
          onChange={({ currentTarget }) => onChange({ ...line, said: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={say(says.expected)}
          description={say(says.optional)}
          maw={260}
          value={line.expectedOn}
          onChange={({ currentTarget }) => onChange({ ...line, expectedOn: currentTarget.value })}
        />
      </Stack>
    </Paper>
  )
}
