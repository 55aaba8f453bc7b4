import { Text, Title } from '@mantine/core'
import { sayInstant } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { inOneLine, sayNumber } from '../../../../ui/paper-number.ts'
import { DutyDue } from '../../../docket/pages/index.tsx'
import { usePlaceOf } from '../../../docket/pages/index.tsx'
import type { HearingItem } from '../../contract.ts'
import { says } from './says.ts'

interface ItemHeadProps {
  readonly item: Pick<HearingItem, 'duty' | 'last'>
  /** Where the heading stands, for the group it names. */
  readonly id: string
  readonly level: 2 | 4
}

/** What an item is, by when it is due, and the last thing the record knows of it. */
export function ItemHead({ item: { duty, last }, id, level }: ItemHeadProps) {
  const say = useSay()
  const place = usePlaceOf()(duty)
  const number = duty.number ? say(sayNumber(duty.number)) : null
  const source = duty.sourceTitle !== duty.title ? duty.sourceTitle : null
  return (
    <>
      <Title order={level} size="h6" id={id}>
        {place ? <Link to={place}>{duty.title}</Link> : duty.title}
      </Title>
      <Text size="sm" c="gray.7">
        {inOneLine([capital(say(duty.kindName)), number, source, capital(say(duty.stateName))])}
      </Text>
      <dl className="card-facts">
        <dt>{say(says.days)}</dt>
        <dd>
          <DutyDue duty={duty} />
        </dd>
        <dt>{say(says.last)}</dt>
        <dd>{last ? `${say(sayInstant(last.at))} ${capital(say(last.said))}` : say(says.noLast)}</dd>
      </dl>
    </>
  )
}
