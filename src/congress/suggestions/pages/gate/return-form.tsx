import { NativeSelect, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { returnSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { returnReasonNames, returnReasons, type ReturnReason } from '../../words.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'

interface Typed {
  reason: ReturnReason | ''
  explanation: string
}

/** 退回修改: one of the reasons a paper may go back for, and words to the deputy. */
export function ReturnForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof returnSuggestion, Typed>(returnSuggestion, props, {
    act: 'return',
    initial: { reason: '', explanation: '' },
  })
  const { reason, explanation } = form.typed
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['return']?.name ?? actSays.returnReason}
      form={form}
      onSubmit={() => (reason ? form.run({ reason, explanation }) : undefined)}
    >
      <NativeSelect
        label={say(actSays.returnReason)}
        required
        value={reason}
        error={issueOf(form.error, 'reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value as ReturnReason })}
        data={[
          { value: '', label: say(actSays.choose), disabled: true },
          ...returnReasons.map((each) => ({ value: each, label: say(returnReasonNames[each]) })),
        ]}
      />
      <Textarea
        label={say(actSays.returnExplanation)}
        minRows={3}
        maxLength={1000}
        value={explanation}
        error={issueOf(form.error, 'explanation')}
        onChange={(event) => form.change({ explanation: event.currentTarget.value })}
      />
    </ActShell>
  )
}
