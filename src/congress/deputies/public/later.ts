import type { Bilingual } from '../../../law/bilingual.ts'
import type { Html, PublicAsked, View } from '../../../platform/portal/page.ts'

/** A reception day to come, as far as a deputy's page shows it. */
export interface PublicReception {
  readonly id: string
  readonly station: string
  readonly place: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly deputies: readonly { readonly id: string }[]
}

/** A station as far as a deputy's page shows it; its telephone is the station's own. */
export interface PublicStation {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly hours: string
  readonly phone: string
  readonly areas: readonly { readonly id: string }[]
}

/** What a deputy did that later rooms know of. */
export interface DeputyWork {
  /** Suggestions she led that everybody may read, as cards of a list. */
  readonly suggestions: {
    readonly count: number
    readonly cards: (view: View) => readonly Html[]
    readonly ids: readonly string[]
  }
  /** Gatherings she signed in at, by kind: no title, for not every gathering is everybody's affair. */
  readonly activities: readonly { readonly kind: Bilingual; readonly count: number }[]
  readonly reports: readonly { readonly id: string; readonly heldOn: string; readonly place: string }[]
}

/** What the pages of deputies ask of rooms they may not reach; the app puts it in. */
export interface Later {
  readonly workOf: (asked: PublicAsked, deputyId: string, since: string) => Promise<DeputyWork>
  readonly receptions: (asked: PublicAsked) => Promise<readonly PublicReception[]>
  readonly stations: (asked: PublicAsked) => Promise<readonly PublicStation[]>
}
