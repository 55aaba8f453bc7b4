import './handling.css'
import { Alert, Stack, Text } from '@mantine/core'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { PartProps } from '../act-form.ts'
import { Contacts } from './contacts.tsx'
import { Extensions } from './extensions.tsx'
import { handlingSays } from './handling-says.ts'
import { Opinions } from './opinions.tsx'
import { OrganParts } from './parts.tsx'
import { Plans } from './plan.tsx'
import { replySays } from './says.ts'
import { UpwardLetters } from './upward.tsx'

/** How the paper is handled: drafts and extensions first, then plan, contacts, letters, opinions, parts. */
export function HandlingPart({ paper }: PartProps) {
  // Before it is handed over nobody handles it.
  if (!paper.assignedOn) return null
  return (
    <Section title={handlingSays.title}>
      <Stack gap="md">
        <ReadyDraft handling={paper.handling} />
        <Extensions extensions={paper.handling.extensions} />
        <OrganParts paper={paper} />
        <Plans paper={paper} />
        <Contacts paper={paper} />
        <UpwardLetters paper={paper} />
        <Opinions paper={paper} />
      </Stack>
    </Section>
  )
}

function ReadyDraft({ handling: { draft, mine } }: Pick<PartProps['paper'], 'handling'>) {
  const say = useSay()
  if (!draft?.ready) return null
  return (
    <Alert icon={<Icon name="clock" />} title={say(replySays.readyTitle)}>
      <Text size="sm">
        {say(replySays.draftBy)}
        {draft.savedBy}
      </Text>
      <Text size="sm">
        {mine.isHead ? say(replySays.readyForYou) : `${say(replySays.sentToHead)}${mine.heads.join('、')}`}
      </Text>
    </Alert>
  )
}
