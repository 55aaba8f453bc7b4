import { generateSecret, generateURI, verifySync } from 'otplib'

const period = 30

export const newSecret = (): string => generateSecret({ length: 20 })

/** What an authenticator app reads from the picture. */
export const enrolmentUri = (secret: string, username: string): string =>
  generateURI({ issuer: 'Lianxin', label: username, secret, period })

/**
 * The time step a code stands for, of the present one and its two neighbours; null when it stands for none of them or
 * for one not later than `lastStep` (a code serves once).
 */
export function stepOf(
  code: string,
  { secret, lastStep }: { secret: string; lastStep: number },
  now: Date,
): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  // The library throws for a last step in the future, which a clock set back can produce.
  if (lastStep > Math.floor(epoch / period) + 1) return null
  const verified = verifySync({ secret, token: code, epoch, period, epochTolerance: period, afterTimeStep: lastStep })
  return verified.valid && 'timeStep' in verified ? verified.timeStep : null
}
