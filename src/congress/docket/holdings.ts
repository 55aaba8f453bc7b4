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

export const sameHolder = (a: Holder, b: Holder): boolean => a.kind === b.kind && a.id === b.id
