import type { Bilingual } from '../../../law/bilingual.ts'
import { TextField } from '../../../ui/typed-fields.tsx'
import { dropInspection, endInspection, redraftOpinion, replanInspection } from '../contract.ts'
import { useInspectionAct, type ActProps } from './act-form.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { says } from './says.ts'

type WithReason = typeof dropInspection | typeof endInspection | typeof redraftOpinion | typeof replanInspection

/** The form of an act that needs its reason and nothing else. */
const reasonForm = (endpoint: WithReason, act: string, note?: Bilingual) =>
  function ReasonForm(props: ActProps) {
    const form = useInspectionAct(endpoint as typeof dropInspection, props, { act, initial: { reason: '' } })
    return (
      <ActShell {...props} name={nameOf(act)} {...(note && { note })} form={form} onSubmit={() => form.run(form.typed)}>
        <TextField
          label={says.reason}
          field="reason"
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
          error={form.error}
          max={500}
        />
      </ActShell>
    )
  }

export const DropForm = reasonForm(dropInspection, 'drop')
export const ReplanForm = reasonForm(replanInspection, 'replan')
export const RedraftForm = reasonForm(redraftOpinion, 'redraft')
export const EndForm = reasonForm(endInspection, 'end')
