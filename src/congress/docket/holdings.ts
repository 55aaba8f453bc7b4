import type { Caller } from '../../platform/identity/index.ts'
import type { Holder } from './words.ts'

/** Every place a caller may stand in: herself as deputy, her organ, her roles. A chair may do what the office may. */
export function holdingsOf(caller: Pick<Caller, 'roles' | 'deputyId' | 'organId'>): Holder[] {
  const { roles, deputyId, organId } = caller
  const ofOrgan = roles.includes('organ-handler') || roles.includes('organ-head')
  return [
    ...(deputyId && roles.includes('deputy') ? [{ kind: 'deputy', id: deputyId } as const] : []),
    ...(organId && ofOrgan ? [{ kind: 'organ', id: organId } as const] : []),
    ...roles.map((role) => ({ kind: 'role', id: role }) as const),
    ...(roles.includes('chair') && !roles.includes('staff') ? [{ kind: 'role', id: 'staff' } as const] : []),
  ]
}

/** The places a caller stands in herself: a chair acts for the office, and is not the office. */
export const ownHoldings = (caller: Parameters<typeof holdingsOf>[0]): Holder[] =>
  holdingsOf(caller).filter(({ kind, id }) => kind !== 'role' || caller.roles.includes(id))

export const sameHolder = (a: Holder, b: Holder): boolean => a.kind === b.kind && a.id === b.id

/** Roles that hold places in their own name, as a deputy or an organ, never as a role. */
const inOwnName = ['deputy', 'organ-handler', 'organ-head']

/** The holders by which a caller may be written into a matter. */
export const namedHoldings = (caller: Parameters<typeof holdingsOf>[0]): Holder[] =>
  holdingsOf(caller).filter(({ kind, id }) => kind !== 'role' || !inOwnName.includes(id))
