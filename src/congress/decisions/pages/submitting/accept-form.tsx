import { Radio, Stack, Text } from '@mantine/core'
import { ArticleLine } from '../../../../ui/article.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { acceptMajorMatter } from '../../contract.ts'
import { mayBeDueOn } from '../../submitting/rules.ts'
import { bodyNames, type Body } from '../../words.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { fieldSays } from '../field-says.ts'
import { DayField, LongField } from '../fields.tsx'
import { byRule, submittingSays } from './says.ts'

interface Typed {
  body: Body | ''
  powerNote: string
  decideBy: string
  reason: string
}

/** 受理: whose it is to decide, under which article, by which day. */
export function AcceptForm(props: ActProps) {
  const say = useSay()
  const { powers, decideByRule } = props.paper.submitting
  const form = useActForm<typeof acceptMajorMatter, Typed>(acceptMajorMatter, props, {
    act: 'take-in',
    initial: { body: '', powerNote: '', decideBy: decideByRule ?? '', reason: '' },
  })
  const { typed, change, error } = form
  const only = powers.length === 1 ? powers[0]?.body : undefined
  const body = typed.body || only
  const due = decideByRule && typed.decideBy
  const ruling = due
    ? mayBeDueOn({ decideBy: typed.decideBy, usual: decideByRule, today: '', reason: typed.reason })
    : undefined
  const run = () =>
    body &&
    form.run({ body, powerNote: typed.powerNote, reason: typed.reason, ...(due && { decideBy: typed.decideBy }) })
  return (
    <ActShell {...props} name={submittingSays.takeIn} form={form} {...(ruling && { ruling })} onSubmit={run}>
      <Radio.Group
        label={say(submittingSays.power)}
        required
        value={body ?? ''}
        onChange={(value) => change({ body: value as Body })}
      >
        <Stack gap={0} mt={4}>
          {powers.map((power) => (
            <Radio
              key={power.body}
              className="option"
              value={power.body}
              label={capital(say(bodyNames[power.body]))}
              description={<ArticleLine article={power.under} />}
            />
          ))}
        </Stack>
      </Radio.Group>
      {decideByRule ? (
        <DayField
          name="decideBy"
          label={submittingSays.decideBy}
          hint={byRule(sayDay(decideByRule))}
          value={typed.decideBy}
          error={error}
          onChange={(decideBy) => change({ decideBy })}
        />
      ) : (
        <Text size="sm">{say(submittingSays.filing)}</Text>
      )}
      {decideByRule && typed.decideBy !== decideByRule ? (
        <LongField
          name="reason"
          label={fieldSays.reason}
          max={500}
          value={typed.reason}
          error={error}
          onChange={(reason) => change({ reason })}
        />
      ) : null}
      <LongField
        name="powerNote"
        label={submittingSays.powerNote}
        required={false}
        max={1000}
        value={typed.powerNote}
        error={error}
        onChange={(powerNote) => change({ powerNote })}
      />
    </ActShell>
  )
}
