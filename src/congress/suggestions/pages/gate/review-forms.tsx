import type { Bilingual } from '../../../../law/bilingual.ts'
import { acceptSuggestion, reviewSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { gateSays } from './says.ts'

const nameOf = (act: string): Bilingual => suggestionLife.acts[act]?.name ?? gateSays.readings

/** 初审通过. */
export function ReviewForm(props: ActProps) {
  const form = useActForm(reviewSuggestion, props, { act: 'review', initial: {} })
  const run = () => form.run({})
  return <ActShell {...props} name={nameOf('review')} note={gateSays.reviewNote} form={form} onSubmit={run} />
}

/** 审查立案. */
export function AcceptForm(props: ActProps) {
  const form = useActForm(acceptSuggestion, props, { act: 'accept-paper', initial: {} })
  const run = () => form.run({})
  return <ActShell {...props} name={nameOf('accept-paper')} note={gateSays.acceptNote} form={form} onSubmit={run} />
}
