import { Text } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { readReception } from '../contract.ts'
import { says } from './says.ts'

/** From a gathering to the reception day it is: there the day is announced, held, and told of. */
export function ReceptionLink({ id }: { id: string }) {
  const say = useSay()
  const found = useReply(readReception, { params: { id } }, { retry: false })
  return found.data ? (
    <Text>
      <Link to={`/receptions/${id}`}>{say(says.toDay)}</Link>
    </Text>
  ) : null
}
