import { newId } from '../../../../ui/new-id.ts'
import type { Candidate, SiteItem, Visit } from '../../contract.ts'

/** A stop as it is being planned. */
export interface StopTyped {
  readonly id: string
  readonly itemId: string | null
  readonly title: string
  readonly place: string
  readonly lookAt: string
  readonly contact: string
  readonly arrivesAt: string
}

export interface RouteTyped {
  /** The route it was begun from. */
  readonly version: number
  readonly stops: readonly StopTyped[]
}

export const routeOf = ({ version, stops }: Visit): RouteTyped => ({
  version,
  stops: stops.map(({ id, item, title, place, lookAt, contact, arrivesAt }) => ({
    id,
    itemId: item?.itemId ?? null,
    title,
    place,
    lookAt,
    contact,
    arrivesAt,
  })),
})

const empty = { itemId: null, title: '', place: '', lookAt: '', contact: '', arrivesAt: '' }

export const newPlace = (): StopTyped => ({ ...empty, id: newId() })

/** 关于……的建议 is how a paper is titled, no name for a place. */
const siteName = (title: string): string => title.replace(/^关于(?=.{4})/, '').replace(/的(建议|议案|批评|意见)$/, '')

export const stopAt = ({ itemId, title, place }: Candidate): StopTyped => ({
  ...empty,
  id: newId(),
  itemId,
  title: siteName(title).slice(0, 200),
  place,
})

/** One stop earlier or later. The times stay where they are: it is the places that change theirs. */
export function moved(stops: readonly StopTyped[], from: number, by: -1 | 1): readonly StopTyped[] {
  const [one, other] = [stops[from], stops[from + by]]
  if (!one || !other) return stops
  const changed = [...stops]
  changed[from] = { ...other, arrivesAt: one.arrivesAt }
  changed[from + by] = { ...one, arrivesAt: other.arrivesAt }
  return changed
}

/** What the stops look at, from the route as it stands and from what is proposed. */
export const itemsById = (visit: Visit, candidates: readonly Candidate[]): ReadonlyMap<string, SiteItem> =>
  new Map([...candidates, ...visit.stops.flatMap(({ item }) => item ?? [])].map((item) => [item.itemId, item]))
