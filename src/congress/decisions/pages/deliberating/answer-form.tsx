import { NumberInput, Radio, Stack } from '@mantine/core'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { answerForGroup } from '../../contract.ts'
import { mayAnswer } from '../../deliberating/rules.ts'
import { verdictNames, verdicts, type Subject, type Verdict } from '../../deliberating/words.ts'
import { DayField, LongField } from '../fields.tsx'
import { SideForm } from '../side-form.tsx'
import { DissentFields } from './dissent-fields.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { groupRefreshes } from './refreshes.ts'
import { groupSays as says } from './says.ts'
import type { StudyActsProps } from './study-acts.tsx'

export interface AnswerTyped {
  readonly verdict: Verdict
  readonly conditions: string
  readonly reasons: readonly { readonly subject: Subject; readonly text: string }[]
  readonly tookPart: number | string
  readonly dissent: readonly { readonly deputyId: string; readonly text: string }[]
  readonly metOn: string
}

const empty: AnswerTyped = {
  verdict: 'feasible',
  conditions: '',
  reasons: [{ subject: 'need', text: '' }],
  tookPart: '',
  dissent: [],
  metOn: '',
}

/** What is sent of what is typed: a reason nobody wrote is none. */
const sentOf = ({ reasons, tookPart, dissent, ...rest }: AnswerTyped) => ({
  ...rest,
  reasons: reasons.filter(({ text }) => text.trim()),
  tookPart: Number(tookPart) || 0,
  dissent: dissent.filter(({ deputyId, text }) => deputyId && text.trim()),
})

/** 小组意见: feasible, under conditions or not; why; how many took part; who saw it differently. */
export function AnswerForm({ study, onClose, onDone }: StudyActsProps & { onClose: () => void }) {
  const say = useSay()
  const calling = useCall(answerForGroup, { refreshes: groupRefreshes })
  const { value, setValue, drop } = useKept<AnswerTyped>(`group-study.${study.id}`, empty)
  const change = (changed: Partial<AnswerTyped>) => setValue({ ...value, ...changed })
  const sent = sentOf(value)
  const today = dayInShanghai(new Date())
  const submit = () =>
    calling.mutate(
      { params: { id: study.id }, body: { ...sent, version: study.version } },
      {
        onSuccess: () => {
          drop()
          onDone({ act: 'answer', name: says.answer })
        },
      },
    )
  const group = { members: study.deputies.map(({ id }) => id), askedOn: study.askedOn, today }
  return (
    <SideForm
      title={says.answer}
      send={says.answer}
      {...(sent.tookPart > 0 && sent.metOn && { ruling: mayAnswer(sent, group) })}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <DayField
        name="metOn"
        label={says.metOn}
        value={value.metOn}
        error={calling.error}
        onChange={(metOn) => change({ metOn })}
      />
      <NumberInput
        label={say(says.tookPart)}
        required
        allowDecimal={false}
        min={1}
        max={study.deputies.length}
        maw={260}
        value={value.tookPart}
        onChange={(tookPart) => change({ tookPart })}
      />
      <Radio.Group
        label={say(says.verdict)}
        required
        value={value.verdict}
        onChange={(verdict) => change({ verdict: verdict as Verdict })}
      >
        <Stack gap="xs" mt="xs">
          {verdicts.map((verdict) => (
            <Radio key={verdict} value={verdict} label={capital(say(verdictNames[verdict]))} />
          ))}
        </Stack>
      </Radio.Group>
      {value.verdict === 'conditional' ? (
        <LongField
          name="conditions"
          label={says.conditions}
          value={value.conditions}
          error={calling.error}
          onChange={(conditions) => change({ conditions })}
        />
      ) : null}
      <ReasonFields reasons={value.reasons} onChange={(reasons) => change({ reasons })} />
      <DissentFields deputies={study.deputies} dissent={value.dissent} onChange={(dissent) => change({ dissent })} />
    </SideForm>
  )
}
