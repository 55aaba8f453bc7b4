import ical from 'ical-generator'
import type { Work } from '../../platform/http/route.ts'
import { gatheringOf } from './queries.ts'

/** Shanghai has kept one offset since 1991, so a clock time there is one instant. */
const instant = (day: string, clock: string): Date => new Date(`${day}T${clock}:00+08:00`)

/** A gathering as a calendar takes it (ICS); taken again after a change it replaces the former entry. */
export async function calendarEntry(work: Work, id: string): Promise<{ fileName: string; content: string }> {
  const { title, place, held_on, starts_at, ends_at, agenda, version, state } = await gatheringOf(work, id)
  const calendar = ical({ name: title, prodId: { company: 'Lianxin', product: 'gatherings', language: 'ZH' } })
  calendar.createEvent({
    id: `${id}@lianxin`,
    sequence: version,
    stamp: work.now,
    start: instant(held_on, starts_at),
    end: instant(held_on, ends_at),
    summary: state === 'cancelled' ? `（已取消）${title}` : title,
    location: place,
    description: agenda.map((item, index) => `${index + 1}. ${item}`).join('\n'),
  })
  return { fileName: `${held_on} ${title}.ics`, content: calendar.toString() }
}
