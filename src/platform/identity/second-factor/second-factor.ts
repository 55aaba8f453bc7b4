import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../http/route.ts'
import { record } from '../../record/record.ts'
import { noteAndInsist } from '../attempts.ts'
import { insistOnPassword } from '../password/change-password.ts'
import { insistOnShownFactor, needSession } from '../half-signed-in.ts'
import { meOf, type Me } from '../me.ts'
import { confirmSecret, credentialsOf, storePendingSecret, useStep, type Credentials } from '../queries.ts'
import { endSessionsBut, renewSession } from '../sessions.ts'
import type { IdentitySettings } from '../settings.ts'
import { enrolmentUri, newSecret, stepOf } from './totp.ts'
import { tryOnce } from '../tries.ts'
import { ground } from '../words.ts'

const failures = (accountId: string): string => `second factor ${accountId}`

const noted = ({ tx, congressId, now, caller }: Work, name: `account.${string}`, facts: Record<string, unknown> = {}) =>
  record(
    { tx, congressId, now },
    { name, subject: { kind: 'account', id: caller.accountId }, actor: caller, under: ground.secondFactor, facts },
  )

async function insistOnCode(work: Work, { username }: Credentials, isRight: () => Promise<boolean>): Promise<void> {
  const { tx, congressId, now, caller } = work
  const key = failures(caller.accountId)
  const ruling = await tryOnce({ tx, congressId, now, key, because: 'wrong-code', isRight })
  await noteAndInsist(work, { username, ruling, congressId, success: 'second-factor-shown' })
}

/** Begins to set up (or replace) a second factor; nothing counts until a code confirms it. */
export async function beginSecondFactor(work: Work, { password }: { password: string }) {
  needSession(work)
  const { tx, caller } = work
  const credentials = await credentialsOf(tx, caller.accountId)
  insistOnShownFactor(work, credentials.secret)
  await insistOnPassword(work, credentials, password)
  const secret = newSecret()
  await storePendingSecret(tx, caller.accountId, secret)
  return { secret, uri: enrolmentUri(secret, credentials.username) }
}

/** A code of the new secret shows that the app has it: from now on it is asked for (启用动态口令). */
export async function confirmSecondFactor(work: Work, settings: IdentitySettings, { code }: { code: string }) {
  needSession(work)
  const { tx, caller, congressId, now } = work
  const credentials = await credentialsOf(tx, caller.accountId)
  insistOnShownFactor(work, credentials.secret)
  const { pendingSecret } = credentials
  insist(pendingSecret ? permit(ground.secondFactor) : refuse(ground.secondFactor, 'second-factor-not-begun'))
  const secret = pendingSecret as string
  const isRight = async (): Promise<boolean> => {
    const step = stepOf(code, { secret, lastStep: 0 }, now)
    return step !== null && confirmSecret(tx, caller.accountId, { secret, step, at: now })
  }
  await insistOnCode(work, credentials, isRight)
  await endSessionsBut(tx, caller.accountId, { kept: caller.sessionId, now })
  const renewed = await renewSession(work, congressId, 'passed')
  await noted(work, 'account.second-factor-set-up', { replaced: credentials.secret !== null })
  return meOf(tx, settings, renewed)
}

const mayPass = ({ caller }: Work, { secret }: Credentials) => {
  if (secret === null) return refuse(ground.secondFactor, 'second-factor-not-set-up')
  return caller.secondFactorPending
    ? permit(ground.secondFactor)
    : refuse(ground.secondFactor, 'second-factor-already-shown')
}

/** The code at sign-in (动态口令验证). Each code serves once; the session gets a new token. */
export async function passSecondFactor(
  work: Work,
  settings: IdentitySettings,
  { code }: { code: string },
): Promise<Me> {
  needSession(work)
  const { tx, caller, congressId, now } = work
  const credentials = await credentialsOf(tx, caller.accountId)
  insist(mayPass(work, credentials))
  const { lastStep } = credentials
  const secret = credentials.secret as string
  const isRight = async (): Promise<boolean> => {
    const step = stepOf(code, { secret, lastStep }, now)
    return step !== null && useStep(tx, caller.accountId, step)
  }
  await insistOnCode(work, credentials, isRight)
  const renewed = await renewSession(work, congressId, 'passed')
  await noted(work, 'account.second-factor-shown', { sessionId: caller.sessionId })
  return meOf(tx, settings, renewed)
}
