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
