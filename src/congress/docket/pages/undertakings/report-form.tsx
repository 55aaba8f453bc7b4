import { Textarea } from '@mantine/core'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { reportUndertaking } from '../../contract.ts'
import { refreshes } from './refreshes.ts'
import { says } from './says.ts'
import { UndertakingShell, type UndertakingFormProps } from './undertaking-shell.tsx'

/** 报告完成情况: the owner says it is kept, and how one can see that. */
export function ReportForm({ undertaking, onClose, onDone }: UndertakingFormProps) {
  const say = useSay()
  const { id, version, mayReport } = undertaking
  const reporting = useCall(reportUndertaking, { refreshes })
  const { value: evidence, setValue, drop } = useKept(`undertaking.${id}.report`, '')
  const submit = () =>
    reporting.mutate({ params: { id }, body: { version, evidence } }, { onSuccess: () => (drop(), onDone()) })
  return (
    <UndertakingShell name={says.report} offered={mayReport} call={reporting} onSubmit={submit} onClose={onClose}>
      <Textarea
        label={say(says.evidence)}
        description={say(says.evidenceHint)}
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={evidence}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    </UndertakingShell>
  )
}
