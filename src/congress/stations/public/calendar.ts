import ical, { ICalEventStatus } from 'ical-generator'
import type { Reader } from '../../../platform/database/house.ts'
import { publishedReceptions } from '../receptions/published.ts'

/** Shanghai has kept one offset since 1991, so a clock time there is one instant. */
const instant = (day: string, clock: string): Date => new Date(`${day}T${clock}:00+08:00`)

interface Asked {
  readonly congressId: number
  readonly today: string
  readonly now: Date
}

/** The reception days to come as a calendar takes them (ICS); taken again, a moved or cancelled day replaces itself. */
export async function receptionCalendar(tx: Reader, { congressId, today, now }: Asked): Promise<string> {
  const days = await publishedReceptions(tx, congressId, { from: today })
  const calendar = ical({ name: '代表接待日', prodId: { company: 'Lianxin', product: 'receptions', language: 'ZH' } })
  for (const day of days)
    calendar.createEvent({
      id: `${day.id}@lianxin`,
      sequence: day.changes.length,
      stamp: now,
      start: instant(day.heldOn, day.startsAt),
      end: instant(day.heldOn, day.endsAt),
      summary: `${day.state === 'cancelled' ? '（已取消）' : ''}${day.station}代表接待日`,
      location: day.place,
      description: day.topic,
      status: day.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return calendar.toString()
}
