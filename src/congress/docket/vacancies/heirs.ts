import type { Reader } from '../../../platform/database/house.ts'
import { membersAs } from '../../../platform/identity/index.ts'
import type { Holder } from '../words.ts'
import { heirInOrgan, heirInRole, heirOfDeputy, type Heir } from './rules.ts'

/** A role somebody gives up, with what it ties her to. */
export interface Given {
  readonly role: string
  readonly deputyId?: string | null | undefined
  readonly organId?: string | null | undefined
}

export interface Succession {
  readonly holder: Holder
  readonly heir: Heir
  /** By name, where somebody goes on. */
  readonly names: readonly string[]
}

const holderOf = ({ role, deputyId, organId }: Given): Holder | null => {
  if (role === 'deputy') return deputyId ? { kind: 'deputy', id: deputyId } : null
  if (role.startsWith('organ-')) return organId ? { kind: 'organ', id: organId } : null
  return { kind: 'role', id: role }
}

const keyOf = ({ kind, id }: Holder): string => `${kind}:${id}`

/** What somebody stood for in these roles, each once. */
const stoodFor = (given: readonly Given[]): Holder[] => [
  ...new Map(given.flatMap((each) => holderOf(each) ?? []).map((holder) => [keyOf(holder), holder])).values(),
]

/** Who holds a role, whoever is leaving left out. */
async function others(db: Reader, tie: { role: string; organId?: string }, leaving: string): Promise<string[]> {
  return (await membersAs(db, tie)).flatMap(({ accountId, name }) => (accountId === leaving ? [] : [name]))
}

/** Who goes on with what was owed in these roles, once `leaving` is gone from them. */
export const successionsOf = (db: Reader, given: readonly Given[], leaving: string): Promise<Succession[]> =>
  Promise.all(
    stoodFor(given).map(async (holder): Promise<Succession> => {
      if (holder.kind === 'deputy') return { holder, heir: heirOfDeputy, names: [] }
      if (holder.kind === 'organ') {
        const handlers = await others(db, { role: 'organ-handler', organId: holder.id }, leaving)
        const heads = await others(db, { role: 'organ-head', organId: holder.id }, leaving)
        const heir = heirInOrgan({ handlers: handlers.length, heads: heads.length })
        return { holder, heir, names: heir === 'colleagues' ? handlers : heads }
      }
      const holders = await others(db, { role: holder.id }, leaving)
      const chairs = await others(db, { role: 'chair' }, leaving)
      const heir = heirInRole({ role: holder.id, holders: holders.length, chairs: chairs.length })
      return { holder, heir, names: heir === 'colleagues' ? holders : heir === 'chair' ? chairs : [] }
    }),
  )
