/** Who is asking, in which congress and in which roles, as one session shows it. */
export interface Caller {
  readonly accountId: string
  readonly sessionId: string
  readonly congressId: number
  readonly name: string
  readonly username: string
  readonly roles: readonly string[]
  readonly deputyId: string | null
  readonly organId: string | null
  /** The password was issued by somebody else and must be replaced before anything else is done. */
  readonly mustChangePassword: boolean
  /** The password was right, but the second factor has not been shown in this session. */
  readonly secondFactorPending: boolean
}
