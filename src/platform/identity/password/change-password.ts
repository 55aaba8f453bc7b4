import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../http/route.ts'
import { record } from '../../record/record.ts'
import { noteAndInsist } from '../attempts.ts'
import { insistOnShownFactor, needSession } from '../half-signed-in.ts'
import { meOf, type Me } from '../me.ts'
import { mayBePassword } from './policy.ts'
import { hashPassword, passwordFits } from './password.ts'
import { credentialsOf, setPassword, type Credentials } from '../queries.ts'
import { endSessionsBut, renewSession } from '../sessions.ts'
import type { IdentitySettings } from '../settings.ts'
import { tryOnce } from '../tries.ts'
import { ground } from '../words.ts'

/** The present password, asked again before anything that opens the account is changed; counts as a try. */
export async function insistOnPassword(work: Work, { username, passwordHash }: Credentials, typed: string) {
  const { tx, congressId, now } = work
  const isRight = () => passwordFits(typed, passwordHash)
  const ruling = await tryOnce({ tx, congressId, now, key: username.toLowerCase(), because: 'wrong-password', isRight })
  await noteAndInsist(work, { username, ruling, congressId, success: 'password-confirmed' })
}

/** One replaces one's own password (更换密码); every other session ends, this one gets a new token. */
export async function changePassword(
  work: Work,
  settings: IdentitySettings,
  { present, next }: { present: string; next: string },
): Promise<Me> {
  needSession(work)
  const { tx, caller, congressId, now } = work
  const credentials = await credentialsOf(tx, caller.accountId)
  insistOnShownFactor(work, credentials.secret)
  await insistOnPassword(work, credentials, present)
  insist(mayBePassword(next, credentials.username))
  insist(present === next ? refuse(ground.password, 'password-unchanged') : permit(ground.password))
  await setPassword(tx, caller.accountId, { hashed: await hashPassword(next), at: now })
  await endSessionsBut(tx, caller.accountId, { kept: caller.sessionId, now })
  const shown = caller.secondFactorPending ? 'pending' : credentials.secret !== null ? 'passed' : 'not-needed'
  const renewed = await renewSession(work, congressId, shown)
  await record(
    { tx, congressId, now },
    {
      name: 'account.password-changed',
      subject: { kind: 'account', id: caller.accountId },
      actor: caller,
      under: ground.password,
      facts: { issued: caller.mustChangePassword },
    },
  )
  return meOf(tx, settings, renewed)
}
