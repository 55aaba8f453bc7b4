import { lapseSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { judgingSays } from './says.ts'

/** 逾期未评价，转跟踪: nothing to type, only to know what it counts as. */
export function LapseForm(props: ActProps) {
  const form = useActForm(lapseSuggestion, props, { act: 'lapse', initial: {} })
  const name = suggestionLife.acts['lapse']?.name ?? judgingSays.lapseNote
  return <ActShell {...props} name={name} note={judgingSays.lapseNote} form={form} onSubmit={() => form.run({})} />
}
