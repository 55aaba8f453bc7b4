import { Select } from '@mantine/core'
import { dayInShanghai } from '../../../../law/day.ts'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { listGatherings } from '../../../gatherings/contract.ts'
import { readCongress } from '../../../organs/contract.ts'
import { DayField } from '../fields.tsx'
import { decidingSays } from './says.ts'

/** On whose agenda: `gathering:…`, `session:…`, or only a day. */
export interface AgendaTyped {
  readonly meeting: string
  readonly meetsOn: string
}

export const noAgenda: AgendaTyped = { meeting: '', meetsOn: '' }
const other = 'other'

/** What is typed, as the house takes it. */
export function agendaSent({ meeting, meetsOn }: AgendaTyped) {
  const [kind, id] = meeting.split(':')
  return {
    meetsOn,
    ...(kind === 'gathering' && id && { gatheringId: id }),
    ...(kind === 'session' && id && { sessionId: id }),
  }
}

interface AgendaFieldsProps {
  readonly typed: AgendaTyped
  readonly error: unknown
  readonly onChange: (changed: AgendaTyped) => void
}

/** A gathering to come, a session, or a meeting that is not kept here; choosing one fills in its day. */
export function AgendaFields({ typed, error, onChange }: AgendaFieldsProps) {
  const say = useSay()
  const today = dayInShanghai(new Date())
  const coming = useReply(listGatherings, { query: { when: 'coming', limit: 50 } })
  const congress = useReply(readCongress, {}, { staleTime: 300_000 })
  const sessions = (congress.data?.sessions ?? []).filter(({ closesOn }) => closesOn >= today)
  const gatherings = coming.data?.rows ?? []
  const dayOf = (meeting: string): string => {
    const [kind, id] = meeting.split(':')
    const session = kind === 'session' ? sessions.find((each) => each.id === id) : undefined
    if (session) return session.opensOn > today ? session.opensOn : today
    return gatherings.find((each) => each.id === id)?.heldOn ?? typed.meetsOn
  }
  return (
    <>
      <Select
        label={say(decidingSays.meeting)}
        required
        searchable
        allowDeselect={false}
        value={typed.meeting || null}
        onChange={(meeting) => onChange({ meeting: meeting ?? '', meetsOn: dayOf(meeting ?? '') })}
        data={[
          {
            group: say(decidingSays.sessions),
            items: sessions.map(({ id, name }) => ({ value: `session:${id}`, label: name })),
          },
          {
            group: say(decidingSays.gatherings),
            items: gatherings.map(({ id, title, heldOn }) => ({
              value: `gathering:${id}`,
              label: `${title} · ${say(sayDay(heldOn))}`,
            })),
          },
          { value: other, label: say(decidingSays.otherMeeting) },
        ]}
      />
      <DayField
        name="meetsOn"
        label={decidingSays.meetsOn}
        value={typed.meetsOn}
        error={error}
        onChange={(meetsOn) => onChange({ ...typed, meetsOn })}
      />
    </>
  )
}
