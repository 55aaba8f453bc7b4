import './timeline.css'
import { Text } from '@mantine/core'
import type { MouseEvent } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { sayDay, sayInstant } from '../../../../ui/day.ts'
import { capital, useLanguage, useSay } from '../../../../ui/language.tsx'
import type { Life } from '../../words.ts'
import { BoardList } from '../board/board-list.tsx'
import { Section } from '../matter/section.tsx'
import { stateIn } from '../matter/state-in.ts'
import { daysBetween } from '../../../../law/day.ts'
import type { Band } from './bands.ts'
import { Drawing } from './drawing.tsx'
import { layOut, type Drawn, type Laid, type Placed } from './layout.ts'
import { dueSaid, labelSaid, restSaid, says } from './says.ts'

/** Where the history keeps a line: what marks of the timeline lead to. */
export const lineId = (seq: number): string => `history-${seq}`

const goToLine = (seq: number) => (event: MouseEvent) => {
  event.preventDefault()
  const line = document.getElementById(lineId(seq))
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'center' })
}

/** A matter's life drawn from its record: how long it rested where, what was due and late, what became of it. */
export function MatterTimeline({ life, paper }: { life: Life; paper: Drawn }) {
  const say = useSay()
  const laid = layOut(life, paper)
  if (!laid) return null
  const today = dayInShanghai(paper.timeline.now)
  const ahead = paper.timeline.duties
    .filter(({ endedAt, dueOn }) => endedAt === null && dueOn >= today)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  return (
    <Section title={says.timeline}>
      <Text size="sm" mb="sm" c="gray.8">
        {say(says.intro)}
      </Text>
      <div className="timeline" role="group" aria-label={say(says.timeline)}>
        <Upright life={life} paper={paper} laid={laid} />
      </div>
      {ahead.length > 0 ? (
        <>
          <Text fw={600} mt="sm">
            {say(says.ahead)}
          </Text>
          <BoardList
            rows={ahead}
            rowKey={({ id }) => id}
            title={({ act, promise }) => promise ?? capital(say(act))}
            to={() => undefined}
            days={({ dueOn }) => daysBetween(today, dueOn)}
            about={({ owedBy, dueOn }) => `${say(owedBy)} · ${say(sayDay(dueOn))}`}
          />
        </>
      ) : null}
    </Section>
  )
}

function Upright({ life, paper, laid }: { life: Life; paper: Drawn; laid: Laid }) {
  const say = useSay()
  const { language } = useLanguage()
  const rested = laid.marks.flatMap(({ band }) => (band ? [nameOf(life, band)] : []))
  const late = laid.lanes.filter(({ due }) => due !== null).length
  const from = sayDay(dayInShanghai(new Date(laid.marks[0]?.at ?? 0)))
  const tickSaid = (at: number, unit: string) => {
    const format = unit === 'minute' ? minutes : unit === 'day' ? days : unit === 'month' ? months : years
    return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { ...format, ...shanghai }).format(at)
  }
  return (
    <div className="timeline-drawn" style={{ height: laid.height }}>
      <Drawing laid={laid} label={say(labelSaid(from, rested, late))} tickSaid={tickSaid} />
      <ol className="timeline-labels">
        {laid.marks.map((mark) => (
          <li key={mark.key} style={{ top: mark.labelY + 8 }}>
            <Label mark={mark} life={life} now={paper.timeline.now} />
          </li>
        ))}
      </ol>
    </div>
  )
}

const shanghai = { timeZone: 'Asia/Shanghai' } as const
const minutes = { hour: '2-digit', minute: '2-digit', hour12: false } as const
const days = { month: 'numeric', day: 'numeric' } as const
const months = { month: 'short' } as const
const years = { year: 'numeric' } as const

const nameOf = (life: Life, { state }: Band) => (state === null ? says.before : stateIn(life, state))

/** A mark in words; pressed, the line of the history it stands for. */
function Label({ mark, life, now }: { mark: Placed; life: Life; now: string }) {
  const say = useSay()
  const { kind, seq, said, band, duty, at } = mark
  const first = (text: string) => text.split(/[；;]/)[0] ?? text
  const words = band ? say(nameOf(life, band)) : duty ? say(dueSaid(duty)) : said ? first(say(said)) : ''
  const lasted =
    band && !(band.state && life.states[band.state]?.ends) && Date.parse(band.to ?? now) - Date.parse(band.from)
  const when = say(sayInstant(new Date(at).toISOString()))
  const title = `${capital(words)} · ${when}`
  const shown = (
    <>
      {capital(words)}
      {band ? (
        <small>
          {[say(sayDay(dayInShanghai(new Date(at)))), lasted ? say(restSaid(lasted)) : null]
            .filter(Boolean)
            .join(' · ')}
        </small>
      ) : null}
    </>
  )
  if (seq === null)
    return (
      <span className="timeline-label" data-kind={kind} title={title}>
        {shown}
      </span>
    )
  return (
    <a href={`#${lineId(seq)}`} className="timeline-label" data-kind={kind} title={title} onClick={goToLine(seq)}>
      {shown}
    </a>
  )
}
