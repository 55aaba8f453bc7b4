import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { attachToPaper } from '../contract.ts'
import { PhotoPicker } from '../../docket/pages/index.tsx'
import { studySays } from './study-says.ts'

interface AttachPhotosProps {
  readonly matterId: string
  readonly kind: 'photo' | 'paper-original'
  /** The field study they belong to. */
  readonly studyId?: string
  /** Day and place the deputy gave for the study. */
  readonly taken?: { readonly takenOn: string; readonly takenAt: string }
}

/** Folded away until photos are wanted; each is attached as soon as it has its words. */
export function AttachPhotos({ matterId, kind, studyId, taken }: AttachPhotosProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const attach = useCall(attachToPaper, { refreshes: ['readDrafting'] })
  if (!open)
    return (
      <Button variant="default" className="drafting-start" onClick={() => setOpen(true)}>
        {say(kind === 'photo' ? studySays.addPhoto : studySays.original)}
      </Button>
    )
  return (
    <Stack gap="sm">
      {kind === 'paper-original' ? <Text size="sm">{say(studySays.originalHint)}</Text> : null}
      <PhotoPicker
        max={9}
        onUploaded={({ fileId, caption }) =>
          attach.mutateAsync({ params: { id: matterId }, body: { fileId, caption, kind, studyId, ...taken } })
        }
      />
      <ProblemNotice error={attach.error} />
      <Button variant="subtle" className="drafting-start" onClick={() => setOpen(false)}>
        {say(studySays.donePhoto)}
      </Button>
    </Stack>
  )
}
