import { Radio, Stack } from '@mantine/core'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { refuse } from '../../../law/ruling.ts'
import { useSay } from '../../../ui/language.tsx'
import { answerWithdrawal } from '../contract.ts'
import { mayAnswerWithdrawal } from '../rules.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField } from './fields.tsx'

interface Typed {
  answer: 'consent' | 'refuse' | ''
  reason: string
}

const article = OrganicLaw('22.3')

/** 是否同意撤回: after consent deliberation ends. */
export function WithdrawalForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof answerWithdrawal, Typed>(answerWithdrawal, props, {
    act: 'answer-withdrawal',
    initial: { answer: '', reason: '' },
  })
  const { answer, reason } = form.typed
  const consent = answer === 'consent'
  return (
    <ActShell
      {...props}
      name={actSays.answer}
      form={form}
      ruling={answer ? mayAnswerWithdrawal({ consent, reason }) : refuse(article, 'decision-missing')}
      onSubmit={() => (answer ? form.run({ consent, reason }) : undefined)}
    >
      <Radio.Group
        label={say(actSays.decideAs)}
        required
        value={answer}
        onChange={(value) => form.change({ answer: value as Typed['answer'] })}
      >
        <Stack gap={0}>
          {(['consent', 'refuse'] as const).map((each) => (
            <Radio key={each} className="option" value={each} label={say(actSays[each])} />
          ))}
        </Stack>
      </Radio.Group>
      <LongField
        name="reason"
        label={answer === 'refuse' ? actSays.reason : actSays.reasonMay}
        max={1000}
        required={answer === 'refuse'}
        value={reason}
        error={form.error}
        onChange={(changed) => form.change({ reason: changed })}
      />
    </ActShell>
  )
}
