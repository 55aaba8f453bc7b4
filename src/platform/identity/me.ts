import type { Tx } from '../database/house.ts'
import type { Caller } from './caller.ts'
import { enterCongress } from './enter.ts'
import { congressesOf, credentialsOf } from './queries.ts'
import type { IdentitySettings } from './settings.ts'

/** Oneself, as the desk needs to know it to show the next page. */
export interface Me {
  readonly accountId: string
  readonly name: string
  readonly username: string
  readonly congressId: number
  readonly roles: string[]
  readonly deputyId: string | null
  readonly organId: string | null
  readonly mustChangePassword: boolean
  /** `to-pass`: enter a code now; `to-set-up`: this congress demands a second factor and there is none yet. */
  readonly secondFactor: 'off' | 'on' | 'to-pass' | 'to-set-up'
  readonly congresses: { id: number; name: string }[]
}

const standing = (pending: boolean, enrolled: boolean): Me['secondFactor'] =>
  pending ? (enrolled ? 'to-pass' : 'to-set-up') : enrolled ? 'on' : 'off'

/** Oneself and the congresses one serves, the present one first. */
export async function meOf(tx: Tx, { congressName }: IdentitySettings, caller: Caller): Promise<Me> {
  const { secret } = await credentialsOf(tx, caller.accountId)
  const others = (await congressesOf(tx, caller.accountId)).filter((id) => id !== caller.congressId)
  const congresses: Me['congresses'] = []
  for (const id of [caller.congressId, ...others]) {
    await enterCongress(tx, id)
    congresses.push({ id, name: await congressName(tx, id) })
  }
  await enterCongress(tx, caller.congressId)
  const { accountId, name, username, congressId, deputyId, organId, mustChangePassword, secondFactorPending } = caller
  return {
    accountId,
    name,
    username,
    congressId,
    roles: [...caller.roles],
    deputyId,
    organId,
    mustChangePassword,
    secondFactor: standing(secondFactorPending, secret !== null),
    congresses,
  }
}
