import { Text } from '@mantine/core'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import type { lookAtAsker, lookAtVoter } from '../contract.ts'
import { lookSays as says } from './look-says.ts'
import { WithReason } from './with-reason.tsx'

interface RecordedLookProps {
  readonly endpoint: typeof lookAtAsker | typeof lookAtVoter
  readonly id: string
  readonly refreshes?: readonly string[]
}

/** Who somebody is, after saying why one looks; the look is recorded. Shown until one leaves the page. */
export function RecordedLook({ endpoint, id, refreshes = [] }: RecordedLookProps) {
  const say = useSay()
  const calling = useCall(endpoint as typeof lookAtVoter, { refreshes })
  const { data } = calling
  if (data)
    return (
      <Text role="status" fw={600}>
        {data.erasedOn
          ? `${say(says.erased)} ${say(sayDay(data.erasedOn))}`
          : [data.name, data.phone, data.note].filter(Boolean).join(' · ') || say(says.nothingKnown)}
      </Text>
    )
  return (
    <WithReason
      press={says.lookAt}
      note={says.lookNote}
      reason={says.lookReason}
      calling={calling}
      onSend={(reason) => calling.mutate({ params: { id }, body: { reason } })}
    />
  )
}
