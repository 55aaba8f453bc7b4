import { foresee, passOn } from '../congress/docket/index.ts'
import { dayInShanghai } from '../law/day.ts'
import type { Work } from '../platform/http/route.ts'
import type { Managing, Succession } from '../platform/identity/index.ts'
import { noDoor, systemCaller } from './system.ts'

/** What a security administrator sets going in the rooms when somebody leaves. */
const workOf = ({ tx, congressId, now, caller }: Managing): Work => {
  const actor = { ...systemCaller(congressId), ...(caller && { ...caller, accountId: caller.accountId as string }) }
  return { tx, congressId, now, today: dayInShanghai(now), caller: actor, door: noDoor }
}

/** What somebody owed goes on with somebody else when her account ends: identity asks, the docket knows. */
export const succession: Succession = {
  foresee,
  pass: (managing, left) => passOn(workOf(managing), left),
}
