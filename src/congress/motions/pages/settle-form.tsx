import { Radio, Stack, TextInput } from '@mantine/core'
import { practice } from '../../../law/article.ts'
import { permit, refuse } from '../../../law/ruling.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { settleReport } from '../contract.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField, OrganField } from './fields.tsx'

const follows = ['charge', 'conclude', 'carry-over', 'send-back', 'redo'] as const
type Then = (typeof follows)[number]

interface Typed {
  then: Then | ''
  text: string
  executorId: string
  nextSession: string
}

const naming = practice('交办议案，写明由哪个机关办理', 'what is carried out names the organ')

/** 常委会决定如何处理报告: what follows from a committee's report, or from what an organ reports as done. */
export function SettleForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof settleReport, Typed>(settleReport, props, {
    act: 'settle',
    initial: { then: '', text: '', executorId: '', nextSession: '' },
  })
  const { typed, change } = form
  const { then, text, executorId, nextSession } = typed
  const offered = follows.flatMap((each) => props.paper.offers.filter(({ act }) => act === each))
  const missing = then ? then === 'charge' && !executorId && 'organ-not-here' : 'decision-missing'
  return (
    <ActShell
      {...props}
      name={actSays.settle}
      form={form}
      ruling={missing ? refuse(naming, missing) : permit(naming)}
      onSubmit={() =>
        then
          ? form.run({
              then,
              text,
              ...(then === 'charge' && { executorId }),
              ...(then === 'carry-over' && nextSession && { nextSession }),
            })
          : undefined
      }
    >
      <Radio.Group
        label={say(actSays.settleAs)}
        required
        value={then}
        onChange={(value) => change({ then: value as Then })}
      >
        <Stack gap={0}>
          {offered.map(({ act, name }) => (
            <Radio key={act} className="option" value={act} label={capital(say(name))} />
          ))}
        </Stack>
      </Radio.Group>
      {then === 'charge' ? (
        <OrganField label={actSays.executor} value={executorId} onChange={(id) => change({ executorId: id })} />
      ) : null}
      {then === 'carry-over' ? (
        <TextInput
          label={say(actSays.nextSession)}
          type="date"
          required
          value={nextSession}
          error={issueOf(form.error, 'nextSession')}
          onChange={(event) => change({ nextSession: event.currentTarget.value })}
        />
      ) : null}
      <LongField
        name="text"
        label={actSays.settleText}
        max={4000}
        value={text}
        error={form.error}
        onChange={(changed) => change({ text: changed })}
      />
    </ActShell>
  )
}
