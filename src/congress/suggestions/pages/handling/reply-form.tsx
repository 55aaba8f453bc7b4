import { NativeSelect, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { replySuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { mayReply } from '../../rules.ts'
import { resultClasses, resultClassNames, type ResultClass } from '../../words.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { Promises, written, type PromiseTyped } from './promises.tsx'

interface Typed {
  text: string
  resultClass: ResultClass | ''
  promises: PromiseTyped[]
}

/** 答复: text, class, and what is promised by when. The rule on promises is asked while typing. */
export function ReplyForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof replySuggestion, Typed>(replySuggestion, props, {
    act: 'reply',
    initial: { text: '', resultClass: '', promises: [] },
  })
  const { text, resultClass, promises } = form.typed
  const made = promises.filter(written)
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['reply']?.name ?? actSays.replyText}
      form={form}
      {...(resultClass && { ruling: mayReply({ resultClass, promises: made.length }) })}
      onSubmit={() => (resultClass ? form.run({ text, resultClass, promises: made }) : undefined)}
    >
      <Textarea
        label={say(actSays.replyText)}
        description={say(actSays.replyHint)}
        required
        minRows={6}
        maxLength={20_000}
        value={text}
        error={issueOf(form.error, 'text')}
        onChange={(event) => form.change({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={say(actSays.resultClass)}
        required
        value={resultClass}
        onChange={(event) => form.change({ resultClass: event.currentTarget.value as ResultClass })}
        data={[
          { value: '', label: say(actSays.choose), disabled: true },
          ...resultClasses.map((each) => ({ value: each, label: say(resultClassNames[each]) })),
        ]}
      />
      <Promises promises={promises} onChange={(changed) => form.change({ promises: changed })} error={form.error} />
    </ActShell>
  )
}
