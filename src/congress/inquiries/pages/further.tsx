import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { newId } from '../../../ui/new-id.ts'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { turnIntoSuggestion, type InquiryPage } from '../contract.ts'
import { says } from './says.ts'

/** What whoever asked may go on to: a suggestion of what remains, or the same question to another organ. */
export function Further({ paper }: { paper: InquiryPage }) {
  const say = useSay()
  const go = useGo()
  const [suggestionId] = useState(newId)
  const turning = useCall(turnIntoSuggestion, { refreshes: ['readInquiry', 'listSuggestions', 'readInbox'] })
  const { becoming } = paper
  if (!becoming) return null
  const turn = () =>
    turning.mutate(
      { params: { id: paper.id }, body: { suggestionId } },
      { onSuccess: (made) => go(`/suggestions/${made.suggestionId}/edit`) },
    )
  return (
    <div className="screen-only">
      <Section title={says.furtherTitle}>
        {paper.suggestionId ? (
          <Link to={`/suggestions/${paper.suggestionId}`}>{say(says.openSuggestion)}</Link>
        ) : (
          <Text size="sm" mb="sm">
            {say(says.becomeHint)}
          </Text>
        )}
        <ProblemNotice error={turning.error} />
        <Group align="flex-start" mt="sm">
          {paper.suggestionId ? null : (
            <RuledButton
              variant="default"
              ruling={becoming.ruling}
              sentence={becoming.sentence}
              loading={turning.isPending}
              onPress={turn}
            >
              {say(says.becomeSuggestion)}
            </RuledButton>
          )}
          <Button variant="default" onClick={() => go(`/inquiries/new?like=${paper.id}`)}>
            {say(says.copy)}
          </Button>
        </Group>
      </Section>
    </div>
  )
}
