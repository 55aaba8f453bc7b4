import { Alert, Stack, Text } from '@mantine/core'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Attachments, Comments, CoSigners, FieldStudies, Versions } from '../../../drafting/pages/index.tsx'
import { draftSays } from './draft-says.ts'

/** What belongs to a draft beside its text: field studies, photos and files, names, comments, versions. */
export function DraftBeside({ id, byStaff }: { id: string; byStaff: boolean }) {
  const paper = { matterId: id, kind: 'suggestion' } as const
  return (
    <Stack gap="lg" mt="xl">
      {byStaff ? <PaperOriginal /> : null}
      <FieldStudies {...paper} />
      <Attachments {...paper} />
      <CoSigners {...paper} />
      <Comments {...paper} />
      <Versions {...paper} />
    </Stack>
  )
}

/** 代录: the deputy's own paper is photographed and attached. */
export function PaperOriginal() {
  const say = useSay()
  return (
    <Alert role="note" color="gray" title={say(draftSays.byStaff)}>
      <Text size="sm">{say(draftSays.paperOriginal)}</Text>
    </Alert>
  )
}

/** What can be added once the draft is saved. */
export function DraftLater() {
  const say = useSay()
  const isDeputy = useHolds('deputy')
  return (
    <Text size="sm" c="gray.7" mt="lg">
      {say(isDeputy ? draftSays.later : draftSays.laterByStaff)}
    </Text>
  )
}
