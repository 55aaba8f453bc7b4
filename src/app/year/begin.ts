import type { House } from '../../platform/database/house.ts'
import { clerk, wantsMessages } from './cast.ts'
import { idOf } from './chance.ts'
import { firstDay } from './days.ts'
import { answerTo, openDesk, type Desk } from './door.ts'
import { foundTown } from './town.ts'

/** What the county does regularly, with the day of each first period. */
const cadences = [
  { usual: 'hearing', name: '听取建议办理进展', everyMonths: 2, aheadDays: 21, firstDue: '2026-03-20' },
  { usual: 'site-visit', name: '组织现场视察', everyMonths: 3, aheadDays: 28, firstDue: '2026-04-15' },
  { usual: 'bulletin', name: '公布建议办理情况', everyMonths: 6, aheadDays: 14, firstDue: '2026-07-15' },
  { usual: 'report', name: '向代表通报工作', everyMonths: 3, aheadDays: 14, firstDue: '2026-05-20' },
] as const

/** The county on the eve of its year: founded, its regular work begun, its people reached the way they chose. */
export async function beginYear(house: House): Promise<Desk> {
  const clock = { now: new Date(`${firstDay}T08:00:00+08:00`) }
  const desk = await openDesk(house, await foundTown(house, clock.now), clock)
  for (const cadence of cadences) {
    // This county reports by word of mouth: its clerk writes down that it was done.
    const usual = cadence.usual === 'report' ? null : cadence.usual
    const body = { id: idOf(cadence.usual), ...cadence, usual }
    await answerTo(desk, { by: clerk.username, name: 'beginCadence', body })
  }
  for (const by of [...desk.people.keys()].filter(wantsMessages)) {
    const body = { channel: 'message', address: by }
    await answerTo(desk, { by, name: 'chooseReminders', body })
  }
  return desk
}
