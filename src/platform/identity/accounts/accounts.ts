import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Tx } from '../../database/house.ts'
import { newId } from '../../database/id.ts'
import { NotFound } from '../../http/errors.ts'
import type { Work } from '../../http/route.ts'
import { record, type Actor } from '../../record/record.ts'
import {
  accountElsewhere,
  accountForUpdate,
  changeKind,
  deputyTaken,
  listedAccounts,
  listedAttempts,
  storeAccount,
  storeEnd,
  storeReset,
  storeRoles,
  storeUnlock,
  type ListedAccount,
} from './queries.ts'
import { hashPassword, issuedPassword } from '../password/password.ts'
import { kindOf, mayBeGiven, mayBeManaged, type GivenRole } from './rules.ts'
import type { IdentitySettings } from '../settings.ts'
import { usernameOf } from '../sign-in.ts'
import { ground } from '../words.ts'

/** A security administrator's work, or the program's own when it sets a congress up (no actor). */
export interface Managing {
  readonly tx: Tx
  readonly congressId: number
  readonly now: Date
  readonly caller: Actor | null
}

const noted = (
  { tx, congressId, now, caller }: Managing,
  name: `account.${string}`,
  { id, ...facts }: { id: string } & Record<string, unknown>,
) =>
  record(
    { tx, congressId, now },
    { name, subject: { kind: 'account', id }, actor: caller, under: ground.accounts, facts },
  )

/** Accounts of this congress, by username. */
export async function listAccounts({ tx }: Work, query: { after?: string | undefined; limit: number; search: string }) {
  const { after = '', limit, search } = query
  const rows = await listedAccounts(tx, { after, limit: limit + 1, search })
  const page = rows.slice(0, limit)
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.username ?? null) : null }
}

/** Sign-ins and failures on the names of this congress's accounts, the latest first. */
export async function listSignInAttempts(
  { tx, now }: Work,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const rows = await listedAttempts(tx, after ?? new Date(now.getTime() + 1000).toISOString(), limit)
  return { rows, next: rows.length < limit ? null : (rows.at(-1)?.at ?? null) }
}

async function insistOnTies(tx: Tx, { isHere }: IdentitySettings, accountId: string, given: readonly GivenRole[]) {
  for (const { deputyId, organId } of given) {
    if (deputyId && !(await isHere(tx, { kind: 'deputy', id: deputyId }))) throw new NotFound('deputy')
    if (organId && !(await isHere(tx, { kind: 'organ', id: organId }))) throw new NotFound('organ')
    const taken = deputyId ? await deputyTaken(tx, deputyId, accountId) : false
    insist(taken ? refuse(ground.accounts, 'deputy-has-an-account') : permit(ground.accounts))
  }
}

export interface Issuing {
  readonly username: string
  readonly name: string
  readonly roles: readonly GivenRole[]
}

/** Issues an account (发放账号) with a password to hand over once; it must be replaced at the first sign-in. */
export async function issueAccount(work: Managing, settings: IdentitySettings, asked: Issuing) {
  const password = issuedPassword()
  const passwordHash = await hashPassword(password)
  const account = await openAccount(work, settings, { ...asked, passwordHash, mustChange: true })
  return { account, password }
}

/** As `issueAccount` with a password already hashed: for the first administrators and for the demonstration. */
export async function openAccount(
  work: Managing,
  settings: IdentitySettings,
  { name, roles, passwordHash, mustChange, ...asked }: Issuing & { passwordHash: string; mustChange: boolean },
): Promise<ListedAccount> {
  const { tx, congressId, now } = work
  const id = newId(now.getTime())
  const username = usernameOf(asked.username)
  insist(mayBeGiven(roles, settings.knownRoles))
  await insistOnTies(tx, settings, id, roles)
  const taken = await accountElsewhere(tx, username)
  insist(taken ? refuse(ground.accounts, 'username-taken', { username }) : permit(ground.accounts))
  await storeAccount(tx, { id, username, name, kind: kindOf(roles), passwordHash, mustChange, at: now })
  await storeRoles(tx, { congressId, accountId: id }, roles)
  await noted(work, 'account.issued', { id, username, name, roles })
  return present(await accountForUpdate(tx, id))
}

