import { randomBytes } from 'node:crypto'

/** Seconds between a form's being shown and being sent: no reader is faster, and a day later it is shown anew. */
const readingTime = { least: 2, most: 86_400 }

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000)

/** What a form carries from its showing to its sending: when it was shown, and chance. */
export const nonceAt = (now: Date): string => `${seconds(now).toString(36)}.${randomBytes(18).toString('base64url')}`

/** Whether a form was shown long enough ago for a person, and not longer than a day. */
export function isFresh(nonce: string, now: Date): boolean {
  if (!/^[0-9a-z]{5,8}\.[\w-]{24}$/.test(nonce)) return false
  const age = seconds(now) - Number.parseInt(nonce.split('.')[0] ?? '', 36)
  return age >= readingTime.least && age <= readingTime.most
}
