import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { permit, type Ruling } from '../../../law/ruling.ts'
import type { Finished } from '../../docket/pages/index.tsx'
import { admitText, redactText, withholdText } from '../contract.ts'
import { before } from '../bases.ts'
import { moderationLife } from '../life.ts'
import { moderationSentences } from '../refusals.ts'
import { mayBeShown, mayWithhold } from '../rules.ts'
import { refreshes } from './act-form.ts'
import { leavesPersonal, spansOf, type Part } from './parts.ts'
import { says } from './says.ts'
import { WhyFields, type Why } from './withhold-fields.tsx'

interface DecisionProps {
  readonly id: string
  readonly version: number
  readonly parts: readonly Part[]
  readonly leftOut: readonly string[]
  readonly found: readonly string[]
  readonly onDone: (finished: Finished) => void
}

const sentenceOf = (ruling: Ruling) =>
  ruling.permitted ? null : (moderationSentences[ruling.because]?.(ruling.facts) ?? null)

/** The three ends: shown as it is, shown so, or not shown. */
export function Decision({ id, version, parts, leftOut, found, onDone }: DecisionProps) {
  const say = useSay()
  const [meant, setMeant] = useState('')
  const [withholds, setWithholds] = useState(false)
  const admit = useCall(admitText, { refreshes })
  const redact = useCall(redactText, { refreshes })
  const spans = spansOf(parts)
  const asItIs = spans.length === 0 && leftOut.length === 0
  const personal = leavesPersonal(parts)
  const ruling = mayBeShown({ found, meant })
  const act = asItIs ? 'admit' : 'redact'
  const show = () => {
    const onSuccess = () => onDone({ act, name: moderationLife.acts[act]?.name ?? says.admit })
    if (asItIs) admit.mutate({ params: { id }, body: { version, meant } }, { onSuccess })
    else redact.mutate({ params: { id }, body: { version, spans, leftOut: [...leftOut], meant } }, { onSuccess })
  }
  if (withholds) return <Withhold {...{ id, version, onDone }} onCancel={() => setWithholds(false)} />
  return (
    <Stack gap="sm">
      {personal ? (
        <TextField
          label={says.meant}
          hint={says.meantHint}
          field="meant"
          value={meant}
          onChange={setMeant}
          error={null}
          max={200}
          rows={1}
        />
      ) : null}
      <ProblemNotice error={admit.error ?? redact.error} />
      <Group align="flex-start">
        <RuledButton
          ruling={personal ? ruling : permit(before)}
          sentence={personal ? sentenceOf(ruling) : null}
          loading={admit.isPending || redact.isPending}
          onPress={show}
        >
          {say(asItIs ? says.admit : says.redact)}
        </RuledButton>
        <Button variant="default" onClick={() => setWithholds(true)}>
          {say(says.withhold)}
        </Button>
      </Group>
    </Stack>
  )
}

interface WithholdProps extends Pick<DecisionProps, 'id' | 'version' | 'onDone'> {
  readonly onCancel: () => void
}

function Withhold({ id, version, onDone, onCancel }: WithholdProps) {
  const say = useSay()
  const [why, setWhy] = useState<Why>({ reason: '', note: '' })
  const withhold = useCall(withholdText, { refreshes })
  const { reason, note } = why
  const ruling = reason ? mayWithhold({ reason, note }) : permit(before)
  const name = moderationLife.acts['withhold']?.name ?? says.withhold
  const send = () =>
    reason &&
    withhold.mutate(
      { params: { id }, body: { version, reason, note } },
      { onSuccess: () => onDone({ act: 'withhold', name }) },
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ruling.permitted) send()
      }}
    >
      <Stack gap="sm">
        <WhyFields value={why} onChange={(changed) => setWhy({ ...why, ...changed })} error={withhold.error} />
        <ProblemNotice error={withhold.error} />
        <Group align="flex-start">
          <RuledButton type="submit" ruling={ruling} sentence={sentenceOf(ruling)} loading={withhold.isPending}>
            {say(says.withhold)}
          </RuledButton>
          <Button variant="default" onClick={onCancel}>
            {say(says.back)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
