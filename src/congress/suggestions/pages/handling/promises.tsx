import { Button, Group, Text, TextInput } from '@mantine/core'
import { addDays, dayInShanghai } from '../../../../law/day.ts'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { actSays } from '../act-says.ts'

export interface PromiseTyped {
  readonly promise: string
  readonly dueOn: string
}

/** A row left empty is no promise. */
export const written = ({ promise, dueOn }: PromiseTyped): boolean => promise.trim() !== '' || dueOn !== ''

interface PromisesProps {
  readonly promises: readonly PromiseTyped[]
  readonly onChange: (promises: PromiseTyped[]) => void
  readonly error: unknown
}

/** What a reply promises, row by row, each with its day. */
export function Promises({ promises, onChange, error }: PromisesProps) {
  const say = useSay()
  const change = (at: number, changed: Partial<PromiseTyped>) =>
    onChange(promises.map((row, index) => (index === at ? { ...row, ...changed } : row)))
  return (
    <fieldset className="rows">
      <legend>{say(actSays.promises)}</legend>
      <Text size="sm" c="gray.7">
        {say(actSays.promisesHint)}
      </Text>
      {promises.map((row, index) => (
        <PromiseRow
          key={index}
          number={index + 1}
          row={row}
          onChange={(changed) => change(index, changed)}
          onRemove={() => onChange(promises.filter((_, other) => other !== index))}
          issue={issueOf(error, `promises.${index}.promise`) ?? issueOf(error, `promises.${index}.dueOn`)}
        />
      ))}
      {promises.length < 20 ? (
        <Group>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={18} />}
            onClick={() => onChange([...promises, { promise: '', dueOn: '' }])}
          >
            {say(actSays.addPromise)}
          </Button>
        </Group>
      ) : null}
    </fieldset>
  )
}

interface PromiseRowProps {
  readonly number: number
  readonly row: PromiseTyped
  readonly onChange: (changed: Partial<PromiseTyped>) => void
  readonly onRemove: () => void
  readonly issue: string | undefined
}

function PromiseRow({ number, row, onChange, onRemove, issue }: PromiseRowProps) {
  const say = useSay()
  const tomorrow = addDays(dayInShanghai(new Date()), 1)
  const used = written(row)
  return (
    <div className="promise-row">
      <TextInput
        label={`${say(actSays.promise)} ${number}`}
        maxLength={500}
        required={used}
        value={row.promise}
        error={issue}
        onChange={(event) => onChange({ promise: event.currentTarget.value })}
      />
      <TextInput
        label={say(actSays.promiseDue)}
        type="date"
        min={tomorrow}
        required={used}
        value={row.dueOn}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
      <Button variant="default" onClick={onRemove} aria-label={`${say(actSays.remove)} ${number}`}>
        {say(actSays.remove)}
      </Button>
    </div>
  )
}
