import { addDays, addMonths } from '../../../law/day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Openers } from '../../docket/index.ts'
import { make } from './make.ts'

/** The months that are over on a day, as many as a period has: on 1 January of 2027, six of them are 2026-07-01 to 12-31. */
export function monthsOver(today: string, months: number): { from: string; to: string } {
  const next = `${today.slice(0, 8)}01`
  return { from: addMonths(next, -months), to: addDays(next, -1) }
}

/** A period opens the bulletin of the months that are over by then. */
export const openBulletin: Openers[string] = async (work, { periodId, everyMonths }) => {
  const id = newId(work.now.getTime())
  await make(work, { id, ...monthsOver(work.today, everyMonths), why: '', periodId })
  return id
}
