import { TextInput } from '@mantine/core'
import { dayInShanghai } from '../../../law/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { referMotion } from '../contract.ts'
import { motionLife } from '../life.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField, OrganField } from './fields.tsx'

/** 先交专门委员会提出意见: which committee, by which day of the session. */
export function ReferForm(props: ActProps) {
  const say = useSay()
  const today = dayInShanghai(new Date())
  const closes = props.paper.sessionClosesOn
  const form = useActForm(referMotion, props, {
    act: 'refer',
    initial: { committeeId: '', by: closes && closes > today ? closes : today, reason: '' },
  })
  const { committeeId, by, reason } = form.typed
  return (
    <ActShell
      {...props}
      name={motionLife.acts['refer']?.name ?? actSays.committee}
      form={form}
      onSubmit={() => (committeeId ? form.run({ committeeId, by, reason }) : undefined)}
    >
      <OrganField
        label={actSays.committee}
        only="committee"
        value={committeeId}
        onChange={(id) => form.change({ committeeId: id })}
      />
      <TextInput
        label={say(actSays.opinionBy)}
        type="date"
        required
        value={by}
        error={issueOf(form.error, 'by')}
        onChange={(event) => form.change({ by: event.currentTarget.value })}
      />
      <LongField
        name="reason"
        label={actSays.reasonMay}
        max={1000}
        required={false}
        value={reason}
        error={form.error}
        onChange={(changed) => form.change({ reason: changed })}
      />
    </ActShell>
  )
}