/** Gives an account issued by another congress roles in this one too, by its exact username. */
export async function admitAccount(
  work: Managing,
  settings: IdentitySettings,
  { username, roles }: Omit<Issuing, 'name'>,
): Promise<ListedAccount> {
  const { tx, congressId } = work
  const found = await accountElsewhere(tx, usernameOf(username))
  if (!found) throw new NotFound('account')
  if (await accountForUpdate(tx, found.accountId))
    insist(refuse(ground.accounts, 'username-taken', { username: usernameOf(username) }))
  insist(mayBeGiven(roles, settings.knownRoles))
  await insistOnTies(tx, settings, found.accountId, roles)
  insistOnKind(found.kind === kindOf(roles))
  await storeRoles(tx, { congressId, accountId: found.accountId }, roles)
  await noted(work, 'account.admitted', { id: found.accountId, username: usernameOf(username), roles })
  return present(await accountForUpdate(tx, found.accountId))
}

const insistOnKind = (fits: boolean): void =>
  insist(fits ? permit(ground.separation) : refuse(ground.separation, 'serves-as-something-else-elsewhere'))

const present = (account: ListedAccount | undefined): ListedAccount => {
  if (!account) throw new NotFound('account')
  return account
}

const insistNotOwn = ({ caller }: Managing, accountId: string): void =>
  insist(caller?.accountId === accountId ? refuse(ground.accounts, 'not-your-own-account') : permit(ground.accounts))

/** Sets what an account is in this congress (调整角色). */
export async function setAccountRoles(
  work: Managing,
  settings: IdentitySettings,
  { accountId, roles }: { accountId: string; roles: readonly GivenRole[] },
): Promise<ListedAccount> {
  const { tx, congressId } = work
  const account = present(await accountForUpdate(tx, accountId))
  insistNotOwn(work, accountId)
  insist(mayBeGiven(roles, settings.knownRoles))
  await insistOnTies(tx, settings, accountId, roles)
  const kind = kindOf(roles)
  await storeRoles(tx, { congressId, accountId }, [])
  insistOnKind(account.kind === kind || (await changeKind(tx, accountId, kind)))
  await storeRoles(tx, { congressId, accountId }, roles)
  await noted(work, 'account.roles-set', { id: accountId, before: account.roles, after: roles })
  const gone = account.roles.filter((held) => !roles.some((given) => sameRole(held, given)))
  if (gone.length > 0) await settings.succession.pass(work, { accountId, name: account.name, roles: gone })
  return present(await accountForUpdate(tx, accountId))
}

const sameRole = (one: GivenRole, other: GivenRole): boolean =>
  one.role === other.role &&
  (one.organId ?? null) === (other.organId ?? null) &&
  (one.deputyId ?? null) === (other.deputyId ?? null)

/** What would become of what an account owes, if it were ended. */
export async function foreseeEnd({ tx, congressId }: Work, { succession }: IdentitySettings, accountId: string) {
  const { name, roles } = present(await accountForUpdate(tx, accountId))
  return { rows: await succession.foresee({ tx, congressId }, { accountId, name, roles }) }
}

/**
 * Ends an account's work in this congress, and the account itself where no other congress needs it (停用); what its
 * holder owed goes on with somebody else.
 */
export async function endAccount(
  work: Managing,
  settings: IdentitySettings,
  accountId: string,
): Promise<{ ended: true }> {
  const { tx, now } = work
  const account = present(await accountForUpdate(tx, accountId))
  insistNotOwn(work, accountId)
  await storeEnd(tx, accountId, now)
  await noted(work, 'account.ended', { id: accountId, username: account.username, roles: account.roles })
  await settings.succession.pass(work, { accountId, name: account.name, roles: account.roles })
  return { ended: true }
}

/** Lets a locked account try again at once (解锁). */
export async function unlockAccount(work: Managing, accountId: string): Promise<ListedAccount> {
  const { tx } = work
  const account = present(await accountForUpdate(tx, accountId))
  await storeUnlock(tx, accountId)
  await noted(work, 'account.unlocked', { id: accountId, username: account.username })
  return present(await accountForUpdate(tx, accountId))
}

/** Issues a new password, and takes away a lost second factor; every session of the account ends (重置). */
export async function resetPassword(
  work: Managing & { caller: Actor },
  { accountId, withSecondFactor }: { accountId: string; withSecondFactor: boolean },
) {
  const { tx, now, congressId, caller } = work
  const account = present(await accountForUpdate(tx, accountId))
  insist(mayBeManaged(account, { accountId: caller.accountId ?? '', congressId }))
  const password = issuedPassword()
  const passwordHash = await hashPassword(password)
  if (!(await storeReset(tx, accountId, { passwordHash, withSecondFactor, at: now }))) throw new NotFound('account')
  await noted(work, 'account.password-reset', { id: accountId, username: account.username, withSecondFactor })
  return { account: present(await accountForUpdate(tx, accountId)), password }
}
