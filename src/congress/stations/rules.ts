import type { Article } from '../../law/article.ts'
import { addDays, daysBetween } from '../../law/day.ts'
import { DeputiesLaw } from '../../law/deputies-law.ts'
import { OrganicLaw } from '../../law/organic-law.ts'
import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import { kept, oneStation, opened, rostered, written } from './bases.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** 设立联络站: two of one name would be taken for each other. */
export const mayBeNamed = ({ id, name }: Named, open: readonly Named[]): Ruling =>
  open.some((other) => other.id !== id && other.name === name)
    ? refuse(kept, 'station-name-taken', { name })
    : permit(OrganicLaw('60'))

/** 服务片区: an area that has a station already keeps it until that one gives it up. */
export const mayServe = ({ area, by }: { area: string; by: string | null }): Ruling =>
  by === null ? permit(oneStation) : refuse(oneStation, 'area-has-station', { area, station: by })

export const isOpen = ({ name, endedOn }: { name: string; endedOn: string | null }): Ruling =>
  endedOn === null ? permit(kept) : refuse(kept, 'station-closed', { name, on: endedOn })

/** 撤销联络站: not while a day it has announced is still to come. */
export const mayCloseStation = ({ nextDay }: { nextDay: string | null }): Ruling =>
  nextDay === null ? permit(kept) : refuse(kept, 'station-has-days', { day: nextDay })

/** 值班、接待: by deputies of the station. */
export const mayBeOnDuty = ({ name, attached }: { name: string; attached: boolean }): Ruling =>
  attached ? permit(DeputiesLaw('28')) : refuse(rostered, 'not-of-station', { name })

/** 值班安排: for days to come, each beginning before it ends. */
export function mayPlanShift(shift: { on: string; startsAt: string; endsAt: string; today: string }): Ruling {
  if (shift.on < shift.today) return refuse(rostered, 'shift-in-the-past', { day: shift.on })
  return shift.startsAt < shift.endsAt ? permit(rostered) : refuse(rostered, 'shift-ends-first', { day: shift.on })
}

interface Notice {
  readonly heldOn: string
  readonly today: string
  /** Calendar days between the notice and the day, by the congress's own rule. */
  readonly noticeDays: number
  readonly under: Article
  /** Why there are fewer, in words the public reads. */
  readonly whyShort: string
}

/**
 * 接待日提前公告. Reading: three days ahead of the 10th is the 7th at the latest, the day of the notice not counted. An
 * urgent one may come later, and says why.
 */
export function mayBeAnnounced({ heldOn, today, noticeDays, under, whyShort }: Notice): Ruling {
  const latest = addDays(heldOn, -noticeDays)
  const left = daysBetween(today, heldOn)
  if (left < 0) return refuse(under, 'reception-past', { heldOn })
  return today <= latest || whyShort.trim() ? permit(under) : refuse(under, 'notice-late', { noticeDays, latest, left })
}

/** 开始接待、签到: by the office, or a deputy who is on duty. */
export const mayHoldDay = ({ office, onDuty }: { office: boolean; onDuty: boolean }): Ruling =>
  office || onDuty ? permit(DeputiesLaw('28')) : refuse(opened, 'not-on-duty')

interface Closing {
  readonly heldOn: string
  readonly today: string
  /** Whether it was opened, and is not over yet. */
  readonly underWay: boolean
  /** null: nobody said yet. */
  readonly nobody: boolean | null
  /** Opinions taken in on the day. */
  readonly visits: number
}

/** 结束接待: either somebody came and it is written down, or that nobody came is said. */
export function mayClose({ heldOn, today, underWay, nobody, visits }: Closing): Ruling {
  if (today < heldOn) return refuse(written, 'reception-to-come', { heldOn })
  if (!underWay) return refuse(written, 'reception-not-open')
  if (nobody === true && visits > 0) return refuse(written, 'somebody-came', { visits })
  return nobody !== true && visits === 0 ? refuse(written, 'no-visit-noted') : permit(written)
}

/** 登记来访: on the day, and until the day is closed. */
export function mayNoteVisit({ heldOn, today, closed }: { heldOn: string; today: string; closed: boolean }): Ruling {
  if (today < heldOn) return refuse(written, 'reception-to-come', { heldOn })
  return closed ? refuse(written, 'reception-told') : permit(DeputiesLaw('31'))
}
