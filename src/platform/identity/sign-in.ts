import { insist, permit, refuse } from '../../law/ruling.ts'
import type { Work } from '../http/route.ts'
import { record } from '../record/record.ts'
import { noteAndInsist } from './attempts.ts'
import type { Caller } from './caller.ts'
import { enterCongress } from './enter.ts'
import { addressMayTry, addressWindow } from './lock-out.ts'
import { meOf, type Me } from './me.ts'
import { passwordFits } from './password/password.ts'
import { accountNamed, congressesOf, credentialsOf, failuresFrom, type KnownAccount } from './queries.ts'
import { openSession, renewSession } from './sessions.ts'
import type { IdentitySettings } from './settings.ts'
import { tryOnce } from './tries.ts'
import { ground } from './words.ts'

/** One spelling of a username: full-width letters and capitals make no other name. */
export const usernameOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

const nobody = 0

/** Signs in with username and password (登录). A name nobody has is answered like one somebody has. */
export async function signIn(
  work: Work,
  settings: IdentitySettings,
  asked: { username: string; password: string },
): Promise<Me> {
  const { tx, now, door } = work
  const username = usernameOf(asked.username)
  const since = new Date(now.getTime() - addressWindow * 60_000)
  const fromHere = addressMayTry(await failuresFrom(tx, door.address, since))
  const noted = { username, congressId: nobody, success: 'signed-in' } as const
  if (!fromHere.permitted) await noteAndInsist(work, { ...noted, ruling: fromHere })
  const account = await accountNamed(tx, username)
  const ruling = await tryOnce({
    tx,
    congressId: nobody,
    now,
    key: username,
    because: 'wrong-username-or-password',
    isRight: () => passwordFits(asked.password, account?.passwordHash),
  })
  await noteAndInsist(work, { ...noted, ruling })
  if (!account) throw new Error('a password that fits nobody')
  return meOf(tx, settings, await enter(work, settings, { account, method: 'password' }))
}

interface Entering {
  readonly account: KnownAccount
  readonly method: 'password' | 'oidc'
}

/** Opens a session for somebody whose identity is established, in the congress used last. */
export async function enter(work: Work, settings: IdentitySettings, { account, method }: Entering): Promise<Caller> {
  const { tx, door, now } = work
  const { accountId } = account
  const [congressId] = await congressesOf(tx, accountId)
  insist(congressId === undefined ? refuse(ground.accounts, 'no-congress') : permit(ground.accounts))
  const here = congressId as number
  await enterCongress(tx, here)
  const needed = await secondFactorNeeded(work, settings, { accountId, congressId: here })
  const secondFactor = needed ? 'pending' : 'not-needed'
  const caller = await openSession({ tx, door, now, accountId, congressId: here, method, secondFactor })
  await record(
    { tx, congressId: here, now },
    {
      name: 'account.signed-in',
      subject: { kind: 'account', id: accountId },
      actor: caller,
      facts: { sessionId: caller.sessionId, method, address: door.address },
    },
  )
  return caller
}

/** Whoever has set up a second factor shows it; where the congress demands one, everybody does. */
async function secondFactorNeeded(
  { tx }: Work,
  { secondFactorRequired }: IdentitySettings,
  { accountId, congressId }: { accountId: string; congressId: number },
): Promise<boolean> {
  const { secret } = await credentialsOf(tx, accountId)
  return secret !== null || secondFactorRequired(tx, congressId)
}

/** Goes on in another congress one serves (切换). A second factor shown in this session still counts. */
export async function chooseCongress(work: Work, settings: IdentitySettings, congressId: number): Promise<Me> {
  const { tx, caller, now } = work
  const serves = (await congressesOf(tx, caller.accountId)).includes(congressId)
  insist(serves ? permit(ground.accounts) : refuse(ground.accounts, 'not-your-congress', { congressId }))
  const { secret } = await credentialsOf(tx, caller.accountId)
  await enterCongress(tx, congressId)
  const required = secret !== null || (await settings.secondFactorRequired(tx, congressId))
  // Chosen only by those with nothing pending, so an enrolled person has shown the factor already.
  const secondFactor = secret !== null ? 'passed' : required ? 'pending' : 'not-needed'
  const chosen = await renewSession(work, congressId, secondFactor)
  await record(
    { tx, congressId, now },
    {
      name: 'account.congress-chosen',
      subject: { kind: 'account', id: chosen.accountId },
      actor: chosen,
      facts: { sessionId: chosen.sessionId, from: caller.congressId },
    },
  )
  return meOf(tx, settings, chosen)
}
