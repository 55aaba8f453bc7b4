import { Text, Textarea, TextInput, Title } from '@mantine/core'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { giveOpinion, type SuggestionPage } from '../../contract.ts'
import { handlingSays } from './handling-says.ts'
import { SideForm } from './side-form.tsx'

/** The organs beside the lead, and what they told it. */
export function Opinions({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const { coHandlers, opinions } = paper.handling
  if (coHandlers.length === 0 && opinions.length === 0) return null
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {say(handlingSays.coHandling)}
      </Title>
      <ul className="plain-list">
        {coHandlers.map(({ id, organ, stateName, dueOn }) => (
          <li key={id}>
            <Text size="sm">
              {organ} · {say(stateName)}
              {dueOn ? ` · ${say(handlingSays.by)} ${say(sayDay(dueOn))}` : ''}
            </Text>
          </li>
        ))}
        {opinions.map((opinion) => (
          <li key={`said.${opinion.id}`}>
            <Text size="sm">
              <strong>{opinion.organ}</strong> · {say(sayDay(opinion.givenOn))}
            </Text>
            <Text size="sm" className="prose">
              {opinion.text}
            </Text>
            <Text size="sm" className="prose">
              {say(handlingSays.measures)}
              {say({ zh: '：', en: ': ' })}
              {opinion.measures}
            </Text>
            <Text size="sm">
              {say(handlingSays.contact)}
              {say({ zh: '：', en: ': ' })}
              {opinion.contact}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface OpinionFormProps {
  readonly paperId: string
  readonly version: number
  readonly onClose: () => void
}

/** 会办意见. */
export function OpinionForm({ paperId, version, onClose }: OpinionFormProps) {
  const say = useSay()
  const { value, setValue, drop } = useKept(`suggestion.${paperId}.opinion`, { text: '', measures: '', contact: '' })
  const calling = useCall(giveOpinion, { refreshes: ['readSuggestion', 'readInbox', 'listDuties'] })
  const done = () => {
    drop()
    onClose()
  }
  const long = (field: 'text' | 'measures', max: number) => (
    <Textarea
      label={say(field === 'text' ? handlingSays.opinion : handlingSays.measures)}
      required
      autosize
      minRows={3}
      maxLength={max}
      value={value[field]}
      onChange={(event) => setValue({ ...value, [field]: event.currentTarget.value })}
    />
  )
  return (
    <SideForm
      title={handlingSays.giveOpinion}
      calling={calling}
      onSubmit={() => calling.mutate({ params: { id: paperId }, body: { version, ...value } }, { onSuccess: done })}
      onCancel={onClose}
    >
      <Text size="sm">{say(handlingSays.opinionNote)}</Text>
      {long('text', 5000)}
      {long('measures', 2000)}
      <TextInput
        label={say(handlingSays.contact)}
        required
        maxLength={100}
        value={value.contact}
        onChange={(event) => setValue({ ...value, contact: event.currentTarget.value })}
      />
    </SideForm>
  )
}
