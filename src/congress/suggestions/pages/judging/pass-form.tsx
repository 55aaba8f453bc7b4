import { Select, Textarea } from '@mantine/core'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { passUndertaking } from '../../../docket/contract.ts'
import { refreshes } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { useOrganChoices } from '../handing-over/organ-choices.ts'
import { judgingSays } from './says.ts'
import { UndertakingShell, type UndertakingFormProps } from './undertaking-shell.tsx'

/** 移交承诺: to the organ that took over the work of one that ended. */
export function PassForm({ undertaking, onClose, onDone }: UndertakingFormProps) {
  const say = useSay()
  const { id, version, mayPass } = undertaking
  const { rows } = useOrganChoices()
  const passing = useCall(passUndertaking, { refreshes })
  const { value, setValue, drop } = useKept(`undertaking.${id}.pass`, { organId: '', reason: '' })
  const submit = () =>
    value.organId
      ? passing.mutate({ params: { id }, body: { version, ...value } }, { onSuccess: () => (drop(), onDone()) })
      : undefined
  return (
    <UndertakingShell name={judgingSays.pass} offered={mayPass} call={passing} onSubmit={submit} onClose={onClose}>
      <Select
        label={say(judgingSays.passTo)}
        searchable
        required
        value={value.organId || null}
        error={issueOf(passing.error, 'organId')}
        nothingFoundMessage={say(actSays.organSearch)}
        onChange={(chosen) => setValue({ ...value, organId: chosen ?? '' })}
        data={rows.map((organ) => ({ value: organ.id, label: organ.name }))}
      />
      <Textarea
        label={say(judgingSays.whyPass)}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={value.reason}
        error={issueOf(passing.error, 'reason')}
        onChange={(event) => setValue({ ...value, reason: event.currentTarget.value })}
      />
    </UndertakingShell>
  )
}
