import { useState } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { dayInShanghai } from '../../../../law/day.ts'
import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import {
  deliberateMajorMatter,
  examineMajorMatter,
  explainDecision,
  giveBackMajorMatter,
  leaveUndecided,
  referMajorMatter,
} from '../../contract.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { fieldSays } from '../field-says.ts'
import { DayField, LongField, OrganField } from '../fields.tsx'
import { decidingSays } from './says.ts'

/** 交委员会审查. */
export function ReferForm(props: ActProps) {
  const form = useActForm(referMajorMatter, props, { act: 'refer', initial: { committeeId: '', by: '' } })
  const { typed, error, change } = form
  return (
    <ActShell {...props} name={actName('refer')} form={form} onSubmit={() => form.run(typed)}>
      <OrganField
        name="committeeId"
        label={decidingSays.committee}
        committees
        value={typed.committeeId}
        error={error}
        onChange={(committeeId) => change({ committeeId })}
      />
      <DayField
        name="by"
        label={decidingSays.examineBy}
        value={typed.by}
        error={error}
        onChange={(by) => change({ by })}
      />
    </ActShell>
  )
}

/** 提出审查意见. */
export function ExamineForm(props: ActProps) {
  const form = useActForm(examineMajorMatter, props, { act: 'examine', initial: { text: '' } })
  return (
    <ActShell {...props} name={actName('examine')} form={form} onSubmit={() => form.run(form.typed)}>
      <LongField
        name="text"
        label={decidingSays.examination}
        hint={decidingSays.examinationHint}
        max={20_000}
        rows={6}
        value={form.typed.text}
        error={form.error}
        onChange={(text) => form.change({ text })}
      />
    </ActShell>
  )
}

interface Telling {
  readonly act: string
  readonly endpoint: AnyEndpoint
  readonly label: Bilingual
  readonly hint?: Bilingual
}

/** A form that tells what was said on a day. */
const telling = ({ act, endpoint, label, hint }: Telling) =>
  function TellForm(props: ActProps) {
    const [today] = useState(() => dayInShanghai(new Date()))
    const form = useActForm(endpoint as typeof deliberateMajorMatter, props, { act, initial: { on: today, text: '' } })
    return (
      <ActShell {...props} name={actName(act)} form={form} onSubmit={() => form.run(form.typed)}>
        <DayField
          name="on"
          label={decidingSays.heldOn}
          value={form.typed.on}
          error={form.error}
          onChange={(on) => form.change({ on })}
        />
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

/** 记录审议情况. */
export const DeliberateForm = telling({
  act: 'deliberate',
  endpoint: deliberateMajorMatter,
  label: decidingSays.deliberation,
  hint: decidingSays.deliberationHint,
})

/** 补充审议并说明. */
export const ExplainForm = telling({ act: 'explain', endpoint: explainDecision, label: decidingSays.explanation })

/** A form that asks only why. */
const saying = (act: string, endpoint: AnyEndpoint) =>
  function ReasonForm(props: ActProps) {
    const form = useActForm(endpoint as typeof leaveUndecided, props, { act, initial: { reason: '' } })
    return (
      <ActShell {...props} name={actName(act)} form={form} onSubmit={() => form.run(form.typed)}>
        <LongField
          name="reason"
          label={fieldSays.reason}
          value={form.typed.reason}
          error={form.error}
          onChange={(reason) => form.change({ reason })}
        />
      </ActShell>
    )
  }

/** 本次不作决定. */
export const LeaveForm = saying('leave-undecided', leaveUndecided)
/** 退回提请机关. */
export const GiveBackForm = saying('give-back', giveBackMajorMatter)
