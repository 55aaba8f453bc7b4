import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { allOf } from '../../../../law/ruling.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { suggestionSentences } from '../../refusals.ts'
import { mayStayUnpublished, maySubmit } from '../../writing/rules.ts'
import { DraftAbout, DraftAuthor } from './draft-about.tsx'
import { draftSays } from './draft-says.ts'
import { DraftText } from './draft-text.tsx'
import type { DraftTyped } from './draft-typed.ts'
import { leaveFinished } from '../just-finished.ts'
import { Overtaken } from '../overtaken.tsx'
import { useSaveDraft } from './save-draft.ts'

const submitted = suggestionLife.acts['submit']?.name ?? draftSays.submit

interface DraftFormProps {
  /** Under which name the text is kept on this device. */
  readonly name: string
  readonly initial: () => DraftTyped
  /** The paper as the house has it now, when one is edited. */
  readonly latest?: SuggestionPage
  /** Reads it anew, and tells its version. */
  readonly reload?: () => Promise<number | undefined>
}

/** Writes a suggestion in its three parts; may be saved at any time, submitted when the rule is content. */
export function DraftForm({ name, initial, latest, reload }: DraftFormProps) {
  const say = useSay()
  const go = useGo()
  const [first] = useState(initial)
  const { value: typed, setValue, drop, wasKept } = useKept(name, first)
  const [fresh, setFresh] = useState(false)
  const change = (changed: Partial<DraftTyped>) => setValue({ ...typed, ...changed })
  const saving = useSaveDraft({
    onVersion: (version) => change({ version }),
    onDone: (id, { thenSubmit }) => {
      drop()
      leaveFinished(id, thenSubmit ? { act: 'submit', name: submitted } : { act: 'draft', name: draftSays.save })
      go(`/suggestions/${id}`, true)
    },
  })
  const ruling = allOf(maySubmit(typed), mayStayUnpublished(typed))
  const overtaken = saving.error && problemIn(saving.error).status === 409
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ typed, thenSubmit: false })
  }
  const takeLatest = async () => {
    const version = await reload?.()
    if (version) change({ version })
    saving.reset()
  }
  const startOver = () => (drop(), setValue(initial()), setFresh(true))
  return (
    <form onSubmit={submit} className="draft">
      <Stack gap="lg">
        {wasKept && !fresh ? <FoundAgain onStartOver={startOver} /> : null}
        {latest ? null : <DraftAuthor typed={typed} change={change} error={saving.error} />}
        <DraftText typed={typed} change={change} error={saving.error} />
        <DraftAbout typed={typed} change={change} error={saving.error} />
        {overtaken ? (
          <Overtaken error={saving.error} seen={latest?.state ?? 'draft'} reload={takeLatest} />
        ) : (
          <ProblemNotice error={saving.error} />
        )}
        <Text size="sm" c="gray.7">
          {say(draftSays.keptHere)}
        </Text>
        <Group align="flex-start">
          <RuledButton
            ruling={ruling}
            sentence={ruling.permitted ? null : suggestionSentences[ruling.because]?.(ruling.facts)}
            loading={saving.isPending}
            onPress={() => saving.mutate({ typed, thenSubmit: true })}
          >
            {say(draftSays.submit)}
          </RuledButton>
          <Button type="submit" variant="default" loading={saving.isPending}>
            {say(draftSays.save)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function FoundAgain({ onStartOver }: { onStartOver: () => void }) {
  const say = useSay()
  return (
    <Alert role="status">
      <Group justify="space-between">
        <Text>{say(draftSays.foundAgain)}</Text>
        <Button variant="default" onClick={onStartOver}>
          {say(draftSays.startOver)}
        </Button>
      </Group>
    </Alert>
  )
}
