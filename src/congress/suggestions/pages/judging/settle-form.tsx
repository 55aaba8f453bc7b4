import { Radio, Stack, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { settleSuggestion } from '../../contract.ts'
import { maySendBack } from '../../judging/rules.ts'
import { suggestionSentences } from '../../refusals.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { judgingSays } from './says.ts'

type Way = 'settle' | 'rework'
interface Typed {
  then: Way | ''
  reason: string
}

/** 承诺兑现，办结, or back for rework. */
export function SettleForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof settleSuggestion, Typed>(settleSuggestion, props, {
    act: 'settle',
    initial: { then: '', reason: '' },
  })
  const { then, reason } = form.typed
  const ruling = props.paper.offers.find(({ act }) => act === 'settle')?.ruling
  const shut = ruling && !ruling.permitted
  const why = shut ? suggestionSentences[ruling.because]?.(ruling.facts) : undefined
  return (
    <ActShell
      {...props}
      name={actSays.settleTitle}
      form={form}
      {...(then === 'rework' && { ruling: maySendBack({ reason }) })}
      onSubmit={() => (then ? form.run({ then, reason }) : undefined)}
    >
      <Radio.Group
        label={say(actSays.settleAs)}
        required
        value={then}
        onChange={(way) => form.change({ then: way as Way })}
      >
        <Stack gap={4} mt={4}>
          <Radio
            value="settle"
            label={say(actSays.settle)}
            disabled={shut === true}
            description={why ? say(why) : undefined}
            className="option"
          />
          <Radio value="rework" label={say(actSays.settleRework)} className="option" />
        </Stack>
      </Radio.Group>
      {then ? (
        <Textarea
          label={say(then === 'rework' ? judgingSays.whyBack : actSays.whySettle)}
          required={then === 'rework'}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          error={issueOf(form.error, 'reason')}
          onChange={(event) => form.change({ reason: event.currentTarget.value })}
        />
      ) : null}
    </ActShell>
  )
}
