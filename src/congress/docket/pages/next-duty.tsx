import { Group } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { readInbox, type DutyLine } from '../contract.ts'
import { usePlaceOf } from './places.tsx'
import { backToInbox, says } from './says.ts'

interface NextDutyProps {
  /** What was just done: more of the same comes first. */
  readonly act: string
  /** The page it was done on, which needs no link to itself. */
  readonly here: string
}

/** The way on after an act: the next duty of the same kind, or else the most pressing, and back to the inbox. */
export function NextDuty({ act, here }: NextDutyProps) {
  const say = useSay()
  const placeOf = usePlaceOf()
  const inbox = useReply(readInbox, { query: { limit: 100 } })
  if (!inbox.data || inbox.isFetching) return null
  const elsewhere = inbox.data.rows.filter((duty) => placeOf(duty) && placeOf(duty) !== here)
  const next = elsewhere.find((duty) => duty.act === act) ?? elsewhere[0]
  return (
    <Group gap="sm" mt={6}>
      {next ? <DutyLink duty={next} to={placeOf(next) ?? '/'} /> : null}
      <Link to="/" className="way-on">
        {say(backToInbox(inbox.data.counts.open))}
      </Link>
    </Group>
  )
}

function DutyLink({ duty, to }: { duty: DutyLine; to: string }) {
  const say = useSay()
  return (
    <Link to={to} className="way-on" fw={600}>
      {say(says.next)}
      {capital(say(duty.actName))} · {duty.title}
    </Link>
  )
}
