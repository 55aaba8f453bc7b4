import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { logContact, type SuggestionPage } from '../../contract.ts'
import { mayLogContact } from '../../handling/rules.ts'
import { contactKindNames, phaseNames, wayNames, type Phase, type Way } from '../../handling/words.ts'
import { ChoiceField } from './choice-field.tsx'
import { handlingSays } from './handling-says.ts'
import { SideForm } from './side-form.tsx'

interface Typed {
  kind: keyof typeof contactKindNames
  phase: Phase
  on: string
  way: Way
  withWhom: string
  summary: string
}

interface ContactFormProps {
  readonly paper: SuggestionPage
  readonly onClose: () => void
}

/** 登记沟通联系: sent twice, it is logged once. */
export function ContactForm({ paper, onClose }: ContactFormProps) {
  const say = useSay()
  const [contactId] = useState(newId)
  const today = dayInShanghai(new Date())
  const initial: Typed = {
    kind: 'contact',
    phase: paper.repliedOn ? 'after' : paper.handling.contacts.length > 0 ? 'during' : 'before',
    on: today,
    way: 'meeting',
    withWhom: paper.leadDeputy?.name ?? '',
    summary: '',
  }
  const { value, setValue, drop } = useKept(`suggestion.${paper.id}.contact`, initial)
  const calling = useCall(logContact, { refreshes: ['readSuggestion'] })
  const change = (changed: Partial<Typed>) => setValue({ ...value, ...changed })
  const done = () => {
    drop()
    onClose()
  }
  return (
    <SideForm
      title={handlingSays.logContact}
      ruling={value.on ? mayLogContact({ on: value.on, today, assignedOn: paper.assignedOn }) : null}
      calling={calling}
      onSubmit={() => calling.mutate({ params: { id: paper.id }, body: { contactId, ...value } }, { onSuccess: done })}
      onCancel={onClose}
    >
      <ChoiceField
        label={handlingSays.kind}
        hint={handlingSays.kindHint}
        value={value.kind}
        names={contactKindNames}
        onChange={(kind) => change({ kind })}
      />
      <ChoiceField
        label={handlingSays.phase}
        value={value.phase}
        names={phaseNames}
        onChange={(phase) => change({ phase })}
      />
      <TextInput
        label={say(handlingSays.on)}
        type="date"
        required
        max={today}
        value={value.on}
        onChange={(event) => change({ on: event.currentTarget.value })}
      />
      <ChoiceField label={handlingSays.way} value={value.way} names={wayNames} onChange={(way) => change({ way })} />
      <TextInput
        label={say(handlingSays.withWhom)}
        required
        maxLength={100}
        value={value.withWhom}
        onChange={(event) => change({ withWhom: event.currentTarget.value })}
      />
      <Textarea
        label={say(handlingSays.summary)}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={value.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
    </SideForm>
  )
}
