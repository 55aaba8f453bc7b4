import { Textarea } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { arbitrateSuggestion, recallSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { OrganSelect } from './organ-select.tsx'
import { handOverSays } from './says.ts'
import { Returns } from './returns.tsx'

const nameOf = (act: string): Bilingual => suggestionLife.acts[act]?.name ?? handOverSays.whoHandles

/** 裁定承办单位: who proposed whom and why stands above the choice. */
export function ArbitrateForm(props: ActProps) {
  const { paper } = props
  const form = useActForm(arbitrateSuggestion, props, { act: 'arbitrate', initial: { organId: '', reason: '' } })
  const { organId, reason } = form.typed
  return (
    <ActShell
      {...props}
      name={nameOf('arbitrate')}
      note={handOverSays.arbitrateNote}
      form={form}
      onSubmit={() => (organId ? form.run({ organId, reason }) : undefined)}
    >
      <Returns returns={paper.handingOver.returns} />
      <OrganSelect
        label={handOverSays.ruledOrgan}
        value={organId}
        error={issueOf(form.error, 'organId')}
        onChange={(chosen) => form.change({ organId: chosen })}
      />
      <Why label={handOverSays.whyRuled} value={reason} form={form} />
    </ActShell>
  )
}

/** 调整承办单位: back to the office, with the reason. */
export function RecallForm(props: ActProps) {
  const form = useActForm(recallSuggestion, props, { act: 'recall', initial: { reason: '' } })
  const { reason } = form.typed
  return (
    <ActShell
      {...props}
      name={nameOf('recall')}
      note={handOverSays.recallNote}
      form={form}
      onSubmit={() => form.run({ reason })}
    >
      <Why label={handOverSays.whyRecalled} value={reason} form={form} />
    </ActShell>
  )
}

interface WhyProps {
  readonly label: Bilingual
  readonly value: string
  readonly form: { readonly change: (changed: { reason: string }) => void; readonly error: unknown }
}

function Why({ label, value, form }: WhyProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      required
      minRows={3}
      autosize
      maxLength={1000}
      value={value}
      error={issueOf(form.error, 'reason')}
      onChange={(event) => form.change({ reason: event.currentTarget.value })}
    />
  )
}
