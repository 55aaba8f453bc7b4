import type { Tx } from '../database/house.ts'
import type { OidcClient } from './oidc/client.ts'

/** The roles a congress knows, and whether one of them must name its deputy or its organ. */
export type KnownRoles = Readonly<Record<string, 'deputy' | 'organ' | null>>

/** What this room asks of the house it stands in; the app wires it. */
export interface IdentitySettings {
  readonly knownRoles: KnownRoles
  /** Whether a congress demands a second factor of everybody; asked in a transaction bound to that congress. */
  readonly secondFactorRequired: (tx: Tx, congressId: number) => Promise<boolean>
  /** What a congress is called; asked in a transaction bound to that congress. */
  readonly congressName: (tx: Tx, congressId: number) => Promise<string>
  /** Whether the deputy or organ a role is to be tied to is in this congress. */
  readonly isHere: (tx: Tx, tie: { kind: 'deputy' | 'organ'; id: string }) => Promise<boolean>
  /** Null where single sign-on is not offered. */
  readonly oidc: OidcClient | null
}
