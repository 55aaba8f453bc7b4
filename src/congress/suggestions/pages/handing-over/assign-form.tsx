import { Select, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { assignSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { useOrganChoices } from './organ-choices.ts'

/** 交办: which organ handles it. */
export function AssignForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const { rows } = useOrganChoices()
  const form = useActForm(assignSuggestion, props, { act: 'assign', initial: { organId: '' } })
  const { organId } = form.typed
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['assign']?.name ?? actSays.assignTo}
      form={form}
      onSubmit={() => (organId ? form.run({ organId }) : undefined)}
    >
      {paper.wishedOrgan ? (
        <Text size="sm">
          {say(actSays.deputyWishes)}
          <strong>{paper.wishedOrgan}</strong>
        </Text>
      ) : null}
      <Select
        label={say(actSays.assignTo)}
        description={say(actSays.assignHint)}
        searchable
        required
        value={organId || null}
        error={issueOf(form.error, 'organId')}
        nothingFoundMessage={say(actSays.organSearch)}
        onChange={(chosen) => form.change({ organId: chosen ?? '' })}
        data={rows.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ActShell>
  )
}
