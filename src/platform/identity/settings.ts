import type { Bilingual } from '../../law/bilingual.ts'
import type { Tx } from '../database/house.ts'
import type { Managing } from './accounts/accounts.ts'
import type { GivenRole } from './accounts/rules.ts'
import type { OidcClient } from './oidc/client.ts'

/** The roles a congress knows, and whether one of them must name its deputy or its organ. */
export type KnownRoles = Readonly<Record<string, 'deputy' | 'organ' | null>>

/** Somebody whose roles end, some or all. */
export interface Leaving {
  readonly accountId: string
  readonly name: string
  readonly roles: readonly GivenRole[]
}

/** What somebody owed goes on with somebody else: the rooms know what it was, and who that is. */
export interface Succession {
  /** What would become of it, said before anything is done. */
  foresee(db: Pick<Managing, 'tx' | 'congressId'>, leaving: Leaving): Promise<{ duties: number; said: Bilingual }[]>
  /** Done once the roles have ended, in the same transaction. */
  pass(work: Managing, left: Leaving): Promise<void>
}

/** What this room asks of the house it stands in; the app wires it. */
export interface IdentitySettings {
  readonly knownRoles: KnownRoles
  /** Whether a congress demands a second factor of everybody; asked in a transaction bound to that congress. */
  readonly secondFactorRequired: (tx: Tx, congressId: number) => Promise<boolean>
  /** What a congress is called; asked in a transaction bound to that congress. */
  readonly congressName: (tx: Tx, congressId: number) => Promise<string>
  /** Whether the deputy or organ a role is to be tied to is in this congress. */
  readonly isHere: (tx: Tx, tie: { kind: 'deputy' | 'organ'; id: string }) => Promise<boolean>
  readonly succession: Succession
  /** Null where single sign-on is not offered. */
  readonly oidc: OidcClient | null
}
