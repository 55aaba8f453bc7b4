import { Select, Textarea } from '@mantine/core'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { passUndertaking } from '../../contract.ts'
import { listOrgans } from '../../../organs/contract.ts'
import { refreshes } from './refreshes.ts'
import { says } from './says.ts'
import { UndertakingShell, type UndertakingFormProps } from './undertaking-shell.tsx'

/** 移交承诺: to the organ that took over the work of one that ended. */
export function PassForm({ undertaking, onClose, onDone }: UndertakingFormProps) {
  const say = useSay()
  const { id, version, mayPass } = undertaking
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const passing = useCall(passUndertaking, { refreshes })
  const { value, setValue, drop } = useKept(`undertaking.${id}.pass`, { organId: '', reason: '' })
  const submit = () =>
    value.organId
      ? passing.mutate({ params: { id }, body: { version, ...value } }, { onSuccess: () => (drop(), onDone()) })
      : undefined
  return (
    <UndertakingShell name={says.pass} offered={mayPass} call={passing} onSubmit={submit} onClose={onClose}>
      <Select
        label={say(says.passTo)}
        searchable
        required
        value={value.organId || null}
        error={issueOf(passing.error, 'organId')}
        nothingFoundMessage={say(says.noOrgan)}
        onChange={(chosen) => setValue({ ...value, organId: chosen ?? '' })}
        data={(organs.data?.rows ?? []).flatMap(({ id: value, name, endedOn }) =>
          endedOn === null ? [{ value, label: name }] : [],
        )}
      />
      <Textarea
        label={say(says.whyPass)}
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
