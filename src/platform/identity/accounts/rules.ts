import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { KnownRoles } from '../settings.ts'
import { ground, isAdministrator } from '../words.ts'

/** A role as it is given: tied to its deputy or its organ where the role demands one. */
export interface GivenRole {
  readonly role: string
  readonly deputyId?: string | null | undefined
  readonly organId?: string | null | undefined
}

export type RoleReason =
  | 'no-role'
  | 'no-such-role'
  | 'three-administrators-are-separate'
  | 'administrator-holds-no-other-role'
  | 'role-names-no-deputy'
  | 'role-names-no-organ'
  | 'only-deputies-name-a-deputy'
  | 'role-twice'
  | 'one-organ-only'

/**
 * 三员分立: one account holds at most one of the three administrators' roles.
 * Reading: stricter than asked, an administrator holds no business role either; one issues a second account.
 */
export function mayBeHeldTogether(roles: readonly string[]): Ruling<RoleReason> {
  const distinct = new Set(roles)
  const administrators = [...distinct].filter(isAdministrator)
  if (administrators.length > 1)
    return refuse(ground.separation, 'three-administrators-are-separate', { roles: administrators.join(', ') })
  if (administrators.length === 1 && distinct.size > 1)
    return refuse(ground.separation, 'administrator-holds-no-other-role', { role: administrators[0] ?? null })
  return permit(ground.separation)
}

/** May these be the roles of one account in one congress? */
export function mayBeGiven(given: readonly GivenRole[], known: KnownRoles): Ruling<RoleReason> {
  if (given.length === 0) return refuse(ground.accounts, 'no-role')
  const unknown = given.find(({ role }) => !Object.hasOwn(known, role))
  if (unknown) return refuse(ground.accounts, 'no-such-role', { role: unknown.role })
  if (given.some(({ role, deputyId }) => known[role] === 'deputy' && !deputyId))
    return refuse(ground.accounts, 'role-names-no-deputy')
  if (given.some(({ role, organId }) => known[role] === 'organ' && !organId))
    return refuse(ground.accounts, 'role-names-no-organ')
  const stray = given.find(({ role, deputyId }) => known[role] !== 'deputy' && deputyId)
  if (stray) return refuse(ground.accounts, 'only-deputies-name-a-deputy', { role: stray.role })
  const twice = given.find(({ role }, index) => given.findIndex((each) => each.role === role) !== index)
  if (twice) return refuse(ground.accounts, 'role-twice', { role: twice.role })
  const organs = new Set(given.flatMap(({ organId }) => organId ?? []))
  if (organs.size > 1) return refuse(ground.accounts, 'one-organ-only', { organs: organs.size })
  return mayBeHeldTogether(given.map(({ role }) => role))
}

/** What kind of account these roles make. */
export const kindOf = (given: readonly GivenRole[]): string =>
  given.map(({ role }) => role).find(isAdministrator) ?? 'ordinary'

/** May a security administrator of `congressId` touch what opens this account? Not their own, not another congress's. */
export function mayBeManaged(
  account: { id: string; homeCongressId: number },
  by: { accountId: string; congressId: number },
): Ruling<'not-your-own-account' | 'issued-by-another-congress'> {
  if (account.id === by.accountId) return refuse(ground.accounts, 'not-your-own-account')
  return account.homeCongressId === by.congressId
    ? permit(ground.accounts)
    : refuse(ground.accounts, 'issued-by-another-congress', { congressId: account.homeCongressId })
}
