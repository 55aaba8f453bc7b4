import { Textarea } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { issueOf } from '../../../ui/problem.ts'
import { useSay } from '../../../ui/language.tsx'
import { signSuggestion, withdrawSuggestion } from '../contract.ts'
import { suggestionLife } from '../life.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'

const nameOf = (act: string): Bilingual => suggestionLife.acts[act]?.name ?? { zh: act, en: act }

/** 签收. */
export function SignForm(props: ActProps) {
  const form = useActForm(signSuggestion, props, { act: 'sign', initial: {} })
  return <ActShell {...props} name={nameOf('sign')} note={actSays.signNote} form={form} onSubmit={() => form.run({})} />
}

/** 撤回, with the reason. */
export function WithdrawForm(props: ActProps) {
  const form = useActForm(withdrawSuggestion, props, { act: 'withdraw', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('withdraw')} form={form} onSubmit={() => form.run(form.typed)}>
      <Reason label={actSays.whyWithdraw} max={500} form={form} />
    </ActShell>
  )
}

interface ReasonProps {
  readonly label: Bilingual
  readonly max: number
  readonly form: {
    readonly typed: { readonly reason: string }
    readonly change: (changed: { reason: string }) => void
    readonly error: unknown
  }
}

function Reason({ label, max, form }: ReasonProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      required
      minRows={3}
      maxLength={max}
      value={form.typed.reason}
      error={issueOf(form.error, 'reason')}
      onChange={(event) => form.change({ reason: event.currentTarget.value })}
    />
  )
}
