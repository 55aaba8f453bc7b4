import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { publishCheck, type CheckLine } from '../../contract.ts'
import { LongField } from '../fields.tsx'
import { SideForm } from '../side-form.tsx'
import type { FollowProps } from './part.tsx'
import { followRefreshes } from './refreshes.ts'
import { followSays as says } from './says.ts'

interface PublishCheckFormProps extends Pick<FollowProps, 'onDone'> {
  readonly card: CheckLine
  readonly onClose: () => void
}

/** The finding in the words everybody will read. */
export function PublishCheckForm({ card, onClose, onDone }: PublishCheckFormProps) {
  const say = useSay()
  const calling = useCall(publishCheck, { refreshes: followRefreshes })
  const [text, setText] = useState(card.said)
  const [personalDataMeant, setMeant] = useState(false)
  const submit = () =>
    calling.mutate(
      { params: { id: card.id }, body: { text, personalDataMeant } },
      {
        onSuccess: () => {
          onClose()
          onDone({ act: 'publish', name: says.publishCheck })
        },
      },
    )
  return (
    <SideForm
      title={says.publishCheck}
      send={says.publishCheck}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <LongField name="text" label={says.publicText} value={text} error={calling.error} onChange={setText} />
      <Meant checked={personalDataMeant} onChange={setMeant} label={say(says.meant)} />
    </SideForm>
  )
}

interface MeantProps {
  readonly checked: boolean
  readonly label: string
  readonly onChange: (checked: boolean) => void
}

/** That what looks like personal data is meant to be public. */
export const Meant = ({ checked, label, onChange }: MeantProps) => (
  <Checkbox label={label} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
)
