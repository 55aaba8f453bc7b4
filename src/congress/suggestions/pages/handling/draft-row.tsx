import { Button, Group, Text } from '@mantine/core'
import type { Ruling } from '../../../../law/ruling.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { saveReplyDraft, type SuggestionPage } from '../../contract.ts'
import { suggestionSentences } from '../../refusals.ts'
import type { ReplyTyped } from './reply-typed.ts'
import { replySays } from './says.ts'

interface DraftRowProps {
  readonly paper: SuggestionPage
  readonly typed: ReplyTyped
  /** Whether what is typed could be sent, but for the signature. */
  readonly ruling: Ruling
}

/** The organ's shared draft: saved by anybody of it, and sent to the head for signature. */
export function DraftRow({ paper, typed, ruling }: DraftRowProps) {
  const say = useSay()
  const saving = useCall(saveReplyDraft, { refreshes: ['readSuggestion'] })
  const { mine } = paper.handling
  const save = (ready: boolean) =>
    saving.mutate({ params: { id: paper.id }, body: { seen: mine.draftVersion, draft: typed, ready } })
  const sent = saving.isSuccess && saving.variables.body.ready
  return (
    <div className="draft-row">
      <Group align="flex-start">
        {mine.needsHead && mine.heads.length > 0 ? (
          <RuledButton
            ruling={ruling}
            sentence={ruling.permitted ? null : (suggestionSentences[ruling.because]?.(ruling.facts) ?? null)}
            loading={saving.isPending}
            onPress={() => save(true)}
          >
            {say(replySays.toHead)}
          </RuledButton>
        ) : null}
        <Button variant="default" loading={saving.isPending} onClick={() => save(false)}>
          {say(replySays.save)}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {saving.isSuccess ? say(sent ? replySays.sentToHead : replySays.saved) : null}
        {sent ? mine.heads.join('、') : null}
      </Text>
      <ProblemNotice error={saving.error} />
    </div>
  )
}
