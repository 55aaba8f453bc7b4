import type { Bilingual } from '../../../law/bilingual.ts'
import { adviseOnMotion, deliverMotion, reportOnMotion } from '../contract.ts'
import { motionLife } from '../life.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField } from './fields.tsx'

interface Giving {
  readonly act: string
  readonly endpoint: typeof adviseOnMotion
  readonly label: Bilingual
  readonly hint: Bilingual
}

/** A form that gives one text in writing. */
const giving = ({ act, endpoint, label, hint }: Giving) =>
  function GiveForm(props: ActProps) {
    const form = useActForm(endpoint, props, { act, initial: { text: '' } })
    return (
      <ActShell {...props} name={motionLife.acts[act]?.name ?? label} form={form} onSubmit={() => form.run(form.typed)}>
        <LongField
          name="text"
          label={label}
          hint={hint}
          max={20_000}
          rows={6}
          value={form.typed.text}
          error={form.error}
          onChange={(text) => form.change({ text })}
        />
      </ActShell>
    )
  }

/** 提出意见. */
export const AdviseForm = giving({
  act: 'advise',
  endpoint: adviseOnMotion,
  label: actSays.opinion,
  hint: actSays.opinionHint,
})

/** 审议结果报告. */
export const ReportForm = giving({
  act: 'report',
  endpoint: reportOnMotion as unknown as typeof adviseOnMotion,
  label: actSays.report,
  hint: actSays.reportHint,
})

/** 办理结果报告. */
export const DeliverForm = giving({
  act: 'deliver',
  endpoint: deliverMotion as unknown as typeof adviseOnMotion,
  label: actSays.delivery,
  hint: actSays.deliveryHint,
})
