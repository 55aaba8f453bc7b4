import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { askQuestion } from '../../contract.ts'
import { LongField } from '../fields.tsx'
import { SideForm } from '../side-form.tsx'
import type { FollowProps } from './part.tsx'
import { Meant } from './publish-check-form.tsx'
import { followRefreshes } from './refreshes.ts'
import { clauseSaid, followSays as says } from './says.ts'

interface AskFormProps extends Pick<FollowProps, 'matterId' | 'onDone'> {
  readonly clauses: FollowProps['panel']['clauses']
  readonly onClose: () => void
}

/** A deputy's question, of the whole decision or one clause. */
export function AskForm({ matterId, clauses, onClose, onDone }: AskFormProps) {
  const say = useSay()
  const calling = useCall(askQuestion, { refreshes: followRefreshes })
  const [questionId] = useState(newId)
  const { value, setValue, drop } = useKept(`decision-question.${matterId}`, { text: '', ordinal: '' })
  const [personalDataMeant, setMeant] = useState(false)
  const submit = () =>
    calling.mutate(
      {
        params: { id: matterId },
        body: {
          questionId,
          text: value.text,
          ordinal: value.ordinal ? Number(value.ordinal) : null,
          personalDataMeant,
        },
      },
      {
        onSuccess: () => {
          drop()
          onClose()
          onDone({ act: 'ask', name: says.ask })
        },
      },
    )
  return (
    <SideForm
      title={says.ask}
      note={says.askNote}
      send={says.ask}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        label={say(says.which)}
        value={value.ordinal}
        onChange={(event) => setValue({ ...value, ordinal: event.currentTarget.value })}
        data={[
          { value: '', label: say(clauseSaid(null)) },
          ...clauses.map(({ ordinal, text }) => ({
            value: String(ordinal),
            label: `${ordinal}. ${text.slice(0, 40)}`,
          })),
        ]}
      />
      <LongField
        name="text"
        label={says.question}
        max={1000}
        value={value.text}
        error={calling.error}
        onChange={(text) => setValue({ ...value, text })}
      />
      <Meant checked={personalDataMeant} onChange={setMeant} label={say(says.meant)} />
    </SideForm>
  )
}
