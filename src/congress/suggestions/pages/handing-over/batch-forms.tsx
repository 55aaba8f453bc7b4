import { NumberInput, Text, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import {
  MatterActShell,
  useMatterAct,
  type ActShellProps,
  type MatterActForms,
  type MatterActProps,
} from '../../../docket/pages/index.tsx'
import {
  answerHandOver,
  cancelHandOver,
  handOverBatch,
  receiveHandOver,
  type HandOverPage as Batch,
} from '../../contract.ts'
import { handOverLife } from '../../handing-over/batch-life.ts'
import { batchSentences } from '../../handing-over/batch/refusals.ts'
import { mayCount } from '../../handing-over/batch/rules.ts'
import { refreshes } from '../act-form.ts'
import { batchSays } from './batch-says.ts'

type Props = MatterActProps<Batch>

const nameOf = (act: string): Bilingual => handOverLife.acts[act]?.name ?? batchSays.title

const useBatchAct = <E extends AnyEndpoint, Typed>(endpoint: E, props: Props, act: { act: string; initial: Typed }) =>
  useMatterAct(endpoint, props, {
    ...act,
    kind: 'hand-over',
    refreshes: [...refreshes, 'readHandOver', 'listHandOvers', 'listReviews'],
  })

const Shell = (props: Props & ActShellProps) => (
  <MatterActShell {...props} life={handOverLife} sentences={batchSentences} />
)

function HandOverForm(props: Props) {
  const form = useBatchAct(handOverBatch, props, { act: 'hand-over', initial: {} })
  const run = () => form.run({})
  return <Shell {...props} name={nameOf('hand-over')} note={batchSays.handOverNote} form={form} onSubmit={run} />
}

function CancelForm(props: Props) {
  const form = useBatchAct(cancelHandOver, props, { act: 'cancel', initial: { text: '' } })
  return (
    <Shell {...props} name={nameOf('cancel')} form={form} onSubmit={() => form.run({ reason: form.typed.text })}>
      <Words label={batchSays.cancelReason} path="reason" form={form} />
    </Shell>
  )
}

function AnswerForm(props: Props) {
  const form = useBatchAct(answerHandOver, props, { act: 'answer', initial: { text: '' } })
  return (
    <Shell {...props} name={nameOf('answer')} form={form} onSubmit={() => form.run({ answer: form.typed.text })}>
      <Words label={batchSays.answer} path="answer" form={form} />
    </Shell>
  )
}

/** The count is typed, never taken over from the list: it is to be counted. */
function ReceiveForm(props: Props) {
  const say = useSay()
  const initial: { counted: number | ''; text: string } = { counted: '', text: '' }
  const form = useBatchAct(receiveHandOver, props, { act: 'receive', initial })
  const { counted, text } = form.typed
  const listed = props.paper.papers.length
  const typed = counted === '' ? {} : { ruling: mayCount({ listed, counted, note: text }) }
  const differs = counted !== '' && counted !== listed
  const run = () => (counted === '' ? undefined : form.run({ counted, note: differs ? text : '' }))
  return (
    <Shell {...props} {...typed} name={differs ? nameOf('dispute') : nameOf('receive')} form={form} onSubmit={run}>
      <Text size="sm">{say(batchSays.listed(listed))}</Text>
      <NumberInput
        label={say(batchSays.counted)}
        size="md"
        required
        min={0}
        max={100_000}
        allowDecimal={false}
        allowNegative={false}
        value={counted}
        error={issueOf(form.error, 'counted')}
        onChange={(value) => form.change({ counted: typeof value === 'number' ? value : '' })}
      />
      {differs ? <Words label={batchSays.note} path="note" form={form} /> : null}
    </Shell>
  )
}

interface WordsProps {
  readonly label: Bilingual
  readonly path: string
  readonly form: {
    readonly typed: { readonly text: string }
    readonly change: (changed: { text: string }) => void
    readonly error: unknown
  }
}

function Words({ label, path, form }: WordsProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      required
      autosize
      minRows={3}
      maxLength={500}
      value={form.typed.text}
      error={issueOf(form.error, path)}
      onChange={(event) => form.change({ text: event.currentTarget.value })}
    />
  )
}

/** The forms of a batch's acts, by the key of their button. */
export const batchForms: MatterActForms<Batch> = {
  'hand-over': HandOverForm,
  cancel: CancelForm,
  receive: ReceiveForm,
  answer: AnswerForm,
}
