import { suggestionLife } from '../../life.ts'
import { submitSuggestion } from '../../contract.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { DraftHints } from './draft-hints.tsx'
import { draftSays } from './draft-says.ts'

/** 提交: nothing more to type; what follows, and what might be looked at once more. */
export function SubmitForm(props: ActProps) {
  const form = useActForm(submitSuggestion, props, { act: 'submit', initial: {} })
  const { paper } = props
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['submit']?.name ?? draftSays.submit}
      note={actSays.submitNote}
      form={form}
      onSubmit={() => form.run({})}
    >
      <DraftHints written={{ ...paper, place: paper.writing.place }} open={false} />
    </ActShell>
  )
}
