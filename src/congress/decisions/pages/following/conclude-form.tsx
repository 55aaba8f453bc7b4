import { Select } from '@mantine/core'
import { dayInShanghai } from '../../../../law/day.ts'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { listGatherings } from '../../../gatherings/contract.ts'
import { readCongress } from '../../../organs/contract.ts'
import { concludeMajorMatter } from '../../contract.ts'
import { mayConclude } from '../../following/rules.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { DayField, LongField } from '../fields.tsx'
import { followSays as says } from './says.ts'

interface Typed {
  readonly conclusion: string
  /** `session:…` or `gathering:…`. */
  readonly meeting: string
  readonly reportedOn: string
  readonly reasons: Readonly<Record<string, string>>
}

/** 报告落实结果，办结: what came of it, which meeting heard it, and why a clause goes on. */
export function ConcludeForm(props: ActProps) {
  const form = useActForm<typeof concludeMajorMatter, Typed>(concludeMajorMatter, props, {
    act: 'conclude',
    initial: { conclusion: '', meeting: '', reportedOn: '', reasons: {} },
  })
  const { conclusion, meeting, reportedOn, reasons } = form.typed
  const clauses = props.paper.publishing.clauses.map(({ ordinal, text, dueOn, state }) => ({
    ordinal,
    text,
    dueOn,
    verified: state === 'verified',
  }))
  const open = clauses.filter(({ verified }) => !verified)
  const goingOn = open.map(({ ordinal }) => ({ ordinal, reason: reasons[String(ordinal)] ?? '' }))
  const today = dayInShanghai(new Date())
  const submit = () => {
    const [kind, id = ''] = meeting.split(':')
    form.run({ conclusion, reportedOn, goingOn, heardAt: { kind: kind === 'session' ? 'session' : 'gathering', id } })
  }
  return (
    <ActShell
      {...props}
      name={actName('conclude')}
      note={says.concludeNote}
      ruling={mayConclude({ clauses, goingOn, reportedOn, today })}
      form={form}
      onSubmit={submit}
    >
      <MeetingField
        value={meeting}
        onChange={(value, on) => form.change({ meeting: value, reportedOn: on || reportedOn })}
      />
      <DayField
        name="reportedOn"
        label={says.reportedOn}
        value={reportedOn}
        error={form.error}
        onChange={(day) => form.change({ reportedOn: day })}
      />
      <LongField
        name="conclusion"
        label={says.concludeText}
        max={20_000}
        rows={6}
        value={conclusion}
        error={form.error}
        onChange={(text) => form.change({ conclusion: text })}
      />
      {open.map(({ ordinal, text }) => (
        <LongField
          key={ordinal}
          name={`goingOn.${ordinal}`}
          label={{ zh: `第 ${ordinal} 条“${text}”`, en: `Clause ${ordinal}, “${text}”` }}
          hint={says.goingOnReason}
          max={1000}
          rows={2}
          value={reasons[String(ordinal)] ?? ''}
          onChange={(reason) => form.change({ reasons: { ...reasons, [ordinal]: reason } })}
        />
      ))}
    </ActShell>
  )
}

/** The session or gathering that heard the report; choosing one fills in its day. */
function MeetingField({ value, onChange }: { value: string; onChange: (value: string, on: string) => void }) {
  const say = useSay()
  const today = dayInShanghai(new Date())
  const past = useReply(listGatherings, { query: { when: 'past', limit: 50 } })
  const coming = useReply(listGatherings, { query: { when: 'coming', limit: 50 } })
  const congress = useReply(readCongress, {}, { staleTime: 300_000 })
  const sessions = (congress.data?.sessions ?? []).filter(({ opensOn }) => opensOn <= today)
  const gatherings = [...(past.data?.rows ?? []), ...(coming.data?.rows ?? [])].filter(({ heldOn }) => heldOn <= today)
  const dayOf = (meeting: string): string => {
    const id = meeting.split(':')[1]
    const closes = sessions.find((each) => each.id === id)?.closesOn
    if (closes) return closes < today ? closes : today
    return gatherings.find((each) => each.id === id)?.heldOn ?? ''
  }
  return (
    <Select
      label={say(says.heardAt)}
      required
      searchable
      allowDeselect={false}
      value={value || null}
      onChange={(meeting) => onChange(meeting ?? '', dayOf(meeting ?? ''))}
      data={[
        { group: say(says.sessions), items: sessions.map(({ id, name }) => ({ value: `session:${id}`, label: name })) },
        {
          group: say(says.gatherings),
          items: gatherings.map(({ id, title, heldOn }) => ({
            value: `gathering:${id}`,
            label: `${title} · ${say(sayDay(heldOn))}`,
          })),
        },
      ]}
    />
  )
}
