import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { allOf } from '../../../../law/ruling.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { leaveFinished } from '../../../docket/pages/index.tsx'
import { suggestionLife } from '../../life.ts'
import { suggestionSentences } from '../../refusals.ts'
import { mayStayUnpublished, maySubmit } from '../../writing/rules.ts'
import { Conflict } from './conflict.tsx'
import { DraftAbout, DraftAuthor } from './draft-about.tsx'
import { DraftHints } from './draft-hints.tsx'
import { draftSays } from './draft-says.ts'
import { DraftSimilar } from './draft-similar.tsx'
import { DraftText, DraftTitle } from './draft-text.tsx'
import { entire, type DraftTyped } from './draft-typed.ts'
import { useSaveDraft } from './save-draft.ts'
import type { Order } from './send-draft.ts'
import { useUnsent } from './unsent.ts'

const submitted = suggestionLife.acts['submit']?.name ?? draftSays.submit

interface DraftFormProps {
  /** Under which name the text is kept on this device. */
  readonly name: string
  readonly initial: () => DraftTyped
  /** She writes it with its lead deputy, who alone hands it in. */
  readonly savesOnly?: boolean
}

/** The text as it is typed, kept on this device; changes are laid on what stands now, however late they come. */
function useTyped(name: string, initial: () => DraftTyped) {
  const [first] = useState(initial)
  const { value, setValue, drop, wasKept } = useKept(name, first)
  const typed = entire(value)
  const latest = useRef(typed)
  const set = (changed: DraftTyped) => {
    latest.current = changed
    setValue(changed)
  }
  const change = (changed: Partial<DraftTyped>) => set({ ...latest.current, ...changed })
  return { typed, set, change, drop, wasKept }
}

/** Writes a suggestion in its three parts; may be saved at any time, submitted when the rule is content. */
export function DraftForm({ name, initial, savesOnly = false }: DraftFormProps) {
  const say = useSay()
  const go = useGo()
  const { put, remove } = useUnsent()
  const { typed, set, change, drop, wasKept } = useTyped(name, initial)
  const [fresh, setFresh] = useState(false)
  const saving = useSaveDraft({
    onVersion: (version) => change({ version }),
    onDone: ({ typed: { id }, thenSubmit }) => {
      drop()
      remove(id)
      leaveFinished(id, thenSubmit ? { act: 'submit', name: submitted } : { act: 'draft', name: draftSays.save })
      go(`/suggestions/${id}`, true)
    },
    onFailed: (error, order) => {
      if (problemIn(error).status !== 0) return
      // No connection: it waits on this device, and the form is free. A device that takes nothing more keeps the form.
      if (!put({ id: order.typed.id, ...order })) return
      drop()
      go(`/suggestions/${order.typed.id}/edit`, true)
    },
  })
  const ruling = allOf(maySubmit(typed), mayStayUnpublished(typed))
  const last: Order = saving.variables ?? { typed, thenSubmit: false }
  const overtaken = saving.error && problemIn(saving.error).status === 409
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ typed, thenSubmit: false })
  }
  const startOver = () => (drop(), set(initial()), setFresh(true))
  const part = { typed, change, error: saving.error }
  return (
    <form onSubmit={submit} className="draft">
      <Stack gap="lg">
        {wasKept && !fresh ? <FoundAgain onStartOver={startOver} /> : null}
        {typed.version === null ? <DraftAuthor {...part} /> : null}
        <DraftTitle {...part} />
        <DraftSimilar {...part} />
        <DraftText {...part} />
        <DraftHints written={typed} />
        <DraftAbout {...part} />
        {overtaken ? (
          <Conflict
            typed={typed}
            onMine={(version) => saving.mutate({ ...last, typed: { ...typed, version } })}
            onTheirs={(theirs) => (saving.reset(), set(theirs))}
          />
        ) : (
          <ProblemNotice error={saving.error} />
        )}
        <Text size="sm" c="gray.7">
          {say(draftSays.keptHere)}
        </Text>
        <Group align="flex-start">
          {savesOnly ? null : (
            <RuledButton
              ruling={ruling}
              sentence={ruling.permitted ? null : suggestionSentences[ruling.because]?.(ruling.facts)}
              loading={saving.isPending}
              onPress={() => saving.mutate({ typed, thenSubmit: true })}
            >
              {say(draftSays.submit)}
            </RuledButton>
          )}
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
