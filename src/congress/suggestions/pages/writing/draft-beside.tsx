import { Alert, Stack, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { readDrafting } from '../../../drafting/contract.ts'
import { Attachments, Comments, CoSigners, FieldStudies, Versions } from '../../../drafting/pages/index.tsx'
import { draftSays } from './draft-says.ts'

/** What belongs to a draft beside its text: field studies, photos and files, names, comments, versions. */
export function DraftBeside({ id, byStaff }: { id: string; byStaff: boolean }) {
  const paper = { matterId: id, kind: 'suggestion' } as const
  return (
    <Stack gap="lg" mt="xl">
      {byStaff ? <PaperOriginal id={id} /> : null}
      <FieldStudies {...paper} />
      <Attachments {...paper} />
      <CoSigners {...paper} />
      <Comments {...paper} />
      <Versions {...paper} />
    </Stack>
  )
}

/** 代录: the deputy's own paper is photographed and attached; asked for until it is. */
export function PaperOriginal({ id }: { id: string }) {
  const say = useSay()
  const drafting = useReply(readDrafting, { params: { id } })
  const attached = drafting.data?.attachments.some(({ kind }) => kind === 'paper-original')
  if (!drafting.data) return null
  return (
    <Alert role="note" color={attached ? 'gray' : '#9a4a00'} title={say(draftSays.byStaff)} my="xs">
      <Text size="sm">{say(attached ? draftSays.originalThere : draftSays.paperOriginal)}</Text>
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
