import { Button, Checkbox, Fieldset, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useSay, capital } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { topicNames, topics, wayNames, ways, type Topic, type Way } from '../words.ts'
import { says } from './says.ts'

/** When they met, how, where, what about, and what was said. */
export interface Told {
  readonly metOn: string
  readonly way: Way
  readonly place: string
  readonly topics: Topic[]
  readonly said: string
}

interface ToldProps {
  readonly told: Told
  readonly onChange: (changed: Partial<Told>) => void
  readonly error: unknown
}

/** The fields of a contact, as few presses as can be on a phone. */
export function ToldFields({ told, onChange, error }: ToldProps) {
  const say = useSay()
  const { metOn, way, place, said } = told
  return (
    <>
      <LineField
        type="date"
        label={says.metOn}
        field="metOn"
        value={metOn}
        onChange={(day) => onChange({ metOn: day })}
        error={error}
      />
      <Radio.Group label={say(says.way)} value={way} onChange={(chosen) => onChange({ way: chosen as Way })}>
        <Group gap="md" mt={4}>
          {ways.map((each) => (
            <Radio key={each} value={each} label={capital(say(wayNames[each]))} />
          ))}
        </Group>
      </Radio.Group>
      <Checkbox.Group
        label={say(says.topics)}
        required
        value={told.topics}
        error={issueOf(error, 'topics')}
        onChange={(chosen) => onChange({ topics: chosen as Topic[] })}
      >
        <Group gap="md" mt={4}>
          {topics.map((each) => (
            <Checkbox key={each} value={each} label={capital(say(topicNames[each]))} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextField
        label={says.said}
        hint={says.saidHint}
        field="said"
        value={said}
        onChange={(text) => onChange({ said: text })}
        error={error}
        max={4000}
        rows={3}
      />
      <TextInput
        label={say(says.place)}
        maxLength={80}
        value={place}
        error={issueOf(error, 'place')}
        onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
      />
    </>
  )
}

interface OpinionsProps {
  readonly value: readonly string[]
  readonly onChange: (opinions: string[]) => void
}

/** What the deputy said, one by one. */
export function OpinionsField({ value, onChange }: OpinionsProps) {
  const say = useSay()
  return (
    <Fieldset legend={say(says.opinions)}>
      <Stack gap="sm">
        <Text size="sm" c="gray.7">
          {say(says.opinionsHint)}
        </Text>
        {value.map((text, index) => (
          <TextInput
            key={index}
            label={`${say(says.opinion)} ${index + 1}`}
            maxLength={500}
            value={text}
            onChange={({ currentTarget }) =>
              onChange(value.map((each, at) => (at === index ? currentTarget.value : each)))
            }
          />
        ))}
        {value.length < 10 ? (
          <Group>
            <Button variant="default" size="compact-md" onClick={() => onChange([...value, ''])}>
              {say(says.addOpinion)}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Fieldset>
  )
}

interface Promised {
  readonly promise: string
  readonly dueOn: string
}

interface PromisesProps {
  readonly value: readonly Promised[]
  readonly onChange: (promises: Promised[]) => void
  readonly error: unknown
}

/** What was promised, each with its day. */
export function PromisesField({ value, onChange, error }: PromisesProps) {
  const say = useSay()
  const set = (index: number, changed: Partial<Promised>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...changed } : each)))
  return (
    <Fieldset legend={say(says.promises)}>
      <Stack gap="sm">
        <Text size="sm" c="gray.7">
          {say(says.promisesHint)}
        </Text>
        {value.map(({ promise, dueOn }, index) => (
          <Stack key={index} gap="xs" className="paper-part">
            <TextInput
              label={`${say(says.promise)} ${index + 1}`}
              required
              maxLength={300}
              value={promise}
              error={issueOf(error, `promises.${index}.promise`)}
              onChange={({ currentTarget }) => set(index, { promise: currentTarget.value })}
            />
            <TextInput
              type="date"
              label={say(says.dueOn)}
              required
              value={dueOn}
              error={issueOf(error, `promises.${index}.dueOn`)}
              onChange={({ currentTarget }) => set(index, { dueOn: currentTarget.value })}
            />
            <Group>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onChange(value.filter((_, at) => at !== index))}
              >
                {say(says.remove)}
              </Button>
            </Group>
          </Stack>
        ))}
        <Group>
          <Button variant="default" size="compact-md" onClick={() => onChange([...value, { promise: '', dueOn: '' }])}>
            {say(says.addPromise)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
