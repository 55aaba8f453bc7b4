import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { newId } from '../../../ui/new-id.ts'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { opinionToLegalHelp, opinionToSuggestion, type OpinionPage } from '../contract.ts'
import { says } from './says.ts'

/** What may be made of it: a suggestion of the deputy's, legal help. */
export function Further({ paper }: { paper: OpinionPage }) {
  const { becoming, mayReferToLegalHelp, legalHelpId } = paper
  const say = useSay()
  if (!becoming && !mayReferToLegalHelp && !legalHelpId) return null
  return (
    <div className="screen-only">
      <Section title={says.further}>
        <Stack gap="md">
          <Suggestion paper={paper} />
          {legalHelpId ? <Link to={`/legal-help/${legalHelpId}`}>{say(says.openLegalHelp)}</Link> : null}
          {mayReferToLegalHelp ? <LegalHelp id={paper.id} /> : null}
        </Stack>
      </Section>
    </div>
  )
}

function Suggestion({ paper: { id, becoming, suggestionId } }: { paper: OpinionPage }) {
  const say = useSay()
  const go = useGo()
  const [draftId] = useState(newId)
  const turning = useCall(opinionToSuggestion, { refreshes: ['readOpinion', 'listSuggestions', 'readInbox'] })
  if (suggestionId) return <Link to={`/suggestions/${suggestionId}`}>{say(says.openSuggestion)}</Link>
  if (!becoming) return null
  const turn = () =>
    turning.mutate(
      { params: { id }, body: { suggestionId: draftId } },
      { onSuccess: (made) => go(`/suggestions/${made.suggestionId}/edit`) },
    )
  return (
    <>
      <ProblemNotice error={turning.error} />
      <RuledButton
        variant="default"
        ruling={becoming.ruling}
        sentence={becoming.sentence}
        loading={turning.isPending}
        onPress={turn}
      >
        {say(says.toSuggestion)}
      </RuledButton>
    </>
  )
}

function LegalHelp({ id }: { id: string }) {
  const say = useSay()
  const [legalHelpId] = useState(newId)
  const [askerNote, setNote] = useState('')
  const referring = useCall(opinionToLegalHelp, { refreshes: ['readOpinion', 'readInbox'] })
  return (
    <Stack gap="xs">
      <LineField
        label={says.askerNote}
        field="askerNote"
        required={false}
        value={askerNote}
        onChange={setNote}
        error={referring.error}
        max={200}
      />
      <ProblemNotice error={referring.error} />
      <Group>
        <Button
          variant="default"
          loading={referring.isPending}
          onClick={() => referring.mutate({ params: { id }, body: { legalHelpId, askerNote } })}
        >
          {say(says.toLegalHelp)}
        </Button>
      </Group>
    </Stack>
  )
}
