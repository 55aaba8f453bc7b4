import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { releasePart } from '../../contract.ts'
import { refreshes, type PartProps } from '../act-form.ts'
import { SideForm } from '../handling/side-form.tsx'
import { handOverSays } from './says.ts'

interface ReleaseFormProps {
  readonly paperId: string
  readonly part: PartProps['paper']['handingOver']['parts'][number]
  readonly onClose: () => void
}

/** 免除会办、不再分办, with the reason. */
export function ReleaseForm({ paperId, part, onClose }: ReleaseFormProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const calling = useCall(releasePart, { refreshes })
  const release = () =>
    calling.mutate(
      { params: { id: paperId, partId: part.id }, body: { version: part.version, reason } },
      { onSuccess: onClose },
    )
  return (
    <SideForm title={handOverSays.releasing(part.organ)} calling={calling} onSubmit={release} onCancel={onClose}>
      <Text size="sm">{say(part.part ? handOverSays.releasePartNote : handOverSays.releaseBesideNote)}</Text>
      <Textarea
        label={say(handOverSays.whyRecalled)}
        required
        minRows={2}
        maxLength={1000}
        value={reason}
        error={issueOf(calling.error, 'reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </SideForm>
  )
}
