import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { practice } from '../../../law/article.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { decideMotion } from '../contract.ts'
import { decisions, type Decision } from '../words.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField, OrganField } from './fields.tsx'

interface Typed {
  decision: Decision | ''
  reason: string
  committeeId: string
  nextSession: string
}

const deciding = practice('主席团的决定说明理由', 'the presidium gives its reason')

/** What is still missing for the decision chosen. */
function complete({ decision, reason, committeeId }: Typed): Ruling {
  if (!decision) return refuse(deciding, 'decision-missing')
  if (decision === 'commit' && !committeeId) return refuse(deciding, 'committee-missing')
  return decision === 'list' || reason.trim() ? permit(deciding) : refuse(deciding, 'reason-missing')
}

/** The presidium's decision: on the agenda, to a committee, to the next session, or as a suggestion. */
export function DecideForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof decideMotion, Typed>(decideMotion, props, {
    act: 'decide',
    initial: { decision: '', reason: '', committeeId: '', nextSession: '' },
  })
  const { typed, change, error } = form
  const { decision, reason, committeeId, nextSession } = typed
  const offered = decisions.flatMap((each) => props.paper.offers.filter(({ act }) => act === each))
  const chosen = offered.find(({ act }) => act === decision)
  return (
    <ActShell
      {...props}
      {...(chosen && { offer: chosen })}
      name={actSays.decide}
      form={form}
      ruling={chosen ? allOf(chosen.ruling, complete(typed)) : complete(typed)}
      onSubmit={() =>
        decision
          ? form.run({
              decision,
              reason,
              ...(decision === 'commit' && { committeeId }),
              ...(decision === 'carry-over' && nextSession && { nextSession }),
            })
          : undefined
      }
    >
      <Radio.Group
        label={say(actSays.decideAs)}
        required
        value={decision}
        onChange={(value) => change({ decision: value as Decision })}
      >
        <Stack gap={0} mt={4}>
          {offered.map(({ act, name, ruling, sentence }) => (
            <Radio
              key={act}
              className="option"
              value={act}
              disabled={!ruling.permitted}
              label={capital(say(name))}
              description={sentence ? say(sentence) : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {decision === 'convert' ? <Text size="sm">{say(actSays.convertNote)}</Text> : null}
      {decision === 'commit' ? (
        <OrganField
          label={actSays.committee}
          only="committee"
          value={committeeId}
          onChange={(id) => change({ committeeId: id })}
        />
      ) : null}
      {decision === 'carry-over' ? (
        <TextInput
          label={say(actSays.nextSession)}
          type="date"
          required
          value={nextSession}
          error={issueOf(error, 'nextSession')}
          onChange={(event) => change({ nextSession: event.currentTarget.value })}
        />
      ) : null}
      <LongField
        name="reason"
        label={decision === 'list' ? actSays.reasonMay : actSays.reason}
        max={2000}
        required={decision !== 'list'}
        value={reason}
        error={error}
        onChange={(changed) => change({ reason: changed })}
      />
    </ActShell>
  )
}
