import { Radio, Stack, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { FilesField, type ChosenFile } from '../../docket/pages/index.tsx'
import { askAgain, settleInquiry, withdrawInquiry } from '../contract.ts'
import { maySettle } from '../rules.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useInquiryAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

/** 追问. */
export function FollowUpForm(props: ActProps) {
  const form = useInquiryAct<typeof askAgain, { text: string; files: ChosenFile[] }>(askAgain, props, {
    act: 'follow-up',
    initial: { text: '', files: [] },
  })
  return (
    <ActShell {...props} name={nameOf('follow-up')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.followUpText}
        field="text"
        value={form.typed.text}
        onChange={(text) => form.change({ text })}
        error={form.error}
        max={4000}
        rows={4}
      />
      <FilesField label={says.files} max={12} value={form.typed.files} onChange={(files) => form.change({ files })} />
    </ActShell>
  )
}

interface Judged {
  readonly judged: 'yes' | 'no' | ''
  readonly reason: string
}

/** 评价并办结: satisfied, or not and why; the organ is not told. */
export function SettleForm(props: ActProps) {
  const say = useSay()
  const form = useInquiryAct<typeof settleInquiry, Judged>(settleInquiry, props, {
    act: 'settle',
    initial: { judged: '', reason: '' },
  })
  const { judged, reason } = form.typed
  const satisfied = judged === 'yes'
  return (
    <ActShell
      {...props}
      name={nameOf('settle')}
      note={says.ratingPrivate}
      form={form}
      {...(judged && { ruling: maySettle({ satisfied, reason }) })}
      onSubmit={() => judged && form.run({ satisfied, reason: satisfied ? '' : reason })}
    >
      <Radio.Group
        label={say(says.rating)}
        required
        value={judged}
        onChange={(chosen) => form.change({ judged: chosen as Judged['judged'] })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="yes" required label={say(says.satisfied)} className="option" />
          <Radio value="no" label={say(says.notSatisfied)} className="option" />
        </Stack>
      </Radio.Group>
      {judged === 'no' ? (
        <>
          <TextField
            label={says.whyNot}
            field="reason"
            value={reason}
            onChange={(changed) => form.change({ reason: changed })}
            error={form.error}
            max={500}
          />
          <Text size="sm">{say(says.becomeHint)}</Text>
        </>
      ) : null}
    </ActShell>
  )
}

/** 撤回. */
export function WithdrawForm(props: ActProps) {
  const form = useInquiryAct(withdrawInquiry, props, { act: 'withdraw', initial: { reason: '' } })
  return (
    <ActShell
      {...props}
      name={nameOf('withdraw')}
      note={says.withdrawNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <TextField
        label={says.reasonOptional}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={500}
        required={false}
      />
    </ActShell>
  )
}
