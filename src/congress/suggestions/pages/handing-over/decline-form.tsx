import { Autocomplete, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { declineSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { useOrganChoices } from './organ-choices.ts'

/** 申请改办: back to the office, naming who should handle it instead. */
export function DeclineForm(props: ActProps) {
  const say = useSay()
  const { rows } = useOrganChoices()
  const form = useActForm(declineSuggestion, props, { act: 'decline', initial: { proposedOrgan: '', reason: '' } })
  const { proposedOrgan, reason } = form.typed
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['decline']?.name ?? actSays.whyDecline}
      form={form}
      onSubmit={() => form.run({ proposedOrgan, reason })}
    >
      <Autocomplete
        label={say(actSays.proposedOrgan)}
        required
        size="md"
        maxLength={60}
        value={proposedOrgan}
        error={issueOf(form.error, 'proposedOrgan')}
        onChange={(typed) => form.change({ proposedOrgan: typed })}
        data={[...new Set(rows.map(({ name }) => name))]}
      />
      <Textarea
        label={say(actSays.whyDecline)}
        required
        minRows={3}
        maxLength={1000}
        value={reason}
        error={issueOf(form.error, 'reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
    </ActShell>
  )
}
