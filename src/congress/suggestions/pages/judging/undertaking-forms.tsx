import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { refresh, useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { reportUndertaking, verifyUndertaking } from '../../../docket/contract.ts'
import type { SuggestionPage } from '../../contract.ts'
import { refreshes } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { paperSays } from '../paper-says.ts'

interface FormProps {
  readonly undertaking: SuggestionPage['undertakings'][number]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** 报告完成情况: the owner says it is kept, and how one can see that. */
export function ReportForm({ undertaking, onClose, onDone }: FormProps) {
  const say = useSay()
  const { id, version } = undertaking
  const reporting = useCall(reportUndertaking, { refreshes })
  const { value: evidence, setValue, drop } = useKept(`undertaking.${id}.report`, '')
  const submit = () =>
    reporting.mutate({ params: { id }, body: { version, evidence } }, { onSuccess: () => (drop(), onDone()) })
  return (
    <Shell name={paperSays.report} offered={undertaking.mayReport} call={reporting} onSubmit={submit} onClose={onClose}>
      <Textarea
        label={say(paperSays.evidence)}
        description={say(paperSays.evidenceHint)}
        required
        minRows={3}
        maxLength={4000}
        value={evidence}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    </Shell>
  )
}

/** 核实: somebody other than the owner looks, and says whether it was kept. */
export function VerifyForm({ undertaking, onClose, onDone }: FormProps) {
  const say = useSay()
  const { id, version } = undertaking
  const verifying = useCall(verifyUndertaking, { refreshes })
  const { value, setValue, drop } = useKept(`undertaking.${id}.verify`, { kept: '', reason: '' })
  const { kept, reason } = value
  const submit = () =>
    verifying.mutate(
      { params: { id }, body: { version, kept: kept === 'yes', reason } },
      { onSuccess: () => (drop(), onDone()) },
    )
  return (
    <Shell name={paperSays.verify} offered={undertaking.mayVerify} call={verifying} onSubmit={submit} onClose={onClose}>
      <Radio.Group
        label={say(paperSays.verify)}
        required
        value={kept}
        onChange={(chosen) => setValue({ reason, kept: chosen })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="yes" required label={say(paperSays.kept)} className="option" />
          <Radio value="no" label={say(paperSays.notKept)} className="option" />
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(paperSays.whyNotKept)}
        required={kept === 'no'}
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setValue({ kept, reason: event.currentTarget.value })}
      />
    </Shell>
  )
}

interface ShellProps {
  readonly name: Bilingual
  /** Whether it can still be done, as the page was last read. */
  readonly offered: boolean
  readonly call: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void }
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function Shell({ name, offered, call, onSubmit, onClose, children }: ShellProps) {
  const say = useSay()
  const client = useQueryClient()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  const overtaken = call.error ? problemIn(call.error).status === 409 : false
  const load = () => void refresh(client, refreshes).then(call.reset)
  return (
    <form className="act-form" onSubmit={submit}>
      <Stack gap="md">
        {children}
        <ProblemNotice error={call.error} />
        {offered || overtaken ? null : <Text role="status">{say(actSays.noLonger)}</Text>}
        <Group>
          {overtaken ? (
            <Button onClick={load}>{say(actSays.loadLatest)}</Button>
          ) : !offered ? null : (
            <Button type="submit" loading={call.isPending}>
              {say(name)}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {say(actSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
