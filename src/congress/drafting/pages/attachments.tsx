import { Stack, Text } from '@mantine/core'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { Attached } from './attached.tsx'
import { AttachFile } from './attach-file.tsx'
import { AttachPhotos } from './attach-photos.tsx'
import type { PaperProps } from './part.ts'
import { studySays } from './study-says.ts'
import { useDrafting } from './use-drafting.ts'
import './drafting.css'

/** Photos and documents of a paper; whoever writes it adds and takes out. */
export function Attachments({ matterId }: PaperProps) {
  const say = useSay()
  const isDeputy = useHolds('deputy')
  const { data } = useDrafting(matterId)
  if (!data) return null
  const attachments = data.attachments.filter(({ studyId }) => studyId === null)
  const open = data.attach.ruling.permitted
  if (attachments.length === 0 && !open) return null
  return (
    <Section title={studySays.attachments}>
      <Stack gap="sm">
        {attachments.length === 0 ? <Text size="sm">{say(studySays.nothing)}</Text> : null}
        <Attached matterId={matterId} attachments={attachments} open={open} />
        {open && !isDeputy ? <AttachPhotos matterId={matterId} kind="paper-original" /> : null}
        {open ? <AttachPhotos matterId={matterId} kind="photo" /> : null}
        {open ? <AttachFile matterId={matterId} /> : null}
      </Stack>
    </Section>
  )
}
