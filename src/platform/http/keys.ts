import { isDay } from '../../law/day.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A page's key that is an id; null where it is none, and the list begins at its start. */
export const idKey = (key: string | undefined): string | null => (key !== undefined && uuid.test(key) ? key : null)

/** A page's key that is a day and an id, `2026-11-23~…`; null where it is none. */
export function dayKey(key: string | undefined): { day: string; id: string } | null {
  const [day, id, ...more] = (key ?? '').split('~')
  return isDay(day) && id !== undefined && uuid.test(id) && more.length === 0 ? { day, id } : null
}
