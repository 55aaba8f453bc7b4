import { Text, Textarea } from '@mantine/core'
import { issueOf } from '../../../../ui/problem.ts'
import { useSay } from '../../../../ui/language.tsx'
import { declineSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { OrganSelect } from './organ-select.tsx'
import { handOverSays } from './says.ts'

/** 申请改办: back to the office, naming who should handle it instead; the second time, for a ruling. */
export function DeclineForm(props: ActProps) {
  const say = useSay()
  const { organ, handingOver } = props.paper
  const form = useActForm(declineSuggestion, props, { act: 'decline', initial: { proposedOrganId: '', reason: '' } })
  const { proposedOrganId, reason } = form.typed
  const again = handingOver.returns.length > 0
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['decline']?.name ?? actSays.whyDecline}
      note={again ? handOverSays.sendBackAgain : handOverSays.sendBackNote}
      form={form}
      onSubmit={() => form.run({ proposedOrganId: proposedOrganId || null, reason })}
    >
      {handingOver.mayReturn ? (
        <Text size="sm">{say(handOverSays.sendBackBy(handingOver.mayReturn, handingOver.returns.length))}</Text>
      ) : null}
      <OrganSelect
        label={actSays.proposedOrgan}
        value={proposedOrganId}
        without={organ ? [organ.id] : []}
        error={issueOf(form.error, 'proposedOrganId')}
        onChange={(chosen) => form.change({ proposedOrganId: chosen })}
      />
      <Textarea
        label={say(actSays.whyDecline)}
        required
        minRows={3}
        autosize
        maxLength={1000}
        value={reason}
        error={issueOf(form.error, 'reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
    </ActShell>
  )
}
