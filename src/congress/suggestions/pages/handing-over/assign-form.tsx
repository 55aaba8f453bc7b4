import { Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { assignSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { chosenIn, nothingChosen, rulingOn, type AssignTyped } from './assign-typed.ts'
import { HandlingFields } from './handling-fields.tsx'
import { useOrganChoices } from './organ-choices.ts'
import { Suggested } from './suggested.tsx'
import './handing-over.css'

/** 交办: which organ leads, which stand beside it, or which answer for which part. */
export function AssignForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const { rows } = useOrganChoices()
  const form = useActForm<typeof assignSuggestion, AssignTyped>(assignSuggestion, props, {
    act: 'assign-to',
    initial: nothingChosen,
  })
  const maySeparate = paper.offers.some(({ act, ruling }) => act === 'assign-separately' && ruling.permitted)
  const typed: AssignTyped = maySeparate ? form.typed : { ...form.typed, mode: 'whole' }
  const chosen = chosenIn(typed)
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['assign']?.name ?? actSays.assignTo}
      form={form}
      ruling={rulingOn(typed, rows)}
      onSubmit={() => (chosen ? form.run(chosen) : undefined)}
    >
      {paper.wishedOrgan ? (
        <Text size="sm">
          {say(actSays.deputyWishes)}
          <strong>{paper.wishedOrgan}</strong>
        </Text>
      ) : null}
      {typed.mode === 'whole' ? (
        <Suggested paperId={paper.id} chosen={typed.organId} onChoose={(organId) => form.change({ organId })} />
      ) : null}
      <HandlingFields typed={typed} change={form.change} maySeparate={maySeparate} />
    </ActShell>
  )
}
