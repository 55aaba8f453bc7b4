import type { House } from '../../platform/database/house.ts'
import type { PublicPage } from '../../platform/portal/page.ts'

/** What the data for other people's programs is made of. */
export interface OpenParts {
  readonly house: House
  readonly clock: () => Date
  /** The pages whose lists are given out; nothing else is. */
  readonly pages: readonly PublicPage[]
  /** Where the house is reached from outside; null: where each reader reached it. */
  readonly outside: string | null
  /** Keeps nothing: for tests that look again at once. */
  readonly fresh?: boolean
}
